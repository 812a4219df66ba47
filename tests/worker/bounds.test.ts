import { expect, test } from "vitest";
import { toLonLat } from "../../src/geo/utm32.ts";
import { boundsOf } from "../../src/worker/bounds.ts";
import { aLayer, aPack } from "../builders/layers.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";

const town = { shape: rectangle(0, 0, 5000, 5000) };
const farAway = { shape: rectangle(90_000, 0, 100, 100) };
const [west, south, east, north] = [0, 1, 2, 3];

/** Whether a place, in metres from the tests' origin, lies within bounds. */
const holds = (bounds: readonly number[], x: number, y: number): boolean => {
  const [longitude, latitude] = toLonLat(...at(x, y));
  return longitude >= bounds[west] && longitude <= bounds[east] && latitude >= bounds[south] && latitude <= bounds[north];
};

test("a pack is shown as far as its municipality goes, however far its roads do", () => {
  const bounds = boundsOf(aPack({ kommunegraense: aLayer("kommunegraense", [town]), veje: aLayer("veje", [farAway]) }), []);
  expect([holds(bounds, 0, 0), holds(bounds, 5000, 5000), holds(bounds, 90_000, 0)]).toEqual([true, true, false]);
});

test("without a boundary it is shown with all that it holds, plots too", () => {
  const bounds = boundsOf(aPack({ veje: aLayer("veje", [town]) }), [aPlot(farAway.shape)]);
  expect([holds(bounds, 0, 0), holds(bounds, 90_050, 50), holds(bounds, 200_000, 0)]).toEqual([true, true, false]);
});

test("a pack without anything is shown as Denmark", () => {
  expect(boundsOf(aPack(), [])).toEqual([8, 54.5, 15.3, 57.9]);
});
