import { beforeAll, expect, it } from "vitest";
import type { Pack } from "../../../src/catalog/pack.ts";
import { area } from "../../../src/geo/shape.ts";
import { viewOf } from "../../../src/rules/engine.ts";
import { netBuildable } from "../../../src/rules/need/net-area.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";

beforeAll(overlayReady);

/** What is left of the plot of 100 × 100 m. */
function leftOf(layers: Pack["layers"]) {
  const pack = aPackOf(["paragraf3", "fredninger", "soeer"], layers);
  return netBuildable(aPlot(), {
    paragraf3: viewOf(pack, "paragraf3"),
    fredninger: viewOf(pack, "fredninger"),
    soeer: viewOf(pack, "soeer"),
  });
}

it("leaves the plot as it is where nothing lies on it", () => {
  const { shape, netArea, largestPiece } = leftOf({});
  expect([area(shape), netArea, largestPiece]).toEqual([10_000, 10_000, 10_000]);
});

it("gives a shape whose area is the net area, and its largest piece", () => {
  const lakes = [rectangle(0, 30, 100, 10), rectangle(40, 0, 10, 40)].map((shape) => ({ shape }));
  const { shape, netArea, largestPiece } = leftOf({ soeer: aLayer("soeer", lakes) });
  // 100 × 10 and 10 × 30 below it are taken: 10,000 − 1,300. Above lie 100 × 60, below 40 × 30 and 50 × 30.
  expect(netArea).toBeCloseTo(8700, 6);
  expect(area(shape)).toBeCloseTo(8700, 6);
  expect(largestPiece).toBeCloseTo(6000, 6);
  expect(shape.parts).toHaveLength(3);
});

it("has nothing left of a plot wholly under a proposed order", () => {
  const order = { shape: rectangle(-10, -10, 200, 200), fields: { proposed: true } };
  expect(leftOf({ fredninger: aLayer("fredninger", [order]) })).toMatchObject({ netArea: 0, largestPiece: 0 });
});
