import { beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../../src/catalog/index.ts";
import { polygon, type Shape } from "../../src/geo/shape.ts";
import { layerView } from "../../src/rules/view.ts";
import { aLayer } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";

beforeAll(overlayReady);

/** Area of what a plot `width` × `height` m at the origin shares with a conservation order west of `edge`, 0 where it is no hit; the dataset's sliver is as the catalog has it. */
function hit(width: number, height: number, edge: number): number {
  const order = aLayer("fredninger", [{ shape: rectangle(-1000, -1000, 1000 + edge, 2000) }]);
  return layerView(datasets.fredninger, order).overlapping(aPlot(rectangle(0, 0, width, height))).area;
}
const { sliver } = datasets.fredninger;

describe("an overlap", () => {
  test("of a hair less than a sliver is no hit on a large plot, and of more it is", () => {
    expect(hit(100, 100, (sliver - 0.001) / 100)).toBe(0);
    expect(hit(100, 100, (sliver + 1) / 100)).toBeCloseTo(sliver + 1, 6);
  });

  test("that holds all of a plot smaller than a sliver is a hit: the plot does not come out clear", () => {
    expect(hit(1, 1, 500)).toBeCloseTo(1, 6);
    expect(hit(0.01, 0.01, 500)).toBeCloseTo(0.0001, 9);
  });

  test("of up to half a tiny plot is noise, of more it is none", () => {
    expect(hit(1, 1, 0.5)).toBe(0);
    expect(hit(1, 1, 0.51)).toBeCloseTo(0.51, 6);
  });
});

/** The plot of 100 × 100 m with lakes on it. */
const lakesOn = (...shapes: readonly Shape[]) =>
  layerView(
    datasets.soeer,
    aLayer(
      "soeer",
      shapes.map((shape) => ({ shape })),
    ),
  ).overlapping(aPlot());

describe("the merged area of several hits", () => {
  test("is their sum where they only touch, or lie apart", () => {
    expect(lakesOn(rectangle(0, 0, 10, 50), rectangle(10, 0, 10, 50), rectangle(60, 60, 80, 10)).area).toBeCloseTo(1400, 9);
  });

  test("counts once what two share on the plot", () => {
    expect(lakesOn(rectangle(0, 0, 10, 50), rectangle(5, 0, 10, 50)).area).toBeCloseTo(750, 6);
    expect(lakesOn(rectangle(0, 0, 10, 50), rectangle(9.999, 0, 10, 50)).area).toBeCloseTo(999.95, 6);
  });

  test("knows no overlap that lies outside the plot", () => {
    expect(lakesOn(rectangle(-100, 0, 110, 10), rectangle(-100, 5, 101, 95)).area).toBeCloseTo(100 + 95 - 5, 6);
  });

  test("is the whole plot where one hit covers it", () => {
    const { area, share, freePiece } = lakesOn(rectangle(-10, -10, 200, 200), rectangle(0, 0, 10, 10));
    expect([area, share, freePiece]).toEqual([10_000, 1, 0]);
  });
});

test("a lake across the plot leaves the larger side as its free piece, also where the plot's sides are slanted", () => {
  const corners: [number, number][] = [at(3.3, 1.7), at(101.9, -4.1), at(97.7, 95.3), at(-3.1, 103.9)];
  const plot = aPlot(polygon(corners));
  const lake = aLayer("soeer", [{ shape: polygon([at(31.7, -50), at(47.3, -50), at(52.9, 150), at(36.1, 150)]) }]);
  const { area, freePiece } = layerView(datasets.soeer, lake).overlapping(plot);
  expect(freePiece).toBeLessThan(0.6 * plot.area);
  expect(freePiece).toBeGreaterThan((plot.area - area) / 2);
});

test("rules that ask a layer the same of one plot share the answer; another plot has its own", () => {
  const view = layerView(datasets.soeer, aLayer("soeer", [{ shape: rectangle(0, 0, 10, 50) }, { shape: rectangle(90, 0, 10, 50) }]));
  const plot = aPlot();
  expect(view.overlapping(plot, () => true)).toBe(view.overlapping(plot));
  expect(view.overlapping(aPlot(rectangle(5, 0, 5, 50))).area).toBeCloseTo(250, 6);
});

test("a hundred hits are told apart like a few: beds of 5 × 5 m, and one that overlaps another by 1 m²", () => {
  const beds = Array.from({ length: 100 }, (_, bed) => rectangle(10 * (bed % 10), 10 * Math.floor(bed / 10), 5, 5));
  expect(lakesOn(...beds).area).toBeCloseTo(2500, 6);
  expect(lakesOn(...beds, rectangle(4, 4, 5, 5)).area).toBeCloseTo(2524, 6);
});
