import { beforeAll, expect, test } from "vitest";
import { distinctPlaces } from "../../src/geo/fit-alternatives.ts";
import { placesFor } from "../../src/geo/fit-placement.ts";
import { largestRectangle } from "../../src/geo/fit-rectangle.ts";
import { prepareRegion } from "../../src/geo/fit-region.ts";
import { setBack } from "../../src/geo/fit-setback.ts";
import { bruteRectangle, bruteRoom } from "../builders/brute-fit.ts";
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

test.each(cases)("$name: the largest rectangle is no smaller than one of a grid's cells, less 2 %", ({ shape }) => {
  const region = prepareRegion(shape);
  const found = region && largestRectangle(region);
  expect((found?.length ?? 0) * (found?.width ?? 0)).toBeGreaterThanOrEqual(0.98 * bruteRectangle(shape, 80, 18));
});
