import { describe, expect, it } from "vitest";
import { datasets } from "../../src/catalog/index.ts";
import { line } from "../../src/geo/shape.ts";
import { layerView } from "../../src/rules/view.ts";
import { aLayer, type FeatureDraft } from "../builders/layers.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";
import { createRandom } from "../builders/random-shapes.ts";

const plot = aPlot();
const roads = (features: FeatureDraft<"veje">[]) => layerView(datasets.veje, aLayer("veje", features));
/** A road of 10 m that starts `away` metres east of the plot. */
const road = (away: number, id: string, roadClass: "motorwayRamp" | "local" = "local"): FeatureDraft<"veje"> => ({
  id,
  shape: line([at(100 + away, 50), at(110 + away, 50)]),
  fields: { roadClass },
});
const isRamp = ({ roadClass }: { readonly roadClass: string }) => roadClass === "motorwayRamp";

describe("the nearest feature", () => {
  it("is none in an empty layer, and none beyond the distance", () => {
    expect(roads([]).nearest(plot, 100)).toBeNull();
    expect(roads([road(50.001, "a")]).nearest(plot, 50)).toBeNull();
    expect(roads([road(50, "a")]).nearest(plot, 50)).toMatchObject({ id: "a", distance: 50 });
  });

  it("is the one with the smaller id of two equally near, whatever their order", () => {
    const [a, b, c] = [road(20, "a"), road(20, "b"), road(30, "0")];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(roads(order).nearest(plot, 500)).toMatchObject({ id: "a", distance: 20 });
  });

  it("passes over what is not asked for", () => {
    const view = roads([road(20, "a"), road(300, "b", "motorwayRamp"), road(40, "c")]);
    expect(view.nearest(plot, 500, isRamp)).toMatchObject({ id: "b", distance: 300 });
    expect(view.nearest(plot, 299, isRamp)).toBeNull();
    expect(view.nearest(plot, 500)?.id).toBe("a");
  });

  it("is 0 m away where the plot lies in it", () => {
    const towns = layerView(
      datasets.soeer,
      aLayer("soeer", [{ shape: rectangle(-500, -500, 2000, 2000) }, { shape: rectangle(101, 0, 5, 5) }]),
    );
    expect(towns.nearest(plot, 500)).toMatchObject({ id: "soeer-1", distance: 0 });
  });

  it("is the first of all that lie within the distance, on random roads round random plots", () => {
    const random = createRandom(41);
    const place = () => at(3000 * random(), 3000 * random());
    const view = roads(
      Array.from({ length: 300 }, (_, index) => {
        const [x, y] = place();
        const bend = Array.from({ length: 5 }, (): [number, number] => [x + 400 * random(), y + 400 * random()]);
        return { id: String(index), shape: line([[x, y], ...bend]), fields: { roadClass: index % 7 === 0 ? "motorwayRamp" : "local" } };
      }),
    );
    for (let round = 0; round < 60; round++) {
      const here = aPlot(rectangle(3000 * random(), 3000 * random(), 20 + 80 * random(), 20 + 80 * random()));
      const reach = 40 + 400 * random();
      expect(view.nearest(here, reach)).toEqual(view.within(here, reach)[0] ?? null);
      expect(view.nearest(here, reach, isRamp)).toEqual(view.within(here, reach, isRamp)[0] ?? null);
    }
  });
});
