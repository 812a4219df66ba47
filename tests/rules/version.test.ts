import { expect, test } from "vitest";
import type { Rule } from "../../src/rules/define-rule.ts";
import { rules } from "../../src/rules/index.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import { rulesVersion, versionOf } from "../../src/rules/version.ts";

/** The version of a rule set in which the church rule is another one. */
const versionWith = (change: Partial<Rule>): string =>
  versionOf(rules.map((rule) => (rule.id === kirkebyggelinje.id ? { ...rule, ...change } : rule)));
const { source, outcomes } = kirkebyggelinje;

test("the same rules have the same version", () => {
  expect(rulesVersion).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  expect(versionWith({})).toBe(rulesVersion);
});

test.each<readonly [string, Partial<Rule>]>([
  ["limit", { limits: { height: 8.6 } }],
  ["outcome", { outcomes: { ...outcomes, inside: { outcome: "assessment" } } }],
  ["step", { outcomes: { ...outcomes, inside: { outcome: "dispensation", step: "landzonetilladelse" } } }],
  ["citation", { source: { ...source, paragraph: "§ 18" } }],
  ["day on which the law was looked up", { source: { ...source, checked: "2027-01-01" } }],
  ["authority", { authority: "regionen" }],
  ["dataset", { needs: ["paragraf3"] }],
  ["reach", { reach: 1 }],
])("another %s is another version", (_, change) => {
  expect(versionWith(change)).not.toBe(rulesVersion);
});

test("a rule more or less is another version", () => {
  expect(versionOf(rules.slice(1))).not.toBe(rulesVersion);
});
