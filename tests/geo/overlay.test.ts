import { beforeAll, describe, expect, it } from "vitest";
import { difference, grow, intersection, loadOverlay, union } from "../../src/geo/overlay.ts";
import { area as areaOf, boxOf, emptyShape, isEmpty, ringArea, type Shape } from "../../src/geo/shape.ts";
import { isValid } from "../../src/geo/validity.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, frame, origin, path, rectangle, spot, together } from "../builders/shapes.ts";

const square = rectangle(0, 0, 10);

describe("before the engine is loaded", () => {
  it("says so instead of giving an empty answer", () => {
    expect(() => union([square])).toThrow("overlay engine not loaded");
    expect(() => grow(square, 1)).toThrow("overlay engine not loaded");
  });

  it("rejects bytes that are no module, and can be loaded afterwards", async () => {
    await expect(loadOverlay(Uint8Array.of(1, 2, 3))).rejects.toThrow();
    await overlayReady();
    expect(areaOf(union([square]))).toBeCloseTo(100, 6);
  });
});

describe("with the engine loaded", () => {
  beforeAll(overlayReady);

  it("counts an overlap once and an edge in common not at all", () => {
    expect(areaOf(union([square, rectangle(5, 5, 10)]))).toBeCloseTo(175, 6);
    const joined = union([square, rectangle(10, 0, 10)]);
    expect(areaOf(joined)).toBeCloseTo(200, 6);
    expect(joined.parts).toHaveLength(1);
    expect(isEmpty(union([]))).toBe(true);
    expect(isEmpty(union([path([0, 0], [1, 1]), emptyShape]))).toBe(true);
  });

  it("finds no common area where polygons only touch or lie 2 mm apart", () => {
    expect(isEmpty(intersection(square, rectangle(10, 0, 10)))).toBe(true);
    expect(isEmpty(intersection(square, rectangle(10, 10, 10)))).toBe(true);
    expect(isEmpty(intersection(square, rectangle(10.002, 0, 10)))).toBe(true);
    expect(areaOf(intersection(square, rectangle(9.998, 0, 10)))).toBeCloseTo(0.02, 6);
  });

  it("cuts a hole, and keeps the island within the hole as a part of its own", () => {
    const ring = difference(square, [rectangle(2, 2, 6)]);
    expect(ring.parts.map((part) => part.map(ringArea).map(Math.round))).toEqual([[100, -36]]);
    const islands = union([frame(0, 0, 30, 5), rectangle(12, 12, 6)]);
    expect(islands.parts.map((part) => part.length)).toEqual([2, 1]);
    expect(areaOf(islands)).toBeCloseTo(900 - 400 + 36, 6);
  });

  it("cuts a square in two and lists the pieces from the west", () => {
    const cut = difference(square, [rectangle(4, -1, 1, 12)]);
    expect(cut.parts.map(([shell]) => Math.round(ringArea(shell)))).toEqual([40, 50]);
    expect(cut.parts.map(([shell]) => Math.min(...shell.filter((_, i) => i % 2 === 0)) - origin.x)).toEqual([0, 5]);
  });

  it("leaves nothing of a polygon less itself, and no crumbs of one 0.000001 m wider", () => {
    expect(isEmpty(difference(square, [square]))).toBe(true);
    expect(isEmpty(difference(rectangle(0, 0, 10, 10.000001), [square]))).toBe(true);
    expect(areaOf(difference(square, []))).toBeCloseTo(100, 6);
  });

  it("meets a hole that touches its shell in one point", () => {
    const touching = area(
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      [
        [5, 0],
        [7, 4],
        [3, 4],
      ],
    );
    expect(areaOf(union([touching]))).toBeCloseTo(92, 6);
    expect(areaOf(intersection(touching, rectangle(0, 0, 10, 5)))).toBeCloseTo(42, 6);
  });

  it.each([
    ["a square", square, 100 + 40 * 3 + 9 * Math.PI],
    ["a point", spot(0, 0), 9 * Math.PI],
    ["a path", path([0, 0], [100, 0]), 600 + 9 * Math.PI],
    ["a path with a right angle", path([0, 0], [100, 0], [100, 100]), 1200 + 9 * Math.PI + 9 * (Math.PI / 4 - 1)],
    [
      "two points 1 m apart and one far off",
      together(spot(0, 0), spot(0, 1), spot(50, 0)),
      18 * Math.PI + 18 * Math.asin(1 / 6) + Math.sqrt(35) / 2,
    ],
  ])("grows %s by 3 m with round corners, at most 5 mm inside the true arc", (_, shape, expected) => {
    const grown = areaOf(grow(shape, 3));
    expect(grown).toBeLessThanOrEqual(expected + 1e-6);
    expect(grown).toBeGreaterThan(expected * 0.995);
  });

  it("shrinks polygons, makes holes larger, and leaves nothing of what is too thin", () => {
    expect(areaOf(grow(square, -1))).toBeCloseTo(64, 4);
    expect(areaOf(grow(frame(0, 0, 30, 10), -1))).toBeCloseTo(28 * 28 - (100 + 40 + Math.PI), 0);
    expect(isEmpty(grow(square, -5))).toBe(true);
    expect(isEmpty(grow(path([0, 0], [5, 0]), -1))).toBe(true);
    expect(isEmpty(grow(spot(0, 0), 0))).toBe(true);
    expect(areaOf(grow(square, 0))).toBeCloseTo(100, 6);
  });

  it("splits a dumbbell that is shrunk past its neck", () => {
    const dumbbell = union([square, rectangle(9, 4, 22, 2), rectangle(30, 0, 10)]);
    expect(grow(dumbbell, -0.9).parts).toHaveLength(1);
    expect(grow(dumbbell, -1.1).parts).toHaveLength(2);
  });

  it("keeps its books on random pairs: parts sum to the whole, A∩B = B∩A, results are valid", () => {
    const random = createRandom(5);
    for (let round = 0; round < 100; round++) {
      const [a, b] = [randomStar(random), randomStar(random)];
      const common = intersection(a, b);
      const size = areaOf(common);
      expect(areaOf(intersection(b, a))).toBeCloseTo(size, 3);
      expect(areaOf(difference(a, [b])) + size).toBeCloseTo(areaOf(a), 3);
      expect(areaOf(union([a, b])) + size).toBeCloseTo(areaOf(a) + areaOf(b), 3);
      expect([common, union([a, b]), difference(a, [b])].every((shape) => isEmpty(shape) || isValid(shape))).toBe(true);
    }
  });

  it("gives the same bytes for the same input, with shells counter-clockwise and holes clockwise", () => {
    const build = (): Shape => difference(grow(rectangle(0, 0, 100), 7), [rectangle(20, 20, 5), frame(40, 40, 30, 5)]);
    expect(build()).toEqual(build());
    for (const part of build().parts) expect(part.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, ...part.slice(1).map(() => -1)]);
    expect(boxOf(build())[0]).toBeCloseTo(origin.x - 7, 6);
  });
});
