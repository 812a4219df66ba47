import { describe, expect, test } from "vitest";
import { withCommas } from "./cases.ts";
import { median, quantile } from "./engine.ts";
import { growthPicture, rateOf } from "./growth-picture.ts";
import { withSection } from "./readme.ts";
import { engineTable } from "./report.ts";

describe("figures", () => {
  test("the middle of an odd and of an even count", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("95 % of twenty lie under the twentieth", () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(quantile(values, 0.95)).toBe(20);
    expect(quantile(values, 0.5)).toBe(11);
  });

  test("thousands are set apart", () => {
    expect([999, 1000, 1234567].map(withCommas)).toEqual(["999", "1,000", "1,234,567"]);
  });
});

describe("the table", () => {
  const line = (name: string, time: number, measured = 1) => ({
    name,
    totals: [time],
    median: time,
    processor: time,
    phases: {},
    measured,
  });
  const machine = { processor: "Prøve", cores: 2, memory: 24, versions: "Node 20" };
  const head = { what: "A town", day: "2026-11-22", rounds: 3, machine, memory: 100, compared: "Compared." };

  test("states ratios against both ways of asking, and scales a sample to all plots", () => {
    const table = engineTable(head, [
      line("PostGIS, straightforward SQL", 20_000),
      line("PostGIS, tuned SQL", 10_000),
      line("Grundlag", 1_000),
      line("turf", 4_000, 0.01),
    ]);
    expect(table).toContain("| Grundlag | 1.00 | 1.00–1.00 | 20 | 10 | 1.00 | 20 | 10 |");
    expect(table).toContain("| turf, scaled | 400 | 400–400 | 0.05 | 0.03 |");
  });

  test("has no ratio where there was nothing to hold it against", () => {
    expect(engineTable(head, [line("Grundlag", 1_000)])).toContain("| Grundlag | 1.00 | 1.00–1.00 | – | – |");
  });
});

describe("the README", () => {
  const text = "before\n<!-- bench:load -->\nold\n<!-- /bench:load -->\nafter\n";

  test("gets new text between its marks and nowhere else", () => {
    expect(withSection(text, "load", "new")).toBe("before\n<!-- bench:load -->\nnew\n<!-- /bench:load -->\nafter\n");
  });

  test("without marks is left as it is, with a word about it", () => {
    expect(() => withSection(text, "growth", "new")).toThrow("bench:growth");
  });
});

describe("the growth curve", () => {
  const points = [
    { features: 1_000, plots: 5, hits: 100, time: 20 },
    { features: 10_000, plots: 50, hits: 1_000, time: 200 },
    { features: 100_000, plots: 500, hits: 10_000, time: 2_000 },
  ];

  test("states what a hit costs", () => {
    expect(rateOf(points)).toBeCloseTo(0.2, 12);
  });

  test("draws a point for each size, and time in proportion to hits upon the dashed line", () => {
    const svg = growthPicture(points, "a machine");
    expect(svg.match(/<circle/g)).toHaveLength(points.length);
    const [dashed, measured] = [...svg.matchAll(/polyline points="([^"]+)"/g)].map((match) => match[1]);
    expect(measured).toBe(dashed);
  });
});
