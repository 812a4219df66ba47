import { describe, expect, test } from "vitest";
import type { LayerStamp } from "../../src/domain/answer.ts";
import { area, polygon, type Shape } from "../../src/geo/shape.ts";
import { gapsOf, staleGaps } from "../../src/rules/availability.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import { afstandTilBolig } from "../../src/rules/naboer/afstand-til-bolig.ts";
import { forslag } from "../../src/rules/plan/forslag.ts";
import { aLayer, aPack } from "../builders/layers.ts";
import { at, rectangle } from "../builders/plots.ts";

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

describe("a rule that looks 500 m around a plot is answered where that is covered", () => {
  const plot = rectangle(0, 0, 100, 100);
  const uncovered = (coverage: Shape, shape = plot) =>
    gapsOf(
      afstandTilBolig,
      { id: "p", shape, area: area(shape) },
      aPack({ bygninger: aLayer("bygninger", [], { coverage }) }),
    ).withholds.some(({ code }) => code === "beyondCoverage");
  const corners = (x: number, y: number, side: number) => [at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side)];
  const hole = (x: number): Shape => polygon(corners(-5000, -5000, 10_000), corners(x, 0, 50));

  test.each([
    ["500.01 m on every side", rectangle(-500.01, -500.01, 1100.02, 1100.02), false],
    ["500 m on every side", rectangle(-500, -500, 1100, 1100), false],
    ["499.99 m to the west", rectangle(-499.99, -500, 1099.99, 1100), true],
    ["499.99 m to the north", rectangle(-500, -500, 1100, 1099.99), true],
    ["nothing but the plot itself", plot, true],
    ["a part of the plot only", rectangle(-5000, -5000, 5050, 10_000), true],
    ["another place altogether", rectangle(3000, 3000, 1000, 1000), true],
  ])("covered: %s", (_, coverage, beyond) => expect(uncovered(coverage)).toBe(beyond));

  test("a hole in the coverage counts like its edge, and one in the plot too", () => {
    expect([uncovered(hole(600)), uncovered(hole(599.99)), uncovered(hole(25))]).toEqual([false, true, true]);
  });

  test("a plot of 5,000 corners takes no longer than a glance", () => {
    const jagged = Array.from({ length: 5000 }, (_, corner) => {
      const [turn, radius] = [(2 * Math.PI * corner) / 5000, corner % 2 === 0 ? 400 : 399.5];
      return at(radius * Math.cos(turn), radius * Math.sin(turn));
    });
    expect(uncovered(rectangle(-2000, -2000, 4000, 4000), polygon(jagged))).toBe(false);
  }, 2000);
});
