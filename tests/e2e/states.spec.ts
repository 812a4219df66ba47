import { expect, type Page, type Route, test } from "@playwright/test";
import { answerPanel, choose, expectNoAxeViolation, fileRequest, mapIsIdle, openApp } from "./drive.ts";

const workshop = { use: /Lettere industri/, plotArea: "8.000", floorArea: "3.000", storeys: "2" };
/** The layers in one file; a layer's own file is asked for only where this one does not come. */
const compact = /\/compact-[^/]*\.bin/;
const fiveLayers = /\/(paragraf3|bnbo|fredninger|zonekort|lokalplaner)-[^/]*\.geojson/;
const gone = (route: Route) => route.fulfill({ status: 404, body: "" });
const status = (page: Page) => page.getByRole("contentinfo");

test("a layer whose file is gone is told in the status line, in the layer's row and on the plot, and none is called clear for it", async ({
  page,
}) => {
  await page.route(fiveLayers, gone);
  await page.route(compact, gone);
  await openApp(page);
  await expect(status(page)).toContainText("Kan ikke give fuldt svar: ");
  await fileRequest(page, workshop);
  await expect(page.getByText("Filen mangler. Forholdet er ikke undersøgt.")).toHaveCount(5);
  await expect(answerPanel(page)).not.toContainText("Kan ske inden for gældende plan");
  await answerPanel(page).getByRole("button", { name: "Åbn den bedste grund" }).click();
  await expect(answerPanel(page).getByRole("heading", { name: "Ikke undersøgt" })).toBeVisible();
  await expectNoAxeViolation(page);
});

test("of many messages two stand open; all can be read and closed at once", async ({ page }) => {
  await page.route(fiveLayers, gone);
  await page.route(compact, gone);
  await openApp(page);
  const messages = page.getByRole("region", { name: "Beskeder" });
  await expect(messages.getByRole("paragraph")).toHaveCount(2);
  await messages.getByRole("button", { name: "Vis alle 5 beskeder" }).click();
  await expect(messages.getByRole("paragraph")).toHaveCount(5);
  await expectNoAxeViolation(page);
  await messages.getByRole("button", { name: "Luk alle" }).click();
  await expect(messages.getByRole("paragraph")).toHaveCount(0);
});

test("a pack that cannot be read is never said to be whole, nor to be without plots", async ({ page }) => {
  await page.route(/\/manifest-[^/]*\.json/, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replaceAll('"ready"', '"whole"'), contentType: "application/json" });
  });
  await openApp(page);
  await expect(answerPanel(page).getByRole("heading", { name: "Kommunens data kunne ikke læses." })).toBeVisible();
  await expect(status(page)).toContainText("Ingen kortlag kan bruges. Intet kan undersøges.");
  await expect(status(page)).not.toContainText("Alle leverede lag");
});

for (const [what, address, heading] of [
  ["a pack", /\/manifest-[^/]*\.json/, "Kommunens data kunne ikke læses."],
  ["the engine", /\/checker\.worker-[^/]*\.js/, "Kommunens data kunne ikke åbnes."],
] as const)
  test(`${what} that cannot be fetched says what failed, what that means and what to do`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await page.goto("/");
    await expect(answerPanel(page).getByRole("heading", { name: heading })).toBeVisible();
    await expect(answerPanel(page)).toContainText(/Uden data kan ingen grund vurderes\. .*en anden kommune/);
    await expectNoAxeViolation(page);
  });

test("the answer does not wait for the map's code; without it the lists still work and the map's place says why", async ({ page }) => {
  await page.route(/\/attach-map-[^/]*\.js/, gone);
  await page.goto("/");
  await expect(answerPanel(page).getByText("20 grunde")).toBeVisible();
  await fileRequest(page, workshop);
  await answerPanel(page).getByRole("button", { name: "Åbn den bedste grund" }).click();
  await expect(page.getByText("Kortet kunne ikke hentes.")).toBeVisible();
});

test("the drawing tool comes when it is first wanted, and Escape gives it up", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openApp(page);
  expect(asked.filter((url) => url.includes("polygon-pen"))).toEqual([]);
  await page.getByRole("button", { name: "Tegn en grund" }).click();
  await mapIsIdle(page);
  expect(asked.filter((url) => /polygon-pen[^/]*\.js/.test(url))).toHaveLength(1);
  await page.keyboard.press("Escape");
  await expect(page.getByText("Klik på kortet for hvert hjørne")).toBeHidden();
});

test("a pack opens on its plots, and the whole municipality is one press away", async ({ page }) => {
  await openApp(page);
  const scale = page.locator(".maplibregl-ctrl-scale");
  const closer = await scale.textContent();
  await page.getByRole("button", { name: "Vis hele kommunen" }).click();
  await expect(scale).not.toHaveText(closer ?? "");
  await expect(scale).toHaveText(/km$/);
});

test("loading tells what is loaded and how far it is, when it takes more than half a second", async ({ page }) => {
  const waiting: (() => void)[] = [];
  await page.route(compact, async (route) => {
    await new Promise<void>((arrive) => waiting.push(arrive));
    await route.continue();
  });
  await page.goto("/");
  const bar = page.getByRole("progressbar", { name: "Læser kortlag" });
  await expect(bar).toBeVisible();
  await expect(bar).toContainText("%");
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  for (const arrive of waiting) arrive();
  await expect(bar).toBeHidden();
});

test("each folded finding answers to its own button, and none covers another", async ({ page }) => {
  await openApp(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await fileRequest(page, workshop);
  await answerPanel(page).getByRole("button", { name: "Åbn den bedste grund" }).click();
  await answerPanel(page)
    .getByRole("button", { name: /^Overholdt eller intet fundet/ })
    .click();
  const titles = answerPanel(page).getByRole("button", { name: /på kortet$/ });
  expect(await titles.count()).toBeGreaterThan(1);
  for (const title of await titles.all()) {
    await title.click();
    await expect(title).toHaveAttribute("aria-pressed", "true");
  }
});
