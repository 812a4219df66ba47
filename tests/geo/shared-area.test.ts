import { beforeAll, describe, expect, it } from "vitest";
import { intersection } from "../../src/geo/overlay.ts";
import { area as areaOf, emptyShape, type Shape } from "../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../src/geo/shared-area.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, frame, path, rectangle, spot, together } from "../builders/shapes.ts";

beforeAll(overlayReady);

const shared = (a: Shape, b: Shape): number => sharedArea(prepareArea(a), b);

describe("the area that two polygons share", () => {
  const square = rectangle(0, 0, 10);
  const triangle = area([
    [0, 0],
    [20, 0],
    [0, 20],
  ]);

  it.each([
    ["a corner", rectangle(5, 5, 10), 25],
    ["all of it", rectangle(-5, -5, 30), 100],
    ["itself", square, 100],
    ["something within", rectangle(2, 3, 4, 5), 20],
    ["an edge", rectangle(10, 0, 10), 0],
    ["a corner point", rectangle(10, 10, 10), 0],
    ["nothing", rectangle(30, 0, 10), 0],
    ["a strip 2 mm wide", rectangle(9.998, 0, 10), 0.02],
    ["nothing, 2 mm away", rectangle(10.002, 0, 10), 0],
    ["a frame's wall", frame(5, -5, 30, 2), 20],
    ["nothing in a frame's hole", frame(-5, -5, 20, 5), 0],
    ["a slanted half", triangle, 100],
    ["two parts", together(rectangle(-1, -1, 2), rectangle(9, 9, 2)), 2],
    ["an empty shape", emptyShape, 0],
    ["a path", path([0, 0], [10, 10]), 0],
    ["a point", spot(5, 5), 0],
  ])("a square and %s", (_, other, expected) => {
    expect(shared(square, other)).toBeCloseTo(expected, 6);
    expect(shared(other, square)).toBeCloseTo(expected, 6);
  });

  it("cuts a slanted edge: the triangle x + y ≤ 20 takes 12.5 m² off the corner of a 15 m square", () => {
    expect(shared(triangle, rectangle(0, 0, 15))).toBeCloseTo(225 - 50, 6);
    expect(shared(triangle, rectangle(0, 0, 12.5))).toBeCloseTo(156.25 - 12.5, 6);
  });

  it("is the same both ways, never above the smaller one, and as the overlay engine has it", () => {
    const random = createRandom(7);
    for (let round = 0; round < 200; round++) {
      const [a, b] = [randomStar(random), randomStar(random)];
      const size = shared(a, b);
      expect(shared(b, a)).toBeCloseTo(size, 5);
      expect(size).toBeLessThanOrEqual(Math.min(areaOf(a), areaOf(b)) + 1e-6);
      expect(areaOf(intersection(a, b))).toBeCloseTo(size, 3);
    }
  });

  it("adds up over a checkerboard that covers the polygon", () => {
    const random = createRandom(8);
    const star = randomStar(random);
    const prepared = prepareArea(star);
    let sum = 0;
    for (let x = -100; x < 200; x += 25) for (let y = -100; y < 200; y += 25) sum += sharedArea(prepared, rectangle(x, y, 25));
    expect(sum).toBeCloseTo(areaOf(star), 5);
  });
});
