import { beforeAll, describe, expect, test } from "vitest";
import { distinctPlaces, placesToChoose } from "../../src/geo/fit-alternatives.ts";
import { groundShape } from "../../src/geo/fit-hall.ts";
import type { WantedHall } from "../../src/geo/fit-load.ts";
import { placesFor } from "../../src/geo/fit-placement.ts";
import { moved, prepareRegion } from "../../src/geo/fit-region.ts";
import { intersection } from "../../src/geo/overlay.ts";
import { area, polygon, type Shape } from "../../src/geo/shape.ts";
import { overlayReady } from "../builders/overlay.ts";

beforeAll(overlayReady);

type Pair = readonly [number, number];

const square = (x: number, y: number, width: number, height = width): Pair[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const turned = (points: readonly Pair[], degrees: number): Pair[] => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => [x * c - y * s, x * s + y * c]);
};
const hectare = polygon(square(0, 0, 100));
const hall = (length: number, width: number, yardDepth = 0): WantedHall => ({ sides: { length, width }, yardDepth });
const ofArea = (area: number, least: number, most: number): WantedHall => ({
  sides: { area, lengths: [Math.sqrt(area * least), Math.sqrt(area * most)] },
  yardDepth: 0,
});

function regionsOf(shape: Shape, ground: Shape = shape) {
  const [forHall, forGround] = [prepareRegion(shape), prepareRegion(ground)];
  if (!forHall || !forGround) throw new Error("got no ground, expected some");
  return { hall: forHall, ground: shape === ground ? forHall : forGround };
}
const bestOn = (shape: Shape, wanted: WantedHall, ground: Shape = shape) => placesFor(regionsOf(shape, ground), wanted)[0];
const toldOn = (shape: Shape, wanted: WantedHall, ground: Shape = shape) => {
  const regions = regionsOf(shape, ground);
  return distinctPlaces(regions, placesFor(regions, wanted), wanted);
};

describe("room worked out by hand", () => {
  test.each<[string, Shape, WantedHall, number]>([
    ["in the middle of a square", hectare, hall(60, 40), 20],
    ["hall and yard together in the middle", hectare, hall(60, 40, 20), 20],
    ["longer than the square is wide: along its diagonal, 50 − 65/√2", hectare, hall(120, 10), 50 - 65 / Math.SQRT2],
    ["exactly as large as the plot", hectare, hall(100, 100), 0],
    ["exactly as large as a plot that lies askew", polygon(turned(square(0, 0, 90, 50), 28)), hall(90, 50), 0],
    ["in a strip, along it", polygon(turned(square(0, 0, 150, 20), 71)), hall(100, 12), 4],
    ["beside a hole in the middle: 45 m of width", polygon(square(0, 0, 100), square(45, 45, 10)), hall(60, 25), 10],
    [
      "in the only piece that is large enough",
      { kind: "polygon", parts: [...polygon(square(0, 0, 30)).parts, ...polygon(square(200, 0, 60)).parts] },
      hall(40, 40),
      10,
    ],
    ["an area in a square wants to be square: (100 − 50)/2", hectare, ofArea(2500, 1, 4), 25],
    [
      "an area in a strip wants to be long: the longest that is allowed",
      polygon(square(0, 0, 150, 20)),
      ofArea(2000, 1, 9),
      (20 - 2000 / Math.sqrt(18_000)) / 2,
    ],
  ])("%s", (_, shape, wanted, room) => {
    expect(bestOn(shape, wanted).room).toBeCloseTo(room, 6);
  });
});

describe("does it fit?", () => {
  test.each<[string, Shape, WantedHall, boolean]>([
    ["one millimetre too long for the plot", hectare, hall(100.001, 100), false],
    ["exactly as large as the plot", hectare, hall(100, 100), true],
    ["a hall to the moon", hectare, hall(384_400_000, 40), false],
    ["an area with ratios far beyond the plot", hectare, ofArea(2500, 1, 20_000), true],
    ["an area of a whole county", hectare, ofArea(1_000_000_000, 1, 20), false],
    ["larger than the plot", polygon(square(0, 0, 20)), hall(60, 40), false],
    ["only an elongated hall: 20 m of width for 2,000 m²", polygon(square(0, 0, 150, 20)), ofArea(2000, 1, 6), true],
    ["not elongated enough: 2,000 m² of ratio up to 4 is 22.4 m wide", polygon(square(0, 0, 150, 20)), ofArea(2000, 1, 4), false],
    ["a hall a hundred times as long as it is wide", polygon(turned(square(0, 0, 205, 4), 12)), hall(200, 2), true],
    ["the hall alone would, its yard does not", polygon(square(0, 0, 100, 50)), hall(90, 40, 11), false],
    ["hall and yard just so", polygon(square(0, 0, 100, 50)), hall(90, 40, 10), true],
    [
      "across an L's corner",
      polygon([
        [0, 0],
        [100, 0],
        [100, 30],
        [30, 30],
        [30, 100],
        [0, 100],
      ]),
      hall(60, 31),
      false,
    ],
    ["in two kilometres of land 10 m wide that lie askew", polygon(turned(square(0, 0, 2000, 10), 45)), hall(60, 8), true],
    ["in a sliver", polygon(square(0, 0, 150, 0.2)), hall(10, 5), false],
  ])("%s", (_, shape, wanted, fits) => {
    expect(toldOn(shape, wanted).length > 0).toBe(fits);
  });
});

