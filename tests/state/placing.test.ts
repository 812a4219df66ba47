import { describe, expect, test } from "vitest";
import { toUtm32 } from "../../src/geo/utm32.ts";
import { polygonOf } from "../../src/state/hall-ground.ts";
import { firstTry, moveHall, placeHall, placementOf } from "../../src/state/placing.ts";
import { createGrundlagStore } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import { aSquare } from "../builders/fake-answer.ts";
import { fakeFit } from "../builders/fake-fit.ts";
import { aProject } from "../builders/screens.ts";

const rest = { yardDepth: 10, floorPerParkingSpace: null };
const sides = { footprint: { length: 30, width: 60 }, ...rest };

describe("a hall that fits nowhere is tried first", () => {
  /** 100 by 40 m, the longer side 30 degrees north of east, about 500,000 / 6,200,000. */
  const largest = polygonOf([
    [500_000 - 33.301, 6_200_000 - 42.321],
    [500_000 + 53.301, 6_200_000 + 7.679],
    [500_000 + 33.301, 6_200_000 + 42.321],
    [500_000 - 53.301, 6_200_000 - 7.679],
  ]);
  const fit = { ...fakeFit("A-1", aSquare(0), sides), largestRectangle: { length: 100, width: 40, area: 4000, geometry: largest } };

  test("in the middle of the largest room and along it, its longer side as its length", () => {
    const placement = firstTry(sides, fit);
    expect(placement).toMatchObject({ length: 60, width: 30, yardDepth: 10 });
    expect([placement?.x, placement?.y].map((value) => Math.round(value ?? 0))).toEqual([500_000, 6_200_000]);
    expect(placement?.angle).toBeCloseTo(30, 1);
  });

  test("by area as square as it may be", () => {
    expect(firstTry({ footprint: { area: 1800, ratio: [2, 3] }, ...rest }, fit)).toMatchObject({ length: 60, width: 30 });
  });

  test("where there is no room at all in the middle of what is left, and else nowhere", () => {
    const plot = aSquare(0);
    const left = { ...fakeFit("A-1", plot, sides), largestRectangle: null };
    const [west, south] = toUtm32(12.33, 55.85);
    const placement = firstTry(sides, left);
    expect((placement?.x ?? 0) - west).toBeGreaterThan(40);
    expect((placement?.y ?? 0) - south).toBeGreaterThan(40);
    expect(firstTry(sides, { ...left, buildable: { area: 0, largestPiece: 0, geometry: null } })).toBeNull();
  });

  test("unless it is longer than ten kilometres", () => {
    expect(firstTry({ footprint: { length: 10_000, width: 1 }, ...rest }, fit)).not.toBeNull();
    expect(firstTry({ footprint: { length: 10_001, width: 1 }, ...rest }, fit)).toBeNull();
  });
});

test("a hall never leaves the country, however long the step", () => {
  const store = createGrundlagStore(aProject(), initialView("da"));
  store.setState({ fit: { kind: "ready", value: fakeFit("A-1", aSquare(0), sides) } });
  placeHall(store, { x: 500_000, y: 6_200_000, length: 60, width: 30, yardDepth: 0, angle: 0 });
  moveHall(store, 1e9, -1e9);
  expect(placementOf(store.getState())).toMatchObject({ x: 950_000, y: 6_000_000 });
});
