import { expect, test } from "vitest";
import { roundTo } from "../../src/geo/units.ts";

test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.25, 1, 1.3],
  [-1.25, 1, -1.3],
  [12.345_678_901_4, 9, 12.345_678_901],
  [705_000.123_45, 4, 705_000.1235],
  [7, 3, 7],
])("%d with %d decimals is %d: half away from zero", (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

test("nothing is ever minus nothing, which JSON would write as 0 and a comparison would tell apart", () => {
  expect(roundTo(-0.4, 0)).toBe(0);
  expect(roundTo(-0, 2)).toBe(0);
});
