import { beforeAll, describe, expect, it } from "vitest";
import { type Clearance, lessClearances } from "../../src/geo/clearance.ts";
import { difference, grow } from "../../src/geo/overlay.ts";
import { area as areaOf, emptyShape, isEmpty } from "../../src/geo/shape.ts";
import { isValid } from "../../src/geo/validity.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { frame, path, rectangle, spot, together } from "../builders/shapes.ts";

beforeAll(overlayReady);

const square = rectangle(0, 0, 100);
const fine = () => 1e-4;
const half = (Math.PI / 2) * 100;

describe("a polygon less the clearances of others", () => {
  it.each<readonly [string, readonly Clearance[], number]>([
    ["nothing", [], 10_000],
    ["a square in it, without clearance", [{ shape: rectangle(10, 10, 10), by: 0 }], 9_900],
    ["a square in it and 10 m round", [{ shape: rectangle(40, 40, 10), by: 10 }], 10_000 - (100 + 400 + 2 * half)],
    ["a square beside it, 4 m into it", [{ shape: rectangle(-20, -50, 14, 200), by: 10 }], 9_600],
    ["a square beside it that comes to its border", [{ shape: rectangle(-20, -50, 10, 200), by: 10 }], 10_000],
    ["a point on its corner", [{ shape: spot(0, 0), by: 10 }], 10_000 - half / 2],
    ["a path across it and out on both sides", [{ shape: path([-50, 50], [150, 50]), by: 10 }], 8_000],
    ["a path that ends in it", [{ shape: path([-50, 50], [50, 50]), by: 10 }], 10_000 - 1_000 - half],
    ["a path with a right angle, filled within", [{ shape: path([50, -50], [50, 50], [150, 50]), by: 10 }], 10_000 - (1_900 + half / 2)],
    ["two points that lie over each other", [{ shape: together(spot(50, 50), spot(50, 50)), by: 10 }], 10_000 - 2 * half],
    [
      "two shapes that overlap",
      [
        { shape: rectangle(0, 0, 100, 40), by: 10 },
        { shape: path([-50, 50], [150, 50]), by: 10 },
      ],
      4_000,
    ],
    ["a frame round it whose hole is left 80 m wide", [{ shape: frame(-50, -50, 200, 50), by: 10 }], 6_400],
    ["a frame whose hole is closed", [{ shape: frame(20, 20, 60, 25), by: 5 }], 10_000 - (3_600 + 4 * 60 * 5 + Math.PI * 25)],
    ["a point that reaches all of it", [{ shape: spot(50, 50), by: 80 }], 0],
    ["a square round it", [{ shape: rectangle(-200, -200, 500), by: 10 }], 0],
    ["what is too far off", [{ shape: spot(120, 120), by: 28 }], 10_000],
  ])("with %s", (_, clearances, left) => {
    const rest = lessClearances(square, clearances, fine);
    expect(Math.abs(areaOf(rest) - left)).toBeLessThan(0.05);
    expect(isEmpty(rest) || isValid(rest)).toBe(true);
  });

  it("is nothing where there was nothing, and what a line has not", () => {
    expect(isEmpty(lessClearances(emptyShape, [{ shape: spot(0, 0), by: 1 }]))).toBe(true);
    expect(isEmpty(lessClearances(path([0, 0], [1, 1]), []))).toBe(true);
  });

  it("leaves the straight pieces of arcs no more than 5 mm inside them", () => {
    const left = areaOf(lessClearances(square, [{ shape: spot(50, 50), by: 40 }]));
    const circle = Math.PI * 1_600;
    expect(10_000 - left).toBeLessThanOrEqual(circle);
    expect(10_000 - left).toBeGreaterThan(circle - 2 * Math.PI * 40 * 0.005);
  });

  it("is what the difference with each grown by itself leaves, on random stars at near and far distances, in any order", () => {
    const random = createRandom(41);
    for (let round = 0; round < 150; round++) {
      const plot = randomStar(random);
      const clearances = Array.from({ length: 1 + Math.floor(4 * random()) }, () => ({
        shape: randomStar(random, 150),
        by: [0, 0.5, 3, 12, 40][Math.floor(5 * random())],
      }));
      const grown = clearances.map(({ shape, by }) => grow(shape, by, 1e-3));
      const expected = areaOf(difference(plot, grown));
      expect(Math.abs(areaOf(lessClearances(plot, clearances, () => 1e-3)) - expected)).toBeLessThan(0.2);
      expect(Math.abs(areaOf(lessClearances(plot, [...clearances].reverse(), () => 1e-3)) - expected)).toBeLessThan(0.2);
    }
  });

  it("errs by no more than the tolerance either way, however coarse", () => {
    const random = createRandom(43);
    for (let round = 0; round < 60; round++) {
      const plot = randomStar(random);
      const others = Array.from({ length: 1 + Math.floor(3 * random()) }, () => randomStar(random, 150));
      const by = [8, 20, 60][round % 3];
      const tolerance = 0.03 * by;
      const left = lessClearances(
        plot,
        others.map((shape) => ({ shape, by })),
        () => tolerance,
      );
      const least = difference(
        plot,
        others.map((shape) => grow(shape, by + 1.001 * tolerance, 1e-3)),
      );
      const most = difference(
        plot,
        others.map((shape) => grow(shape, by - 1.001 * tolerance, 1e-3)),
      );
      expect(areaOf(difference(least, [left]))).toBeLessThan(1e-6);
      expect(areaOf(difference(left, [most]))).toBeLessThan(1e-6);
    }
  });

  it("is nothing where one edge reaches all of it, whose ends do not", () => {
    const along = path([-30, 50], [130, 50]);
    expect(isEmpty(lessClearances(square, [{ shape: along, by: 50.01 }]))).toBe(true);
    expect(areaOf(lessClearances(square, [{ shape: along, by: 49.5 }]))).toBeCloseTo(100, 3);
    const beside = path([-30, 40], [130, 40]);
    expect(areaOf(lessClearances(square, [{ shape: beside, by: 55 }]))).toBeCloseTo(500, 3);
  });
});
