import type { FeatureCollection } from "geojson";
import type { ShownCoverage } from "../state/view.ts";
import { ink } from "./palette.ts";
import { nothing, type WantedLayer } from "./wanted.ts";

/** Id of the map's source with the outline of where a dataset is complete. */
export const coverageSource = "coverage";

const drawn = new WeakMap<ShownCoverage, FeatureCollection>();

/** The outline as the map's data; the same collection for the same coverage, so that the map is not handed it twice. */
export function coverageFeatures(coverage: ShownCoverage | null): FeatureCollection {
  if (coverage === null) return nothing;
  const before = drawn.get(coverage);
  if (before) return before;
  const made: FeatureCollection = {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: coverage.outline }],
  };
  drawn.set(coverage, made);
  return made;
}

/** A long-dashed line on a white halo, unlike any border of a plan; what is inside stays as it is. */
export function coverageLayers(coverage: ShownCoverage | null): readonly WantedLayer[] {
  if (coverage === null) return [];
  const source = coverageSource;
  return [
    { id: "coverage/halo", type: "line", source, layout: { "line-join": "round" }, paint: { "line-color": ink.white, "line-width": 7 } },
    {
      id: "coverage/line",
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: { "line-color": ink.accent, "line-width": 3.5, "line-dasharray": [4, 1.5] },
    },
  ];
}