describe("the yard", () => {
  test("needs the ground only: it lies where no hall may stand", () => {
    const forHall = polygon(square(0, 40, 100, 60));
    const [best] = toldOn(forHall, hall(90, 50, 30), hectare);
    expect(best).toMatchObject({ x: 50, y: 70, angle: 0 });
    expect(toldOn(forHall, hall(90, 50, 30))).toEqual([]);
  });

  test("is tried on both sides", () => {
    const forHall = polygon(square(0, 0, 100, 60));
    expect(toldOn(forHall, hall(90, 50, 30), hectare)[0]).toMatchObject({ x: 50, y: 30, angle: 180 });
  });
});

describe("alternatives", () => {
  const chosenOn = (shape: Shape, wanted: WantedHall) => placesToChoose(regionsOf(shape), wanted, 4);

  test.each<[string, Shape, WantedHall, number]>([
    ["on wide ground there are four", polygon(square(0, 0, 200, 140)), hall(60, 40), 4],
    ["with a yard too", polygon(square(0, 0, 200, 140)), hall(60, 30, 20), 4],
    ["in a strip two, for there is room for no more: 150 m for halls of 60", polygon(square(0, 0, 150, 42)), hall(60, 40), 2],
    ["around a lake", polygon(square(0, 0, 100, 130), square(55, 70, 30)), hall(60, 30, 20), 2],
  ])("stand on ground of their own: %s", (_, shape, wanted, count) => {
    const grounds = chosenOn(shape, wanted).map((place) => groundShape(place, [0, 0]));
    expect(grounds.length).toBeGreaterThanOrEqual(count);
    grounds.forEach((one, i) => {
      for (const other of grounds.slice(0, i)) expect(area(intersection(one, other))).toBeLessThanOrEqual(0.25 * area(one) + 1e-6);
    });
  });

  test("of two equal pieces each has one", () => {
    const two: Shape = { kind: "polygon", parts: [...polygon(square(0, 0, 50)).parts, ...polygon(square(80, 0, 50)).parts] };
    const middles = toldOn(two, hall(48, 47)).map(({ x }) => Math.round(x));
    expect(new Set(middles)).toEqual(new Set([25, 105]));
  });

  test("there is none where the hall only just fits", () => {
    expect(toldOn(polygon(square(0, 0, 90, 50)), hall(90, 50))).toHaveLength(1);
  });
});

test("the same question has the same answer, and moving the plot by whole metres moves it along", () => {
  const star = (dx: number) =>
    polygon(turned(square(0, 0, 110, 70), 21).map(([x, y]): Pair => [Math.round(100 * x) / 100 + dx, Math.round(100 * y) / 100]));
  const [here, again] = [toldOn(star(0), hall(50, 30, 10)), toldOn(star(0), hall(50, 30, 10))];
  expect(again).toEqual(here);
  const region = prepareRegion(moved(star(512), -512, 0));
  const regions = region && { hall: region, ground: region };
  expect(regions && distinctPlaces(regions, placesFor(regions, hall(50, 30, 10)), hall(50, 30, 10))).toEqual(here);
});

test("a border of 10,000 corners is held to, not only a drawing of it", () => {
  const coast = polygon(
    Array.from({ length: 10_000 }, (_, i): Pair => {
      const radius = 100 + (i % 2 === 0 ? 2 : 0);
      return [radius * Math.cos((2 * Math.PI * i) / 10_000), radius * Math.sin((2 * Math.PI * i) / 10_000)];
    }),
  );
  // The teeth point inwards to 100 m, so the half diagonal of 50 m leaves 50.
  expect(bestOn(coast, hall(80, 60)).room).toBeCloseTo(50, 2);
});
