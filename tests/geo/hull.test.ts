import { expect, test } from "vitest";
import { hullOf } from "../../src/geo/hull.ts";
import { polygon, type Shape } from "../../src/geo/shape.ts";

test("the hull of a town with a bay leaves the bay in, and its corners are the town's own", () => {
  const town = polygon([
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ]);
  expect(hullOf([town])).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

test("corners on a straight side, and the same corner twice, are left out", () => {
  expect(
    hullOf([
      polygon([
        [0, 0],
        [5, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]),
      polygon([
        [0, 0],
        [3, 0],
        [3, 3],
      ]),
    ]),
  ).toHaveLength(4);
});

test("of nothing, or of a line, there is none", () => {
  const line: Shape = { kind: "line", parts: [[Float64Array.of(0, 0, 5, 5, 9, 9)]] };
  expect([hullOf([]).length, hullOf([line]).length < 3]).toEqual([0, true]);
});
