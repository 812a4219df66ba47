import { expect, type Page, test } from "@playwright/test";
import { answerForCompany, choose, expectNoAxeViolation, exportGeojson, mapIsIdle, openApp } from "./drive.ts";

test.use({ viewport: { width: 390, height: 844 } });

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const sheet = (page: Page) => page.getByRole("region", { name: "Forespørgsel, grunde og lag" });

/** Nothing reaches past the screen's edges, and no control is too small for a finger. Some are pressed on more than themselves. */
async function expectToFit(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const scrolled = document.documentElement.scrollWidth - window.innerWidth;
    const pressedOn = (element: Element) =>
      (element.matches(".row-open, .evidence") ? element.closest("li") : element.closest("label, .track")) ?? element;
    const isSeen = (box: DOMRect) => box.width > 1 && box.height > 1;
    const controls = [
      ...document.querySelectorAll("button, select, input:not([type=hidden]), summary, label.check, [role=tab], [role=slider]"),
    ];
    const small = controls
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, [aria-hidden=true]"))
      .map((element) => ({ element, box: pressedOn(element).getBoundingClientRect() }))
      .filter(({ box }) => isSeen(box) && (box.height < 24 || box.width < 24 || box.left < 0 || box.right > window.innerWidth))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    return [...(scrolled > 0 ? [`the page is ${scrolled} px too wide`] : []), ...small];
  });
  expect(faults).toEqual([]);
}

async function fillIn(page: Page): Promise<void> {
  await choose(page, /Anvendelse/, /Lettere industri/);
  await choose(page, /Virksomhedsklasse fra/, /^3/);
  await choose(page, /Virksomhedsklasse til/, /^4/);
  for (const [name, value] of Object.entries({ Grundareal: "8000", Etageareal: "3000", Bygningshøjde: "10", Etager: "2" }))
    await page.getByRole("textbox", { name, exact: true }).fill(value);
  await page.getByText("Nej", { exact: true }).first().click();
  await answerForCompany(page);
}

test("the main job on a telephone: request, list, plot, evidence, layers, export", async ({ page }) => {
  await openApp(page);
  await choose(page, /Kommune/, /Herning/);
  await mapIsIdle(page);
  await expectToFit(page);
  await expectNoAxeViolation(page);

  await fillIn(page);
  await page.getByRole("button", { name: "Se, hvad der skal til" }).click();
  await expect(page.locator(".app")).toHaveAttribute("data-answer", "ready");
  await expect(tab(page, "Grunde")).toHaveAttribute("aria-selected", "true");
  await expectToFit(page);
  await expectNoAxeViolation(page);

  await sheet(page).getByRole("button", { name: "Åbn den bedste grund" }).click();
  await sheet(page).getByRole("button", { name: "Vis i fuld højde" }).click();
  const page1 = page.getByRole("article");
  await expect(page1.getByText("Projektet kan ske inden for de planer, der gælder her.")).toBeVisible();
  await page1.getByRole("button", { name: /^Overholdt eller intet fundet/ }).click();
  await expectToFit(page);
  await page1
    .getByRole("button", { name: /på kortet$/ })
    .first()
    .click();
  await mapIsIdle(page);
  const map = await page.locator("[data-map]").boundingBox();
  const top = (await sheet(page).boundingBox())?.y ?? 0;
  expect(top - (map?.y ?? 0), "the sheet steps down for what is shown on the map").toBeGreaterThan(200);
  await expectNoAxeViolation(page);

  await tab(page, "Lag").click();
  await expect(page.getByRole("checkbox", { name: /Lokalplaner/ })).toBeVisible();
  await expectToFit(page);
  expect(JSON.parse(await exportGeojson(page)).type).toBe("FeatureCollection");
});

test("faults in the form are told beside the fields and summed up at the button, in English too", async ({ page }) => {
  await openApp(page);
  await page.getByText("EN", { exact: true }).click();
  await page.getByRole("button", { name: "See what it takes" }).click();
  await expect(page.getByText("6 fields are missing or must be corrected")).toBeVisible();
  await expectToFit(page);
});

test("what a plan says is entered and a finding is set aside on a telephone", async ({ page }) => {
  await openApp(page);
  await fillIn(page);
  await page.getByRole("button", { name: "Se, hvad der skal til" }).click();
  await expect(page.locator(".app")).toHaveAttribute("data-answer", "ready");
  await page.getByRole("combobox", { name: /Find grund/ }).fill("AL-01");
  await page.getByRole("option", { name: /Vassingerødvej 31/ }).click();
  await sheet(page).getByRole("button", { name: "Vis i fuld højde" }).click();
  await page.getByRole("button", { name: "Skriv, hvad planen siger" }).first().click();
  await page
    .getByRole("button", { name: /^Sæt til side: / })
    .last()
    .click();
  await expect(page.getByRole("form", { name: "Sæt til side" })).toBeVisible();
  await expectToFit(page);
  await expectNoAxeViolation(page);
});
