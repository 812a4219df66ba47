import { beforeAll, expect, test } from "vitest";
import { distance } from "../../src/geo/distance.ts";
import { setBack } from "../../src/geo/fit-setback.ts";
import { area as areaOf, type Shape } from "../../src/geo/shape.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, corners, rectangle } from "../builders/shapes.ts";

beforeAll(overlayReady);

const outline = ({ parts }: Shape): Shape => ({ kind: "line", parts: parts.flat().map((ring) => [ring]) });

test("a square loses the distance on every side and nothing more", () => {
  expect(areaOf(setBack(rectangle(0, 0, 100), 2.5))).toBeCloseTo(95 * 95, 6);
});

test("no distance leaves everything, and one of half the width nothing", () => {
  expect(areaOf(setBack(rectangle(0, 0, 100), 0))).toBeCloseTo(10_000, 6);
  expect(setBack(rectangle(0, 0, 100), 50).parts).toEqual([]);
});

test("round a corner that bends inwards the ground is cut along an arc, a hair outside it", () => {
  const shape = area([
    [0, 0],
    [100, 0],
    [100, 40],
    [40, 40],
    [40, 100],
    [0, 100],
  ]);
  // Arms of 80 × 20 and 20 × 60, and the 10 × 10 at the bend less a quarter of a circle of 10 m.
  const exact = 1600 + 1200 + 100 - 25 * Math.PI;
  const left = areaOf(setBack(shape, 10));
  expect(left).toBeLessThanOrEqual(exact);
  expect(left).toBeGreaterThan(exact - 0.4);
});

test("round a hole too", () => {
  const left = areaOf(setBack(area(corners(0, 0, 100), corners(40, 40, 20)), 5));
  // The hole takes 20² + 4 × 20 × 5 and four quarters of a circle of 5 m.
  const exact = 90 * 90 - (400 + 400 + 25 * Math.PI);
  expect(left).toBeLessThanOrEqual(exact + 1e-6);
  expect(left).toBeGreaterThan(exact - 0.8);
});

test("a border of 12,000 corners is set back too, on the safe side", () => {
  const at = (i: number): [number, number] => [100 * Math.cos((2 * Math.PI * i) / 12_000), 100 * Math.sin((2 * Math.PI * i) / 12_000)];
  const circle = area(Array.from({ length: 12_000 }, (_, i) => at(i)));
  const left = setBack(circle, 10);
  expect(distance(left, outline(circle))).toBeGreaterThan(10 - 1e-7);
  expect(areaOf(left)).toBeGreaterThan(8100 * Math.PI - 30);
});

test("nothing that is left is nearer to the border than the distance, on 60 stars with corners of every kind", () => {
  const random = createRandom(5);
  for (let i = 0; i < 60; i++) {
    const star = randomStar(random);
    const by = 1 + 7 * random();
    const left = setBack(star, by);
    if (left.parts.length > 0) expect(distance(left, outline(star))).toBeGreaterThan(by - 1e-7);
  }
});
