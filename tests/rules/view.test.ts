import { beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../../src/catalog/index.ts";
import { layerView } from "../../src/rules/view.ts";
import { aLayer } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, rectangle } from "../builders/plots.ts";

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
