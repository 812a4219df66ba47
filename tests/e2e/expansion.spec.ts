import { expect, test } from "@playwright/test";
import { answerOfCommandLine, answerPanel, expectNoAxeViolation, exportGeojson, fileRequest, mapIsIdle, openApp } from "./drive.ts";

/** 5,000 m² more than Borupgårdsvej 7 holds. */
const more = { use: /Lettere industri/, plotArea: "30.303", floorArea: "3.000", storeys: "2" };

test("a company that stands somewhere sees what it can do here, next door and elsewhere, and takes the same bytes away as the command line gives", async ({
  page,
}) => {
  await openApp(page);
  const site = page.getByRole("combobox", { name: /Nuværende placering/ });
  await site.fill("AL-11");
  await page.getByRole("option", { name: /AL-11/ }).click();
  await fileRequest(page, more);

  const panel = answerPanel(page);
  const where = panel.getByRole("radiogroup", { name: "Sted i forhold til den nuværende grund" });
  await expect(where.getByRole("radio", { name: /^Her 1$/ })).toBeVisible();
  await expect(where.getByRole("radio", { name: /^Andre steder 19$/ })).toBeVisible();
  await expect(panel).toContainText("Hvem der ejer naboarealerne");
  await expectNoAxeViolation(page);

  await where.getByRole("radio", { name: /^Her/ }).click();
  await panel.getByRole("list").getByRole("button", { name: "Borupgård, Borupgårdsvej 7", exact: true }).click();
  await expect(panel).toContainText("Virksomheden bliver, hvor den er.");
  await expect(panel).toContainText(/Grunden mangler 5\.001\sm²/);
  await panel.getByRole("button", { name: "Alle grunde" }).click();

  await where.getByRole("radio", { name: /^Ved siden af/ }).click();
  await panel.getByRole("list").getByRole("button", { name: "Nuværende grund + Borupgård, Borupgårdsvej 5", exact: true }).click();
  await expect(panel).toContainText("1 af naboarealerne er en udbudt grund.");
  await expect(panel).toContainText(/Der skal købes eller lejes 7\.092\sm² af naboer\./);
  await mapIsIdle(page);
  await expectNoAxeViolation(page);

  const exported = await exportGeojson(page);
  const { features, expansion } = JSON.parse(exported);
  const kinds = features.flatMap(({ properties }: { properties: { kind: string; expansion?: { kind: string } } }) =>
    properties.kind === "plot" ? [properties.expansion?.kind] : [],
  );
  expect(new Set(kinds)).toEqual(new Set(["here", "nextDoor", "elsewhere"]));
  expect(expansion.here).toContain("AL-11");
  expect(exported).toBe(answerOfCommandLine(exported, "alleroed"));
});
