import { expect, test } from "vitest";
import { findBranch } from "../../src/domain/branches.ts";
import { requestSchema } from "../../src/domain/request-schema.ts";
import { findTemplate, templates } from "../../src/domain/templates.ts";
import { companyMessages } from "../../src/i18n/company-messages.ts";
import { emptyDraft, readDraft } from "../../src/state/draft.ts";
import { withTemplate } from "../../src/state/template-draft.ts";

test("the eight sectors that Herning and Allerød name have an example, named in both languages", () => {
  const ids = templates.map(({ id }) => id);
  expect(ids).toHaveLength(8);
  expect(Object.keys(companyMessages.da.templates)).toEqual(ids);
  expect(Object.keys(companyMessages.en.templates)).toEqual(ids);
  expect(findTemplate("food")?.filled.branch).toBe("10");
  expect(findTemplate("Food")).toBeNull();
});

test("no two examples share a branch, so that the branch tells which one stands in the form", () => {
  expect(new Set(templates.map(({ filled }) => filled.branch)).size).toBe(templates.length);
});

test.each(templates)("$id can be filed as it stands, and a file may hold what is filed", ({ id, filled }) => {
  const result = readDraft(withTemplate(emptyDraft, id));
  const branch = findBranch(filled.branch);
  expect(result.ok && result.value).toMatchObject({ ...filled, use: branch?.use, virksomhedsklasse: branch?.classes });
  expect(result.ok && requestSchema.safeParse(result.value).success).toBe(true);
});

test.each(templates)("$id takes for granted nothing that only the company can tell", ({ id }) => {
  expect(withTemplate(emptyDraft, id)).toMatchObject({
    threatensGroundwater: null,
    listedActivity: null,
    isProduction: null,
    processWastewater: null,
    newRoadAccess: null,
  });
});

test.each(templates)("$id has room for its building: no more ground under it than the plot has", ({ filled }) => {
  expect(filled.floorArea / filled.storeys).toBeLessThan(filled.plotArea / 2);
  expect(filled.officeFloorArea).toBeLessThanOrEqual(filled.floorArea);
});
