import { beforeAll, describe, expect, it } from "vitest";
import { coveringsOf } from "../../src/geo/coverings.ts";
import { difference, intersection } from "../../src/geo/overlay.ts";
import { area, type Shape } from "../../src/geo/shape.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { frame, area as polygonOf, rectangle, together } from "../builders/shapes.ts";

beforeAll(overlayReady);

const square = rectangle(0, 0, 10);

/** Areas by the numbers of the polygons that cover them. */
function areasOf(ground: Shape, polygons: readonly Shape[]): Record<string, number> {
  const coverings = coveringsOf(ground, polygons) ?? [];
  return Object.fromEntries(coverings.map(({ area: size, by }) => [by.flatMap((isIn, at) => (isIn ? [at] : [])).join("+"), size]));
}

const closeTo = (areas: Record<string, number>) =>
  Object.fromEntries(Object.entries(areas).map(([name, size]) => [name, expect.closeTo(size, 7)]));

describe("ground by which polygons cover it", () => {
  it.each<[string, Shape[], Record<string, number>]>([
    ["none", [], { "": 100 }],
    ["one beside it", [rectangle(11, 0, 10)], { "": 100 }],
    ["one that touches it along an edge", [rectangle(10, 0, 10)], { "": 100 }],
    ["one that is the same", [square], { "0": 100 }],
    ["the same twice and a half of it", [square, rectangle(0, 0, 5, 10), square], { "0+2": 50, "0+1+2": 50 }],
    ["two that share a border", [rectangle(-5, -5, 9, 20), rectangle(4, -5, 20)], { "0": 40, "1": 60 }],
    ["two across each other", [rectangle(-1, 3, 12, 1), rectangle(2, -1, 1, 12)], { "": 81, "0": 9, "1": 9, "0+1": 1 }],
    ["a frame and what is in its hole", [frame(2, 2, 6, 1), rectangle(3, 3, 4)], { "": 64, "0": 20, "1": 16 }],
    ["a frame that sticks out", [frame(-3, 2, 6, 1)], { "": 100 - 3 * 6 + 2 * 4, "0": 3 * 6 - 2 * 4 }],
    ["one of two parts", [together(rectangle(1, 1, 2), rectangle(7, 7, 9))], { "": 87, "0": 13 }],
    ["one whose parts lie on each other", [together(rectangle(1, 1, 4), rectangle(3, 1, 4))], { "": 76, "0": 24 }],
    [
      "one by two slants that cross in the middle",
      [
        polygonOf([
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
        ]),
      ],
      { "": 50, "0": 50 },
    ],
  ])("with %s", (_, polygons, expected) => {
    expect(areasOf(square, polygons)).toEqual(closeTo(expected));
  });

  it("is measured on ground with a hole and of two parts", () => {
    const ground = together(frame(0, 0, 10, 2), rectangle(20, 0, 10));
    expect(areasOf(ground, [rectangle(-1, -1, 40, 6), rectangle(3, 3, 4)])).toEqual(closeTo({ "": 32 + 50, "0": 32 + 50 }));
  });

  it("is the same area with the overlay engine: 200 seeded grounds under up to five stars, some drawn twice", () => {
    const random = createRandom(20261123);
    for (let round = 0; round < 200; round++) {
      const ground = randomStar(random);
      const stars = Array.from({ length: 1 + Math.floor(random() * 5) }, () => randomStar(random));
      if (random() < 0.3) stars.push(stars[0]);
      const coverings = coveringsOf(ground, stars) ?? [];
      expect(coverings.reduce((sum, each) => sum + each.area, 0)).toBeCloseTo(area(ground), 6);
      for (const { area: size, by } of coverings) {
        const inside = stars.reduce((left, star, at) => (by[at] ? intersection(left, star) : left), ground);
        const outside = stars.filter((_, at) => !by[at]);
        expect(Math.abs(area(difference(inside, outside)) - size)).toBeLessThan(0.001);
      }
    }
  });

  it("hangs on no order: 50 seeded grounds with their polygons the other way round", () => {
    const random = createRandom(5);
    for (let round = 0; round < 50; round++) {
      const [ground, ...stars] = Array.from({ length: 5 }, () => randomStar(random));
      const turned = areasOf(ground, [...stars].reverse());
      const named = (name: string) =>
        name
          .split("+")
          .map((at) => (at === "" ? "" : String(3 - Number(at))))
          .reverse()
          .join("+");
      const back = Object.fromEntries(Object.entries(turned).map(([name, size]) => [named(name), size]));
      expect(back).toEqual(closeTo(areasOf(ground, stars)));
    }
  });

  it("is not told of too many polygons, nor of too many edges beside each other", () => {
    expect(coveringsOf(square, new Array<Shape>(51).fill(square))).toBeNull();
    const teeth = Array.from({ length: 1500 }, (_, at): [number, number][] => [
      [0, at / 1000],
      [9, at / 1000 + 0.0005],
    ]).flat();
    const comb = polygonOf([...teeth, [10, 9], [10, 0]]);
    expect(coveringsOf(rectangle(0, 0, 10), [comb])).toBeNull();
  });

  it("gives up in the midst of a tangle: the 64 million crossings of two valid combs are never counted", () => {
    const combOf = (rise: number): Shape => {
      const teeth = Array.from({ length: 4000 }, (_, at): [number, number][] => [
        [0, at / 400],
        [9, at / 400 + rise],
      ]).flat();
      return polygonOf([...teeth, [10, 10], [10, 0]]);
    };
    expect(coveringsOf(square, [combOf(3), combOf(-3)])).toBeNull();
  });
});
