import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { zippedShapefile } from "../builders/shapefile.ts";
import { answerOfCommandLine, answerPanel, expectNoAxeViolation, exportGeojson, fileRequest, mapIsIdle, openApp, record } from "./drive.ts";

const workshop = { use: /håndværk/i, plotArea: "2.000", floorArea: "1.000", storeys: "1" };

/** Church lines over the whole of the example's ground, as somebody who has no register's download would draw them. */
const churches = zippedShapefile("kirker", [
  {
    ring: [
      [700_000, 6_190_000],
      [700_000, 6_200_000],
      [720_000, 6_200_000],
      [720_000, 6_190_000],
      [700_000, 6_190_000],
    ],
    texts: { Temanavn: "Kirkebyggelinjer", Objekt_id: "k-1", Status: "Gældende / Vedtaget" },
  },
]);

/** Drops a file on the map as a file manager does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([file], name, { lastModified: Date.UTC(2026, 10, 20) }));
      return transfer;
    },
    { name, content: Buffer.from(bytes).toString("base64") },
  );
  await page.locator("[data-map]").dispatchEvent("drop", { dataTransfer: transfer });
}

/** Saves the open pack by a button, and gives the file's path. */
async function savePack(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent("download");
  await button.click();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "grundlag-")), (await download).suggestedFilename());
  await (await download).saveAs(file);
  return file;
}

const openPlot = (page: Page) => answerPanel(page).getByRole("button", { name: "Åbn den bedste grund" }).click();
const notExamined = (page: Page) => answerPanel(page).locator("section", { has: page.getByRole("heading", { name: "Ikke undersøgt" }) });

test("a zipped shapefile answers what was not examined; the pack is saved, opens again and answers the same on the command line", async ({
  page,
}) => {
  const { messages, requests } = record(page);
  await page.route(/\/(kirkebyggelinjer-[^/]*\.geojson|compact-[^/]*\.bin)/, (route) => route.fulfill({ status: 404 }));
  await openApp(page);
  await page.getByRole("button", { name: "Luk", exact: true }).first().click();
  await fileRequest(page, workshop);
  await openPlot(page);
  await expect(notExamined(page)).toContainText("Kirkebyggelinje");

  await drop(page, "kirker.zip", churches);
  const dialog = page.getByRole("dialog", { name: "Tilføj data" });
  await expect(dialog.getByRole("combobox", { name: /^Hvad er det\?/ })).toHaveValue("claims");
  await expect(dialog).toContainText("Genkendt på felterne.");
  await expectNoAxeViolation(page);
  await dialog.getByRole("radio", { name: "Ja, den rummer alt i kommunen" }).check({ force: true });
  await dialog.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
  const receipt = page.getByRole("dialog", { name: "Kvittering" });
  await expect(receipt).toContainText("1 af 1 taget med");
  await expectNoAxeViolation(page);
  const zip = await savePack(page, receipt.getByRole("button", { name: "Gem datapakken" }));
  await receipt.getByRole("button", { name: "Luk" }).click();

  await expect(page.getByRole("combobox", { name: "Kommune" }).getByRole("option", { name: "Allerød med egne filer" })).toBeAttached();
  await expect(answerPanel(page).locator(".card", { hasText: "Kirkebyggelinje" }).first()).toBeVisible();
  const answer = await exportGeojson(page);
  expect(answer).toBe(answerOfCommandLine(answer, zip));

  await page.unrouteAll();
  await page.reload();
  await mapIsIdle(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Hent filer" }).click();
  await (await chooser).setFiles(zip);
  await expect(page.getByRole("combobox", { name: "Kommune" })).toHaveValue(/^0201-alleroed\+[0-9a-f]{8}$/);
  await page.getByRole("tab", { name: "Kortlag" }).click();
  const again = await savePack(page, page.getByRole("button", { name: "Gem datapakken" }));
  expect(readFileSync(again).equals(readFileSync(zip))).toBe(true);
  expect(messages.filter((message) => !message.includes("404"))).toEqual([]);
  expect(requests.filter(({ method, url }) => method !== "GET" || !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});
