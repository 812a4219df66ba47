import { expect, test } from "@playwright/test";
import { expectNoAxeViolation, openApp, viewports } from "./drive.ts";

for (const viewport of viewports) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test("every dataset can be looked at from the keyboard, and its coverage on the map", async ({ page }) => {
      await openApp(page);
      const button = page.getByRole("button", { name: "Data", exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Data" });
      await expect(dialog.getByText(/^\d\d datasæt vist$/)).toBeVisible();
      await expectNoAxeViolation(page);

      const row = dialog.locator(".health-row", { hasText: "Kirkebyggelinjer" }).first();
      await row.locator("summary").focus();
      await page.keyboard.press("Enter");
      await expect(row).toContainText("Udgiver");
      await expect(row).toContainText(/af højst 366/);
      await expectNoAxeViolation(page);
      expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);

      await row.getByRole("button", { name: "Vis på kortet" }).press("Enter");
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText("Dækning: Kirkebyggelinjer")).toBeVisible();
      await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
      await page.getByRole("button", { name: "Skjul" }).press("Enter");
      await expect(page.getByText("Dækning: Kirkebyggelinjer")).toHaveCount(0);
    });
  });
}

test("printed, the page stands alone and whole", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Data", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Data" });
  await expect(dialog.locator(".health-row").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".top-bar")).toBeHidden();
  await expect(dialog.locator(".health-row").last()).toBeVisible();
  expect(await dialog.evaluate((each) => each.scrollHeight <= each.clientHeight + 1)).toBe(true);
});

test("the data is looked at in English as well", async ({ page }) => {
  await openApp(page);
  await page.getByText("EN", { exact: true }).click();
  await page.getByRole("button", { name: "Sources" }).click();
  const dialog = page.getByRole("dialog", { name: "Data sources" });
  await dialog.getByText("Only what lacks something").click();
  await expect(dialog.getByText(/^(\d+ datasets? shown|Nothing is lacking)/)).toBeVisible();
  await expectNoAxeViolation(page);
});
