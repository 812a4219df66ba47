import { beforeAll, describe, expect, it } from "vitest";
import { commonGround, commonRings } from "../../src/geo/common-ground.ts";
import { areasLeft, intersection } from "../../src/geo/overlay.ts";
import { boxOf, ringArea, type Shape } from "../../src/geo/shape.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { frame, rectangle, together } from "../builders/shapes.ts";

beforeAll(overlayReady);

const bounded = (shape: Shape) => ({ shape, box: boxOf(shape) });
const measure = (within: readonly Shape[], without: readonly Shape[]) => commonGround(within.map(bounded), without.map(bounded));

const square = rectangle(0, 0, 10);

describe("what lies in some polygons and beside others", () => {
  it.each([
    ["nothing taken", [], 100, 100],
    ["a band across", [rectangle(-1, 3, 12, 1)], 90, 60],
    ["a cross", [rectangle(-1, 3, 12, 1), rectangle(2, -1, 1, 12)], 81, 42],
    ["a corner", [rectangle(7, 8, 10)], 94, 94],
    ["a square in the middle", [rectangle(4, 4, 2)], 96, 96],
    ["a frame, with an island in it", [frame(2, 2, 6, 1)], 80, 64],
    ["a frame round a square in whose hole a part lies", [frame(1, 1, 8, 1), rectangle(3, 3, 4)], 56, 36],
    ["a frame across its border", [frame(-3, 2, 6, 1)], 100 - 3 * 6 + 2 * 4, 100 - 3 * 6],
    ["all of it", [rectangle(-5, -5, 20)], 0, 0],
    ["what lies in the hole of a frame round it", [frame(-5, -5, 20, 1)], 100, 100],
    ["what lies beside it", [rectangle(11, 0, 10)], 100, 100],
    ["two bands that together cover it", [rectangle(-1, -1, 12, 7), rectangle(-2, 5, 15, 7)], 0, 0],
  ])("with %s", (_, taken, left, largest) => {
    expect(measure([square], taken)).toEqual({ area: expect.closeTo(left, 9), largest: expect.closeTo(largest, 9) });
  });

  it.each([
    ["an edge", rectangle(10, 0, 10)],
    ["a part of an edge from inside", rectangle(0, 2, 5, 3)],
    ["a corner", rectangle(10, 10, 10)],
    ["all edges", square],
  ])("says nothing where borders share %s", (_, other) => {
    expect(measure([square], [other])).toBeNull();
    expect(measure([square, other], [])).toBeNull();
  });

  it("tells a hole's piece among several", () => {
    const taken = together(rectangle(-1, 4, 12, 1), frame(1, 6, 3, 1), rectangle(6, 1, 2));
    // 10 × 4 − 2² below the band; 10 × 5 − 3² above it, and 1 in the frame.
    expect(measure([square], [taken])).toEqual({ area: expect.closeTo(36 + 41 + 1, 9), largest: expect.closeTo(41, 9) });
  });

  it("measures what two have in common, and that less a third", () => {
    expect(measure([square, rectangle(5, 5, 10)], [])).toEqual({ area: expect.closeTo(25, 9), largest: expect.closeTo(25, 9) });
    expect(measure([square, rectangle(5, 4, 10, 3)], [rectangle(6, 3, 2, 5)])).toEqual({
      area: expect.closeTo(15 - 6, 9),
      largest: expect.closeTo(6, 9),
    });
  });

  it("is what the overlay engine leaves, on random stars", () => {
    const random = createRandom(21);
    let told = 0;
    for (let round = 0; round < 300; round++) {
      const plot = randomStar(random);
      const taken = Array.from({ length: Math.floor(random() * 5) }, () => randomStar(random, 100));
      const left = measure([plot], taken);
      if (!left) continue;
      told += 1;
      const engine = areasLeft(plot, taken);
      expect(Math.abs(left.area - engine.area)).toBeLessThan(1e-5);
      expect(Math.abs(left.largest - engine.largest)).toBeLessThan(1e-5);
    }
    expect(told).toBeGreaterThan(290);
  });

  it("is what the overlay engine leaves of the common ground of two, on random stars", () => {
    const random = createRandom(22);
    for (let round = 0; round < 150; round++) {
      const [plot, other, ...taken] = Array.from({ length: 2 + Math.floor(random() * 3) }, () => randomStar(random, 80));
      const left = measure([plot, other], taken);
      const engine = areasLeft(intersection(plot, other), taken);
      expect(left).toEqual({ area: expect.closeTo(engine.area, 4), largest: expect.closeTo(engine.largest, 4) });
    }
  });

  it("gives the rings round what two have in common, holes clockwise", () => {
    const rings = commonRings([square, frame(-3, 2, 6, 1)].map(bounded));
    // What the frame's band has in the square: 3 × 6 less the 2 × 4 that its hole has there, in one ring.
    expect(rings?.map(ringArea)).toEqual([expect.closeTo(3 * 6 - 2 * 4, 9)]);
    expect(
      commonRings([square, frame(2, 2, 6, 1)].map(bounded))
        ?.map(ringArea)
        .sort(),
    ).toEqual([-16, 36]);
    expect(commonRings([square, rectangle(20, 20, 1)].map(bounded))).toEqual([]);
    expect(commonRings([square, rectangle(10, 0, 10)].map(bounded))).toBeNull();
  });
});
