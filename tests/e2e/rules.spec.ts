import { expect, test } from "@playwright/test";
import { expectNoAxeViolation, openApp, viewports } from "./drive.ts";

for (const viewport of viewports) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test("every rule can be found and read from the keyboard, and the way back keeps the focus", async ({ page }) => {
      await openApp(page);
      const button = page.getByRole("button", { name: "Regler" });
      await button.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Regler" });
      await expect(dialog.getByRole("status")).toHaveText(/^\d\d+ regler$/);
      await expect(dialog.locator("summary").first()).toContainText("planloven");
      await expectNoAxeViolation(page);

      await dialog.getByRole("textbox", { name: "Find en regel" }).fill("kirkebygge");
      await expect(dialog.getByRole("status")).toHaveText("1 regel");
      await dialog.locator("summary").focus();
      await page.keyboard.press("Enter");
      await expect(dialog).toContainText("Højde, fra hvilken reglen gælder: 8,5 m");
      await expect(dialog.getByRole("link", { name: "naturbeskyttelsesloven § 19" })).toHaveAttribute("href", /^https:\/\//);
      await expect(dialog).toContainText("Kirkebyggelinjer");
      await expectNoAxeViolation(page);
      expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);

      await dialog.getByRole("textbox", { name: "Find en regel" }).fill("findes ikke");
      await expect(dialog.getByRole("status")).toHaveText("Ingen regel har de ord.");
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
    });
  });
}

test("the rules are read in English as well", async ({ page }) => {
  await openApp(page);
  await page.getByText("EN", { exact: true }).click();
  await page.getByRole("button", { name: "Rules" }).click();
  const dialog = page.getByRole("dialog", { name: "Rules" });
  await dialog.getByRole("textbox", { name: "Find a rule" }).fill("stone");
  await expect(dialog.getByRole("status")).toHaveText(/^\d rules?$/);
  await dialog.locator("summary").first().click();
  await expect(dialog).toContainText("Who decides");
  await expectNoAxeViolation(page);
});
