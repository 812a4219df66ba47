import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { answerOfCommandLine, expectNoAxeViolation, mapIsIdle, openApp, record } from "./drive.ts";

/** A request that Herning has room for within its plans: light industry of class 3–4, 8,000 m² of land. */
const numbers = [
  ["Grundareal", "8.000"],
  ["Etageareal", "3.000"],
  ["Bygningshøjde", "10"],
  ["Etager", "2"],
] as const;

const answerRegion = (page: Page) => page.getByRole("region", { name: "Svar" });

async function choose(page: Page, field: RegExp, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: field }).click();
  await page.getByRole("option", { name: option }).first().click();
}

async function fileRequest(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Virksomhed (valgfri)" }).fill("Prøvevirksomhed Hemmelig");
  await choose(page, /Vælg anvendelse/, /Lettere industri/);
  await choose(page, /Virksomhedsklasse fra/, /^3/);
  await choose(page, /Virksomhedsklasse til/, /^4/);
  for (const [name, value] of numbers) {
    await page.getByRole("textbox", { name, exact: true }).fill(value);
    await page.keyboard.press("Tab");
  }
  await page.getByText("Nej", { exact: true }).click();
  await page.getByRole("button", { name: "Se, hvad der skal til" }).click();
  await expect(answerRegion(page).getByRole("heading", { name: "Svar", level: 2 })).toBeVisible();
}

async function exportGeojson(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Eksportér" }).click();
  await page.getByRole("menuitem", { name: /GeoJSON/ }).click();
  return readFileSync(await (await download).path(), "utf8");
}

test("a planner files a request in Herning, sees why, and takes away the same bytes that the command line gives", async ({ page }) => {
  const recorded = record(page);
  await openApp(page);
  await expectNoAxeViolation(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await fileRequest(page);
  await expect(answerRegion(page)).toContainText("Kan ske inden for gældende plan");
  await expectNoAxeViolation(page);

  await answerRegion(page).getByRole("list").getByRole("button").first().click();
  await expect(answerRegion(page).getByText("Projektet kan ske inden for de planer, der gælder her.")).toBeVisible();
  await answerRegion(page)
    .getByRole("button", { name: /^Undersøgt uden fund/ })
    .click();
  const finding = answerRegion(page)
    .getByRole("button", { name: /på kortet$/ })
    .first();
  await finding.click();
  await expect(finding).toHaveAttribute("aria-pressed", "true");
  await mapIsIdle(page);
  await expectNoAxeViolation(page);

  const exported = await exportGeojson(page);
  expect(exported).toBe(answerOfCommandLine(exported, "herning"));

  const home = new URL(page.url()).origin;
  const strangers = recorded.requests.filter(({ url }) => !url.startsWith(home) && !url.startsWith("blob:") && !url.startsWith("data:"));
  expect(strangers, "everything comes from where the page came from").toEqual([]);
  const telling = recorded.requests.filter(({ method, body, url }) => method !== "GET" || body !== null || url.includes("Hemmelig"));
  expect(telling, "nothing is sent").toEqual([]);
  expect(recorded.messages, "nothing is complained about, the security policy least of all").toEqual([]);
});

test("what is on the screen stays put: the page itself never scrolls", async ({ page }) => {
  await openApp(page);
  await fileRequest(page);
  expect(await page.evaluate(() => [window.scrollY, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
});

test("the whole interface turns English", async ({ page }) => {
  await openApp(page);
  await page.getByText("EN", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "See what it takes" })).toBeVisible();
  await expectNoAxeViolation(page);
});
