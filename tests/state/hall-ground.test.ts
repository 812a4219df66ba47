import { describe, expect, test } from "vitest";
import { toUtm32 } from "../../src/geo/utm32.ts";
import { hallCorners, polygonOf, type Spot, spotOf, yardCorners } from "../../src/state/hall-ground.ts";

const hall = { x: 500_000, y: 6_200_000, length: 60, width: 30, yardDepth: 20, angle: 0 };
const fromCentre = (spots: readonly Spot[]) =>
  spots.map(([x, y]) => [Math.round((x - hall.x) * 1e6) / 1e6, Math.round((y - hall.y) * 1e6) / 1e6]);
const signedArea = (ring: readonly Spot[]) =>
  ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - y * ring[(at + 1) % ring.length][0], 0) / 2;

describe("the ground of a hall", () => {
  test("laid east: 60 m east to west, and the yard 20 m deep to the south, its right", () => {
    expect(fromCentre(hallCorners(hall))).toEqual([
      [-30, -15],
      [30, -15],
      [30, 15],
      [-30, 15],
    ]);
    expect(fromCentre(yardCorners(hall))).toEqual([
      [-30, -35],
      [30, -35],
      [30, -15],
      [-30, -15],
    ]);
  });

  test("turned to the north: 60 m south to north, and the yard to the east", () => {
    const north = { ...hall, angle: 90 };
    expect(fromCentre(hallCorners(north))).toEqual([
      [15, -30],
      [15, 30],
      [-15, 30],
      [-15, -30],
    ]);
    expect(fromCentre(yardCorners(north))).toEqual([
      [35, -30],
      [35, 30],
      [15, 30],
      [15, -30],
    ]);
  });

  test("by 30 degrees: the end lies 30 m off at cos 30 and sin 30", () => {
    expect(fromCentre([spotOf({ ...hall, angle: 30 }, 30, 0)])).toEqual([[25.980762, 15]]);
  });

  test.each([0, 37.5, 90, 180, 271])("keeps its area and runs counter-clockwise at %d degrees", (angle) => {
    expect(signedArea(hallCorners({ ...hall, x: 0, y: 0, angle }))).toBeCloseTo(1800, 6);
    expect(signedArea(yardCorners({ ...hall, x: 0, y: 0, angle }))).toBeCloseTo(1200, 6);
  });

  test("without a yard has no yard", () => {
    expect(yardCorners({ ...hall, yardDepth: 0 })).toEqual([]);
  });

  test("in degrees is closed and comes back to the same metres", () => {
    const [ring] = polygonOf(hallCorners(hall)).coordinates;
    expect(ring).toHaveLength(5);
    expect(ring[4]).toEqual(ring[0]);
    const [east, north] = toUtm32(ring[2][0], ring[2][1]);
    expect([east - hall.x, north - hall.y].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([30, 15]);
  });
});
