import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { nodeArgs } from "../../scripts/node-args.ts";
import { answerPanel, expectNoAxeViolation, exportGeojson, fileRequest, openApp } from "./drive.ts";

const factory = { use: /tungere industri/i, plotArea: "8.000", floorArea: "6.000", storeys: "1", classes: [5, 6] } as const;

/** Lokalplan 3-396 regulates plot ratio, storeys and built-on area only in its document; AL-01 lies in it. */
async function openPlot(page: Page) {
  await answerPanel(page).locator("#row-AL-01").click();
  await expect(page.getByRole("heading", { name: "Læst i plandokumentet" })).toBeVisible();
}

const sentence = (page: Page) => page.locator(".route-sentence");

async function saveCase(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Eksportér" }).click();
  await page.getByRole("menuitem", { name: "Gem sagen" }).click();
  const saved = await download;
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "grundlag-")), saved.suggestedFilename());
  await saved.saveAs(file);
  return file;
}

test("what a plan says is entered, a finding is set aside, the route follows; both are exported, saved and opened again", async ({
  page,
}) => {
  await openApp(page);
  await fileRequest(page, factory);
  await openPlot(page);
  await expect(sentence(page)).toContainText("Det, der kan afgøres nu, kræver intet ud over gældende plan.");

  const card = page.locator(".card", { hasText: "Bebyggelsesprocent" }).first();
  await card.getByRole("button", { name: "Skriv, hvad planen siger" }).click();
  const form = page.getByRole("form", { name: "Skriv, hvad planen siger" });
  await form.getByRole("textbox", { name: "Værdi" }).fill("5");
  await form.getByRole("combobox", { name: "Procenten er af" }).selectOption({ label: "af grunden" });
  await form.getByRole("textbox", { name: "Paragraf i planen" }).fill("§ 6.1");
  await form.getByRole("textbox", { name: "Side" }).fill("11");
  await form.getByRole("textbox", { name: "Dit navn" }).fill("Anna Holm");
  await expectNoAxeViolation(page);
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(page.locator(".card", { hasText: "Bebyggelsesprocent" }).first()).toContainText("læst af Anna Holm");
  await expect(sentence(page)).toContainText("Mindst: tilladelse eller dispensation.");
  await expect(page.getByText(/Læst af Anna Holm, 25. november 2026/)).toBeVisible();

  await page
    .getByRole("button", { name: /^Sæt til side: / })
    .first()
    .click();
  const aside = page.getByRole("form", { name: "Sæt til side" });
  await aside.getByRole("textbox", { name: "Begrundelse" }).fill("Afklaret med miljøafdelingen.");
  expect(await aside.getByRole("textbox", { name: "Dit navn" }).inputValue()).toBe("Anna Holm");
  await aside.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("1 fund er sat til side og tæller ikke med.")).toBeVisible();
  await expect(page.getByText("Sat til side af Anna Holm, 25. november 2026: Afklaret med miljøafdelingen.")).toBeVisible();
  await expectNoAxeViolation(page);

  const exported = await exportGeojson(page);
  const { records } = JSON.parse(exported);
  expect(records.provisions).toMatchObject([{ plan: "5559750", quantity: "plotRatio", value: 5, of: 3, paragraph: "§ 6.1", page: 11 }]);
  expect(records.disputes).toMatchObject([{ plot: "AL-01", reason: "Afklaret med miljøafdelingen." }]);

  const file = await saveCase(page);
  const run = spawnSync(process.execPath, [...nodeArgs("scripts/grundlag.ts"), "check", "--case", file], {
    cwd: path.resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
    maxBuffer: 200_000_000,
  });
  expect(run.stdout).toBe(exported);

  await page.reload();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Hent fil" }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText(/er åbnet/)).toBeVisible();
  await expect(page.locator(".app")).toHaveAttribute("data-answer", "ready");
  await openPlot(page);
  await expect(page.getByText("1 fund er sat til side og tæller ikke med.")).toBeVisible();
  expect(await exportGeojson(page)).toBe(exported);
  expect(readFileSync(await saveCase(page), "utf8")).toBe(readFileSync(file, "utf8"));
});
