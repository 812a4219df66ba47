import { describe, expect, it } from "vitest";
import { clipToBox } from "../../src/geo/clip.ts";
import { area as areaOf, type Box, boxOf, isEmpty, type Shape } from "../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../src/geo/shared-area.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, frame, origin, path, rectangle, spot, together } from "../builders/shapes.ts";

const box: Box = [origin.x, origin.y, origin.x + 10, origin.y + 10];

const pointsOf = (shape: Shape): number[][] =>
  shape.parts.map(([chain]) => Array.from(chain, (value, index) => value - (index % 2 === 0 ? origin.x : origin.y)));

describe("clipping to a box", () => {
  it("gives back the same shape where nothing sticks out, and nothing where all is outside", () => {
    const inside = rectangle(1, 1, 5);
    expect(clipToBox(inside, box)).toBe(inside);
    expect(isEmpty(clipToBox(rectangle(20, 0, 5), box))).toBe(true);
  });

  it("cuts a polygon and its hole", () => {
    expect(areaOf(clipToBox(rectangle(5, 5, 20), box))).toBe(25);
    expect(areaOf(clipToBox(frame(5, 5, 20, 2), box))).toBe(25 - 9);
  });

  it("keeps the area of what falls apart into two pieces", () => {
    const horseshoe = area([
      [2, 2],
      [20, 2],
      [20, 8],
      [2, 8],
      [2, 6],
      [15, 6],
      [15, 4],
      [2, 4],
    ]);
    expect(areaOf(clipToBox(horseshoe, box))).toBe(32);
  });

  it("cuts a line where it leaves and starts a new stretch where it comes back", () => {
    const wave = path([-5, 5], [5, 5], [5, 15], [8, 15], [8, 5]);
    expect(pointsOf(clipToBox(wave, box))).toEqual([
      [0, 5, 5, 5, 5, 10],
      [8, 10, 8, 5],
    ]);
  });

  it("keeps the points within, those on the edge too", () => {
    expect(pointsOf(clipToBox(together(spot(5, 5), spot(10, 10), spot(11, 5)), box))).toEqual([
      [5, 5],
      [10, 10],
    ]);
  });

  it("keeps the area that a polygon shares with the box", () => {
    const random = createRandom(3);
    for (let round = 0; round < 100; round++) {
      const star = randomStar(random);
      const expected = sharedArea(prepareArea(rectangle(20, 20, 25)), star);
      const window: Box = [origin.x + 20, origin.y + 20, origin.x + 45, origin.y + 45];
      const clipped = clipToBox(star, window);
      expect(areaOf(clipped)).toBeCloseTo(expected, 5);
      if (!isEmpty(clipped)) expect(boxOf(clipped)[2]).toBeLessThanOrEqual(window[2]);
    }
  });
});
