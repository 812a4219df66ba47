import { beforeAll, expect, test } from "vitest";
import { distinctPlaces } from "../../src/geo/fit-alternatives.ts";
import { roomAt } from "../../src/geo/fit-load.ts";
import { placesFor } from "../../src/geo/fit-placement.ts";
import { largestRectangle } from "../../src/geo/fit-rectangle.ts";
import { prepareRegion } from "../../src/geo/fit-region.ts";
import { setBack } from "../../src/geo/fit-setback.ts";
import { bruteRectangle, bruteRoom, bruteRoomAt } from "../builders/brute-fit.ts";
import { fitCases } from "../builders/fit-plots.ts";
import { overlayReady } from "../builders/overlay.ts";

beforeAll(overlayReady);

/** Metres that halls keep from the boundary here, and yards do not. */
const setback = 2.5;
const cases = fitCases(3, 20).map((each, i) => ({ ...each, name: `${i} ${each.kind}` }));

test.each(cases)("$name: a hall has no less room than on a grid of places, less 2 %", ({ shape, hall }) => {
  const forHall = setBack(shape, setback);
  const [region, ground] = [prepareRegion(forHall), prepareRegion(shape)];
  const regions = region && ground && { hall: region, ground };
  const wanted = { sides: { length: hall.length, width: hall.width }, yardDepth: hall.yardDepth };
  const places = regions ? placesFor(regions, wanted) : [];
  const holds = regions !== null && distinctPlaces(regions, places, wanted).length > 0;
  const grid = regions ? bruteRoom({ hall: forHall, yard: shape }, hall, { places: 12, directions: 24, zooms: 2 }) : -1;
  expect(holds).toBe(grid > 0 || (places[0]?.room ?? -1) >= 0);
  if (grid > 0) expect(places[0].room).toBeGreaterThanOrEqual(0.98 * grid);
});

test.each(fitCases(4, 60).map((each, i) => ({ ...each, name: `${i} ${each.kind}` })))(
  "$name: every place keeps the room that is said, measured by other code",
  ({ shape, hall }) => {
    const forHall = setBack(shape, setback);
    const [region, ground] = [prepareRegion(forHall), prepareRegion(shape)];
    const regions = region && ground && { hall: region, ground };
    const wanted = { sides: { length: hall.length, width: hall.width }, yardDepth: hall.yardDepth };
    for (const place of regions ? distinctPlaces(regions, placesFor(regions, wanted), wanted) : []) {
      const pose = { ...place, angle: (place.angle * Math.PI) / 180 };
      const said = regions ? roomAt(regions, pose, hall.yardDepth) : -1;
      const [a, b] = [hall.length / 2, hall.width / 2];
      const forYard = hall.yardDepth > 0 ? bruteRoomAt(shape, pose, [-a, -b - hall.yardDepth, a, -b]) : Number.POSITIVE_INFINITY;
      expect(Math.min(bruteRoomAt(forHall, pose, [-a, -b, a, b]), forYard)).toBeCloseTo(said, 7);
    }
  },
);

test.each(cases)("$name: the largest rectangle is no smaller than one of a grid's cells, less 2 %", ({ shape }) => {
  const region = prepareRegion(shape);
  const found = region && largestRectangle(region);
  expect((found?.length ?? 0) * (found?.width ?? 0)).toBeGreaterThanOrEqual(0.98 * bruteRectangle(shape, 80, 18));
});
