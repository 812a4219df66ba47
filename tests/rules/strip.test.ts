import { beforeAll, describe, expect, it } from "vitest";
import { datasetIds, datasets } from "../../src/catalog/index.ts";
import { line, point, type Shape } from "../../src/geo/shape.ts";
import { rules } from "../../src/rules/index.ts";
import type { LayerView } from "../../src/rules/layer-view.ts";
import { stripSlack, stripsOn } from "../../src/rules/strip.ts";
import { layerView } from "../../src/rules/view.ts";
import { certainFinding } from "../builders/certain.ts";
import { aLayer, aPackOf } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";

beforeAll(overlayReady);

const northwards = (x: number) => line([at(x, -50), at(x, 150)]);
const dykes = (...shapes: readonly Shape[]) =>
  aLayer(
    "beskyttedeDiger",
    shapes.map((shape) => ({ shape })),
  );
const viewOf = (...shapes: readonly Shape[]): LayerView<unknown> => layerView(datasets.beskyttedeDiger, dykes(...shapes));
const strips = (width: number, ...shapes: readonly Shape[]) => stripsOn(aPlot(), viewOf(...shapes), width, () => width);

describe("a strip round what has no area", () => {
  it("of a line is its width to each side, within the plot", () => {
    const { area, freePiece, hits } = strips(3, northwards(30));
    expect(hits).toHaveLength(1);
    expect(area).toBeCloseTo(600, 6);
    expect(freePiece).toBeCloseTo(6700, 6);
  });

  it("of a point is a circle, drawn at most 5 mm inside the true one", () => {
    const { area } = strips(10, point(...at(50, 50)));
    expect(area).toBeLessThanOrEqual(Math.PI * 100);
    expect(area).toBeGreaterThan(Math.PI * 9.99 * 9.99);
  });

  it("of a polygon holds the polygon", () => {
    expect(strips(2, rectangle(-50, -50, 100, 200)).area).toBeCloseTo(5200, 6);
  });

  it("ends where the line ends: a line of 20 m that stops 30 m short of the border is a rectangle and two half circles", () => {
    const { area } = strips(2, line([at(50, 50), at(70, 50)]));
    expect(area).toBeCloseTo(80 + Math.PI * 4, 1);
  });

  it("that overlaps another counts once, and hits come by area and then by id", () => {
    const { area, hits } = strips(2, northwards(50), line([at(-50, 50), at(150, 50)]));
    expect(area).toBeCloseTo(400 + 400 - 16, 6);
    expect(hits.map(({ id }) => id)).toEqual(["beskyttedeDiger-1", "beskyttedeDiger-2"]);
  });

  it("of a line of 20,000 corners is made of what lies near the plot", () => {
    const long = line(Array.from({ length: 20_000 }, (_, i) => at(50, -10_000 + i)));
    expect(strips(2, long).area).toBeCloseTo(400, 6);
  });
});

/** The user's own plot leaves the dykes' own 5 m. */
const dyke = (x: number, plotArea = 4000) =>
  certainFinding("kultur/beskyttede-diger", aPlot(), aPackOf(datasetIds, { beskyttedeDiger: dykes(northwards(x)) }), { plotArea });

describe("how sure a strip is, on a map of ± 5 m", () => {
  it.each([
    ["7 m from the border cannot come within 2 m", -7, "outside", "sure"],
    ["6.9 m from it may", -6.9, "outside", "maybe"],
    ["on the border may lie beside the plot", 0, "avoidable", "maybe"],
    ["4 m inside may lie beside the plot", 4, "avoidable", "maybe"],
    ["6 m inside lies on it", 6, "avoidable", "sure"],
    ["in the middle lies on it", 50, "avoidable", "sure"],
  ] as const)("a dyke %s", (_, x, code, kind) => {
    const finding = dyke(x);
    expect(finding.code).toBe(code);
    expect(finding.certainty?.kind).toBe(kind);
  });

  it("one that leaves 6,800 m² may leave 6,300", () => {
    expect(dyke(30, 6299).certainty?.kind).toBe("sure");
    expect(dyke(30, 6301)).toMatchObject({ code: "avoidable", certainty: { kind: "maybe" } });
  });

  it("keeps its area: what lies deep in the plot is as wide wherever it lies", () => {
    expect(dyke(30).certainty?.interval).toBeNull();
  });
});

it("no dataset that is measured by strips may be farther off than rules look", () => {
  const measured = ["beskyttedeDiger", "beskyttedeVandloeb", "fortidsminder", "vandvaerksboringer"] as const;
  // A plot on offer adds the cadastral map's own 4 m.
  for (const id of measured) expect((datasets[id].accuracy?.metres ?? stripSlack) + 4).toBeLessThan(stripSlack);
  for (const { needs, reach } of rules) if (measured.some((id) => needs.includes(id))) expect(reach).toBeGreaterThan(stripSlack);
});
