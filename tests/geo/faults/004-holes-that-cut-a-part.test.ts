import { describe, expect, it } from "vitest";
import { repairPolygon } from "../../../src/geo/repair.ts";
import type { Shape } from "../../../src/geo/shape.ts";
import { findFaults } from "../../../src/geo/validity.ts";
import { area, corners } from "../../builders/shapes.ts";

type Pairs = readonly (readonly [number, number])[];

/** A kite from a point below over a half width of 5 m to a point above. */
const kite = ([x, low]: readonly [number, number], high: number): Pairs => [
  [x, low],
  [x + 5, (low + high) / 2],
  [x, high],
  [x - 5, (low + high) / 2],
];

/** Each with whether ST_IsValid (GEOS 3.11) calls it valid, how many parts its repair has, and its area. */
const cases: readonly (readonly [string, Shape, boolean, number, number])[] = [
  ["one hole from side to side", area(corners(0, 0, 40), kite([20, 0], 40)), false, 2, 1600 - 200],
  ["one hole tied to one side", area(corners(0, 0, 40), kite([20, 0], 39)), true, 1, 1600 - 195],
  ["two holes that bridge it", area(corners(0, 0, 40), kite([20, 0], 20), kite([20, 20], 40)), false, 2, 1600 - 200],
  ["two holes that nearly bridge it", area(corners(0, 0, 40), kite([20, 0], 20), kite([20, 20], 39)), true, 1, 1600 - 195],
  [
    "three holes in a ring round a piece of ground",
    area(
      corners(0, 0, 40),
      [
        [10, 10],
        [30, 10],
        [20, 5],
      ],
      [
        [10, 10],
        [20, 30],
        [8, 25],
      ],
      [
        [30, 10],
        [32, 25],
        [20, 30],
      ],
    ),
    false,
    2,
    1600 - 50 - 95 - 95,
  ],
  [
    "three holes that meet in one point",
    area(
      corners(0, 0, 40),
      kite([20, 5], 20),
      [...kite([20, 20], 35)],
      [
        [20, 20],
        [30, 18],
        [30, 22],
      ],
    ),
    true,
    1,
    1600 - 75 - 75 - 20,
  ],
];

describe("004: holes that touch their shell or each other in so many points that the ground hangs together no longer", () => {
  it.each(cases)("%s", async (_, shape, valid, parts, left) => {
    expect(findFaults(shape)).toEqual(valid ? [] : ["interiorCut"]);
    const { shape: repaired, after } = await repairPolygon(shape);
    expect(repaired.parts).toHaveLength(parts);
    expect(after).toBeCloseTo(left, 6);
    expect(findFaults(repaired)).toEqual([]);
  });

  it("parts of one shape may touch each other as they like", () => {
    const ring = [area(corners(0, 0, 10)), area(corners(10, 10, 10)), area(corners(20, 0, 10)), area(corners(10, -10, 10))];
    expect(findFaults({ kind: "polygon", parts: ring.flatMap((each) => each.parts) })).toEqual([]);
  });
});
