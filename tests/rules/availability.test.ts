import { describe, expect, test } from "vitest";
import type { LayerStamp } from "../../src/domain/answer.ts";
import { staleGaps } from "../../src/rules/availability.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import { forslag } from "../../src/rules/plan/forslag.ts";
import { aLayer, aPack } from "../builders/layers.ts";

const stampOf = (date: string | null): { readonly stamp: Partial<LayerStamp> } => ({ stamp: { date } });
const churches = (date: string | null) => aPack({ kirkebyggelinjer: aLayer("kirkebyggelinjer", [], stampOf(date)) });
const proposals = (date: string | null) => aPack({ lokalplanforslag: aLayer("lokalplanforslag", [], stampOf(date)) });

describe("what was fetched too long ago is stale", () => {
  test.each([
    ["on the day it was fetched", "2026-11-22", false],
    ["366 days on, a year and a day", "2027-11-23", false],
    ["367 days on", "2027-11-24", true],
    ["before it was fetched, as a look back", "2026-01-01", false],
  ])("most layers: %s", (_, on, stale) => {
    expect(staleGaps(kirkebyggelinje, churches("2026-11-22"), on)).toEqual(stale ? [{ code: "stale", dataset: "kirkebyggelinjer" }] : []);
  });

  test.each([
    ["92 days on", "2027-02-22", false],
    ["93 days on", "2027-02-23", true],
  ])("proposals, which come and go: %s", (_, on, stale) => {
    expect(staleGaps(forslag, proposals("2026-11-22"), on)).toHaveLength(stale ? 1 : 0);
  });

  test.each([
    ["no date", null, "2026-11-22"],
    ["a date that no calendar has", "2026-99-99", "2026-11-22"],
    ["a day of the check that no calendar has", "2026-11-22", "2027-02-31T"],
  ])("%s is never fresh", (_, date, on) => {
    expect(staleGaps(kirkebyggelinje, churches(date), on)).toEqual([{ code: "stale", dataset: "kirkebyggelinjer" }]);
  });

  test("a layer that was never delivered is no stale one", () => {
    expect(staleGaps(kirkebyggelinje, aPack(), "2030-01-01")).toEqual([]);
  });
});
