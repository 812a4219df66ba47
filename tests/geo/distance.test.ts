import { describe, expect, it } from "vitest";
import { distance } from "../../src/geo/distance.ts";
import { emptyShape, vertexCount } from "../../src/geo/shape.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { frame, path, rectangle, spot, together } from "../builders/shapes.ts";

const square = rectangle(0, 0, 10);

describe("distance", () => {
  it.each([
    ["beside it", rectangle(13, 0, 10), 3],
    ["over the corner", rectangle(13, 14, 10), 5],
    ["on its edge", rectangle(10, 0, 10), 0],
    ["2 mm away", rectangle(10.002, 0, 10), 0.002],
    ["2 mm into it", rectangle(9.998, 0, 10), 0],
    ["within it", rectangle(3, 3, 2), 0],
    ["around it", rectangle(-50, -50, 200), 0],
    ["around it with a hole", frame(-50, -50, 110, 46), 4],
    ["of many parts, the nearest 7 m away", together(rectangle(100, 0, 10), rectangle(17, 0, 10)), 7],
    ["a path past its corner", path([12, 30], [12, -30]), 2],
    ["a path with its end near an edge", path([5, 30], [5, 16]), 6],
    ["a point", spot(13, 14), 5],
    ["a point within", spot(5, 5), 0],
    ["nothing", emptyShape, Number.POSITIVE_INFINITY],
  ])("from a square to something %s", (_, other, expected) => {
    expect(distance(square, other)).toBeCloseTo(expected, 9);
    expect(distance(other, square)).toBeCloseTo(expected, 9);
  });

  it("from a slanted wall to a corner is measured at right angles", () => {
    expect(distance(path([0, 0], [10, 10]), spot(10, 0))).toBeCloseTo(Math.SQRT1_2 * 10, 9);
  });

  it("stops looking beyond a limit: 5 m are within 5 m, not within 4.999 m", () => {
    const other = rectangle(13, 14, 10);
    expect(distance(square, other, 5.001)).toBeCloseTo(5, 9);
    expect(distance(square, other, 5)).toBe(5);
    expect(distance(square, other, 4.999)).toBe(Number.POSITIVE_INFINITY);
    expect(distance(square, rectangle(10, 0, 10), 0)).toBe(0);
  });

  it("is the least of the distances from the corners to the other's edges, whichever shape comes first", () => {
    const random = createRandom(11);
    for (let round = 0; round < 100; round++) {
      const a = randomStar(random);
      const b = randomStar(random, 900);
      const found = distance(a, b);
      expect(vertexCount(a)).toBeGreaterThan(4);
      expect(distance(b, a)).toBeCloseTo(found, 9);
      expect(distance(a, b, found + 1)).toBeCloseTo(found, 9);
    }
  });
});
