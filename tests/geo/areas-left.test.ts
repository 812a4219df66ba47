import { beforeAll, describe, expect, it } from "vitest";
import { areasLeft, coveredArea, difference, intersection, union } from "../../src/geo/overlay.ts";
import { largestPieceArea } from "../../src/geo/pieces.ts";
import { area as areaOf, emptyShape } from "../../src/geo/shape.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, frame, path, rectangle, together } from "../builders/shapes.ts";

beforeAll(overlayReady);

const square = rectangle(0, 0, 10);

describe("what is left of a polygon", () => {
  it.each([
    ["nothing taken", [], 100, 100],
    ["a band across", [rectangle(-1, 3, 12, 1)], 90, 60],
    ["a cross", [rectangle(-1, 3, 12, 1), rectangle(2, -1, 1, 12)], 81, 42],
    ["the same twice", [rectangle(0, 0, 5), rectangle(0, 0, 5)], 75, 75],
    ["a frame, with an island in it", [frame(2, 2, 6, 1)], 80, 64],
    ["a frame round a square in whose hole a part lies", [frame(1, 1, 8, 1), rectangle(3, 3, 4)], 56, 36],
    ["all of it", [rectangle(-5, -5, 20)], 0, 0],
    ["what only touches it", [rectangle(10, 0, 10)], 100, 100],
    ["a path", [path([0, 0], [10, 10])], 100, 100],
  ])("with %s", (_, taken, left, largest) => {
    const measured = areasLeft(square, taken);
    expect(measured.area).toBeCloseTo(left, 6);
    expect(measured.largest).toBeCloseTo(largest, 6);
  });

  it("is nothing where there was nothing", () => {
    expect(areasLeft(emptyShape, [square])).toEqual({ area: 0, largest: 0 });
  });

  it("holds islands within islands apart", () => {
    const rings = together(frame(0, 0, 100, 10), frame(20, 20, 60, 10), rectangle(40, 40, 20));
    // Hole of the first frame less the second, 80² − 60², hole of the second less the square, 40² − 20².
    expect(areasLeft(rectangle(0, 0, 100), [rings])).toEqual({ area: expect.closeTo(2800 + 1200, 6), largest: expect.closeTo(2800, 6) });
  });

  it("is what the difference measures, on random stars", () => {
    const random = createRandom(31);
    for (let round = 0; round < 100; round++) {
      const [plot, one, other] = [randomStar(random), randomStar(random), randomStar(random)];
      const left = areasLeft(plot, [one, other]);
      const made = difference(plot, [one, other]);
      expect(left.area).toBeCloseTo(areaOf(made), 5);
      expect(left.largest).toBeCloseTo(largestPieceArea(made), 5);
    }
  });
});

describe("what is covered of a polygon", () => {
  it("counts once where others overlap, and not what only touches", () => {
    expect(coveredArea(square, [rectangle(5, 5, 10), rectangle(5, 0, 10), rectangle(-10, 0, 10)])).toBeCloseTo(50, 6);
    expect(coveredArea(square, [frame(-1, -1, 12, 2)])).toBeCloseTo(36, 6);
    expect(coveredArea(square, [])).toBe(0);
    expect(coveredArea(emptyShape, [square])).toBe(0);
  });

  it("is the area of the merged common parts, on random stars", () => {
    const random = createRandom(32);
    for (let round = 0; round < 100; round++) {
      const [plot, one, other] = [randomStar(random), randomStar(random), randomStar(random)];
      const merged = union([intersection(plot, one), intersection(plot, other)]);
      expect(coveredArea(plot, [one, other])).toBeCloseTo(areaOf(merged), 4);
    }
  });
});

/** Ground between two slanted lines that start `left` and `left + 9` metres along the lower side of the square. */
const band = (left: number, lean: number) =>
  area([
    [left - lean, -20],
    [left + 9 - lean, -20],
    [left + 9 + 2 * lean, 160],
    [left + 2 * lean, 160],
  ]);

it("what lies across a plot cuts it in two, however its borders are rounded", () => {
  const random = createRandom(33);
  for (let round = 0; round < 200; round++) {
    const away = () => 7 * random();
    const plot = area([
      [-away(), -away()],
      [100 + away(), -away()],
      [100 + away(), 100 + away()],
      [-away(), 100 + away()],
    ]);
    const across = band(30 + 30 * random(), 3 * random());
    const left = areasLeft(plot, [across]);
    expect(left.largest).toBeLessThan(0.8 * areaOf(plot));
    expect(left.area).toBeCloseTo(areaOf(plot) - coveredArea(plot, [across]), 5);
  }
});
