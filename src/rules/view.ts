import type { Dataset } from "../catalog/define-dataset.ts";
import type { Feature, Layer } from "../catalog/pack.ts";
import { byCodeUnit } from "../domain/order.ts";
import { area } from "../geo/shape.ts";
import { sharedArea } from "../geo/shared-area.ts";
import type { LayerView, Overlap, PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import { nearestIn, nearIn } from "./near.ts";
import { noOverlap, overlapOf, type PieceHit, shareOf } from "./overlap.ts";
import { pieceOn } from "./piece.ts";
import { groundOf } from "./plot-ground.ts";

/** A layer that holds nothing to look in: what a rule gets for a dataset it only consults and that is not there. */
export const absentView = <Fields>(dataset: string): LayerView<Fields> => ({
  dataset,
  present: false,
  overlapping: (plot) => noOverlap(plot),
  within: () => [],
  nearest: () => null,
});

/**
 * Looks into a layer for rules: index first, exact area kernel next, the overlay engine only where features truly meet the plot and somebody
 * asks for what it alone can tell. What is found on a plot is kept as long as the plot's view: rules that ask the same share the answer.
 */
export function layerView<Fields>(dataset: Dataset<Fields>, layer: Layer<Fields>): LayerView<Fields> {
  const areaOf = featureAreas(layer);
  const foundOn = keptBy((plot: PlotView) => {
    const all = hitsOf(dataset, layer, plot, areaOf);
    return { all, overlap: overlapOf(plot, all), others: null as Map<string, Overlap<Fields>> | null };
  });
  const nearest = nearestIn(layer);
  return {
    dataset: dataset.id,
    present: true,
    overlapping: (plot, where) => {
      const found = foundOn(plot);
      const { all, overlap } = found;
      if (!where || all.length === 0) return overlap;
      const chosen = all.filter(({ hit }) => where(hit.fields));
      if (chosen.length === all.length) return overlap;
      if (chosen.length === 0) return noOverlap(plot);
      found.others ??= new Map();
      const key = chosen.map((each) => all.indexOf(each)).join();
      const before = found.others.get(key);
      if (before) return before;
      const made = overlapOf(plot, chosen);
      found.others.set(key, made);
      return made;
    },
    within: (plot, reach, where) => nearIn(layer, plot, reach, where),
    nearest,
  };
}

/** Noise of the area kernel, as a part of the plot. */
const noise = 1e-9;

/** Features that share more than the sliver with the plot, the largest shared area first. */
function hitsOf<Fields>(
  dataset: Dataset<Fields>,
  layer: Layer<Fields>,
  plot: PlotView,
  areaOf: (position: number) => number,
): PieceHit<Fields>[] {
  const { box, prepared } = groundOf(plot);
  // A plot may itself be smaller than a sliver; what covers half of it is no digitising noise.
  const sliver = Math.min(dataset.sliver, plot.area / 2);
  const found: PieceHit<Fields>[] = [];
  for (const position of layer.index.search(box)) {
    const feature = layer.features[position];
    if (feature.shape.kind !== "polygon") continue;
    const measured = sharedArea(prepared(), feature.shape);
    // What covers the plot covers it whole, so that two features that do are equally large on it.
    const shared = measured > plot.area * (1 - noise) ? plot.area : measured;
    if (shared > sliver) found.push(hitOf(plot, feature, shared, areaOf(position)));
  }
  return found.length < 2 ? found : found.sort((a, b) => b.hit.area - a.hit.area || byCodeUnit(a.hit.id, b.hit.id));
}

function hitOf<Fields>(plot: PlotView, feature: Feature<Fields>, shared: number, featureArea: number): PieceHit<Fields> {
  const { id, fields, date, link, shape, box } = feature;
  return {
    hit: { id, fields, date, link, area: shared, share: shareOf(shared, plot), featureArea },
    piece: pieceOn(plot, shape, shared, box),
  };
}

/** The areas of whole features by position, each measured once. */
function featureAreas<Fields>({ features }: Layer<Fields>): (position: number) => number {
  const areas = new Float64Array(features.length).fill(Number.NaN);
  return (position) => {
    if (Number.isNaN(areas[position])) areas[position] = area(features[position].shape);
    return areas[position];
  };
}
