import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { answerOfCommandLine, answerPanel, choose, expectNoAxeViolation, fileRequest, mapIsIdle, openApp, record } from "./drive.ts";

const workshop = { use: /Lettere industri/, plotArea: "5.000", floorArea: "3.000", storeys: "2" };

/** States a hall of 60 by 30 metres with a yard, in the folded part of the form. */
async function askForHall(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Bygningen/ }).click();
  for (const [name, value] of Object.entries({ Længde: "60", Bredde: "30", "Lastegårdens dybde": "20" }))
    await page.getByRole("textbox", { name, exact: true }).fill(value);
}

/** Opens the app in Herning and files the workshop's request with its hall. */
async function askInHerning(page: Page): Promise<void> {
  await openApp(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await askForHall(page);
  await fileRequest(page, workshop);
}

async function openPlot(page: Page, name: string): Promise<void> {
  await answerPanel(page).getByRole("button", { name, exact: true }).click();
  await expect(page.locator("[data-fit]")).toHaveAttribute("data-fit", "ready");
  await mapIsIdle(page);
}

test("a hall finds its place, is moved by the keyboard until it breaks a limit, and goes back", async ({ page }) => {
  const recorded = record(page);
  await askInHerning(page);
  await expect(page.getByText("Hal på 60 × 30 m, lastegård 20 m dyb")).toBeVisible();
  await openPlot(page, "Kærvej, Kærvej 85");
  const fit = answerPanel(page).locator("[data-fit]");
  await expect(fit).toContainText("Så vidt data rækker, er der plads til hallen på 60 × 30 m med 20 m dyb lastegård.");
  await expect(fit).toContainText("Ikke undersøgt.");
  await expect(fit.getByRole("radio", { name: /^Bedste plads/ })).toBeChecked();
  await expectNoAxeViolation(page);

  const hall = page.getByRole("application", { name: /^Hallen på kortet/ });
  await hall.focus();
  await expect(hall).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(fit.getByRole("status")).toContainText("Din plads holder de undersøgte grænser.");
  await expect(fit.getByRole("radio", { checked: true })).toHaveCount(0);
  for (let times = 0; times < 5; times++) await page.keyboard.press("Shift+ArrowRight");
  await expect(fit.getByRole("status")).toContainText(/Din plads overskrider: .*Skel: [\d.]+\sm²/);
  await expect(hall).toBeFocused();
  await mapIsIdle(page);
  await expectNoAxeViolation(page);

  await fit.getByRole("button", { name: "Tilbage til bedste plads" }).click();
  await expect(fit.getByRole("radio", { name: /^Bedste plads/ })).toBeChecked();
  await expect(fit.getByText("Din plads overskrider")).toHaveCount(0);
  expect(recorded.messages).toEqual([]);
});

test("the buttons on the page do what the pointer does on the map: the hall moves, turns, and takes an exact angle", async ({ page }) => {
  await askInHerning(page);
  await openPlot(page, "Kærvej, Kærvej 85");
  const fit = answerPanel(page).locator("[data-fit]");
  const angle = fit.getByRole("textbox", { name: "Vinkel" });
  await angle.fill("90");
  await angle.press("Enter");
  await expect(angle).toHaveValue("90");
  await fit.getByRole("button", { name: "Drej 15° med uret" }).click();
  await expect(angle).toHaveValue("75");
  const place = () => page.locator(".hall-grip").boundingBox();
  const before = await place();
  const step = fit.getByRole("textbox", { name: "Skridt" });
  await step.fill("12,5");
  await step.press("Tab");
  await fit.getByRole("button", { name: "Flyt mod nord, 12,5 m" }).click();
  await expect.poll(async () => ((await place())?.y ?? 0) < (before?.y ?? 0)).toBe(true);
});

test("a drag on the hall moves it and not the map, and the proposals are written as the command line writes them", async ({ page }) => {
  await askInHerning(page);
  await openPlot(page, "Kærvej, Kærvej 85");
  const grip = page.locator(".hall-grip");
  const before = await grip.boundingBox();
  if (!before) throw new Error("got no hall on the map, expected one");
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 30, { steps: 5 });
  await page.mouse.up();
  const after = await grip.boundingBox();
  expect([Math.round((after?.x ?? 0) - before.x), Math.round((after?.y ?? 0) - before.y)]).toEqual([60, -30]);
  const fit = answerPanel(page).locator("[data-fit]");
  await expect(fit.getByRole("status")).toContainText("Din plads");
  await fit.getByRole("button", { name: "Tilbage til bedste plads" }).click();
  await expect.poll(async () => Math.round((await grip.boundingBox())?.x ?? 0)).toBe(Math.round(before.x));
  const download = page.waitForEvent("download");
  await fit.getByRole("button", { name: "Hent pladserne som GeoJSON" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^hal-he-05-herning-.*\.geojson$/);
  const exported = readFileSync(await file.path(), "utf8");
  expect(exported).toBe(answerOfCommandLine(exported, "herning", ["--plot", "HE-05"], "fit"));
});
