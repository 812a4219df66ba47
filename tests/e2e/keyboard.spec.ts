import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { answerOfCommandLine, mapIsIdle, openApp } from "./drive.ts";

/** Presses Tab (or Shift+Tab) until the control has the focus; more than a hundred stops is nobody's patience. */
async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < 100; stops++) {
    if ((await control.count()) > 0 && (await control.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`got 100 stops without reaching ${control}, expected to reach it by ${key}`);
}

async function typeInto(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, page.getByRole("textbox", { name, exact: true }));
  await page.keyboard.type(value);
}

/** Goes to a select and takes the option that begins with some letters. */
async function pick(page: Page, name: RegExp, letters: string): Promise<void> {
  const select = page.getByRole("combobox", { name });
  await tabTo(page, select);
  await page.keyboard.type(letters);
  await expect(select.locator("option:checked")).toHaveText(new RegExp(`^${letters}`));
}

test("the main job without a mouse: municipality, request, best plot, evidence, export", async ({ page }) => {
  await openApp(page);
  await pick(page, /Kommune$/, "Herning");
  await mapIsIdle(page);

  await pick(page, /Anvendelse/, "Lettere");
  await pick(page, /Virksomhedsklasse fra/, "3");
  await pick(page, /Virksomhedsklasse til/, "4");
  await typeInto(page, "Grundareal", "8.000");
  await typeInto(page, "Etageareal", "3.000");
  await typeInto(page, "Bygningshøjde", "10");
  await typeInto(page, "Etager", "2");
  await tabTo(page, page.getByRole("radio", { name: "Ved ikke" }));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "Nej" })).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Se, hvad der skal til" }));
  await page.keyboard.press("Enter");

  const answer = page.getByRole("region", { name: "Svar" });
  await tabTo(page, answer.getByRole("button", { name: "Åbn den bedste grund" }));
  await page.keyboard.press("Enter");
  await tabTo(page, answer.getByRole("button", { name: /^Overholdt eller intet fundet/ }));
  await page.keyboard.press("Enter");
  const evidence = answer.getByRole("button", { name: /på kortet$/ });
  await tabTo(page, evidence);
  await page.keyboard.press("Enter");
  await expect(evidence.first()).toHaveAttribute("aria-pressed", "true");

  await tabTo(page, page.getByRole("button", { name: "Eksportér" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /GeoJSON/ })).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const exported = readFileSync(await (await download).path(), "utf8");
  expect(exported).toBe(answerOfCommandLine(exported, "herning"));
});
