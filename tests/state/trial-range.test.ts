import { describe, expect, test } from "vitest";
import { areaRange, heightRange } from "../../src/state/trial-range.ts";

describe("an area is tried out", () => {
  test.each([
    [8000, 0, { least: 200, most: 24_000, step: 200 }],
    [3000, 0, { least: 100, most: 9000, step: 100 }],
    [24_000.5, 0, { least: 1000, most: 73_000, step: 1000 }],
    [1, 0, { least: 0.05, most: 3, step: 0.05 }],
    [20, 0, { least: 1, most: 60, step: 1 }],
    [40, 0, { least: 2, most: 120, step: 2 }],
  ])("around %d m² in round steps", (asked, floor, range) => {
    const found = areaRange(asked, floor);
    expect(found.step).toBeCloseTo(range.step, 12);
    expect(found.least).toBeCloseTo(range.least, 12);
    expect(found.most).toBeCloseTo(range.most, 9);
  });

  test.each([300, 301, 1000])("never below the %d m² that are offices already", (floor) => {
    const { least, step } = areaRange(1000, floor);
    expect(least).toBeGreaterThanOrEqual(floor);
    expect(least - step).toBeLessThan(floor);
  });
});

test.each([
  [10, 25],
  [12.5, 25],
  [12.6, 26],
  [40, 80],
])("a height of %d m is tried out by half metres to %d m", (asked, most) => {
  expect(heightRange(asked)).toEqual({ least: 3, most, step: 0.5 });
});
