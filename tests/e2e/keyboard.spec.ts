import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { answerOfCommandLine, mapIsIdle, openApp } from "./drive.ts";

/** Presses Tab (or Shift+Tab) until the control, or one of several, has the focus; more than a hundred stops is nobody's patience. */
async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab", most = 100): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    if (await control.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`got ${most} stops without reaching ${control}, expected to reach it by ${key}`);
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

/** Answers a question whose answer nobody has given yet: «Ved ikke» stands last, «Nej» over it and «Ja» over that. */
async function answer(page: Page, question: RegExp, word: "Ja" | "Nej"): Promise<void> {
  const group = page.getByRole("radiogroup", { name: question });
  await tabTo(page, group.getByRole("radio", { name: "Ved ikke" }));
  await page.keyboard.press("ArrowUp");
  if (word === "Ja") await page.keyboard.press("ArrowUp");
  await expect(group.getByRole("radio", { name: word })).toBeChecked();
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
  await answer(page, /true grundvandet/, "Nej");
  const more = page.getByRole("button", { name: /^Mere om virksomheden/ });
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await pick(page, /Miljøgodkendelse/, "Nej");
  await answer(page, /^Produktionsvirksomhed/, "Ja");
  await answer(page, /^Andet spildevand/, "Nej");
  await answer(page, /^Ny overkørsel/, "Nej");
  await tabTo(page, page.getByRole("button", { name: "Se, hvad der skal til" }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".app")).toHaveAttribute("data-answer", "ready");
  await expect(page.getByRole("heading", { name: "Svar" })).toBeFocused();

  const panel = page.getByRole("region", { name: "Svar" });
  await tabTo(page, panel.getByRole("button", { name: "Åbn den bedste grund" }));
  await page.keyboard.press("Enter");
  await tabTo(page, panel.getByRole("button", { name: /^Overholdt eller intet fundet/ }));
  await page.keyboard.press("Enter");
  const evidence = panel.getByRole("button", { name: /på kortet$/ });
  await tabTo(page, evidence);
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAttribute("aria-pressed", "true");

  // The way back leads through the layer panel, of whose seventy layers only those of themes that are shown stand in the way.
  await tabTo(page, page.getByRole("button", { name: "Eksportér" }), "Shift+Tab", 150);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /^GeoJSON/ })).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const exported = readFileSync(await (await download).path(), "utf8");
  expect(exported).toBe(answerOfCommandLine(exported, "herning"));
});
