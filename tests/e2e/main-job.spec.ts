import { expect, test } from "@playwright/test";
import {
  answerOfCommandLine,
  answerPanel,
  choose,
  expectNoAxeViolation,
  exportGeojson,
  fileRequest,
  mapIsIdle,
  openApp,
  record,
} from "./drive.ts";

/** What Herning has room for within its plans. */
const workshop = { use: /Lettere industri/, plotArea: "8.000", floorArea: "3.000", storeys: "2" };

test("a planner files a request in Herning, sees why, and takes away the same bytes that the command line gives", async ({ page }) => {
  const recorded = record(page);
  await openApp(page);
  await expectNoAxeViolation(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await page.getByRole("textbox", { name: "Virksomhed (valgfri)" }).fill("Prøvevirksomhed Hemmelig");
  await fileRequest(page, workshop);
  await expect(answerPanel(page)).toContainText("Kan ske inden for gældende plan");
  await expectNoAxeViolation(page);

  await answerPanel(page).getByRole("list").getByRole("button").first().click();
  await expect(answerPanel(page).getByText("Projektet kan ske inden for de planer, der gælder her.")).toBeVisible();
  await answerPanel(page)
    .getByRole("button", { name: /^Overholdt eller intet fundet/ })
    .click();
  const finding = answerPanel(page)
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
  await fileRequest(page, workshop);
  expect(await page.evaluate(() => [window.scrollY, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
});

test("the whole interface turns English", async ({ page }) => {
  await openApp(page);
  await page.getByText("EN", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "See what it takes" })).toBeVisible();
  await expectNoAxeViolation(page);
});

test("what was fetched too long ago is not called clear: two years on, nothing is known to be within its plans", async ({ page }) => {
  await openApp(page, "2028-11-25T12:00:00+01:00");
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await fileRequest(page, workshop);
  await expect(page.getByText("Vurderet pr. 25. november 2028")).toBeVisible();
  await expect(answerPanel(page)).toContainText("Kan ikke afgøres");
  await expect(answerPanel(page)).not.toContainText("Kan ske inden for gældende plan");
});
