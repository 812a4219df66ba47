import type { Dataset } from "../catalog/define-dataset.ts";
import type { Feature, Layer } from "../catalog/pack.ts";
import { byCodeUnit } from "../domain/order.ts";
import { distance } from "../geo/distance.ts";
import { difference, intersection, union } from "../geo/overlay.ts";
import { largestPieceArea } from "../geo/pieces.ts";
import { area, boxOf, emptyShape, growBox, type Shape } from "../geo/shape.ts";
import { prepareArea, sharedArea } from "../geo/shared-area.ts";
import type { Hit, LayerView, Near, Overlap, PlotView } from "./layer-view.ts";

/** A layer that holds nothing to look in: what a rule gets for a dataset it only consults and that is not there. */
export const absentView = <Fields>(dataset: string): LayerView<Fields> => ({
  dataset,
  present: false,
  overlapping: (plot) => noOverlap(plot),
  within: () => [],
});

const noOverlap = <Fields>(plot: PlotView): Overlap<Fields> => ({
  hits: [],
  area: 0,
  share: 0,
  freePiece: largestPieceArea(plot.shape),
  evidence: emptyShape,
});

/** Looks into a layer for rules: index first, exact area kernel next, the overlay engine only where features truly meet the plot. */
export function layerView<Fields>(dataset: Dataset<Fields>, layer: Layer<Fields>): LayerView<Fields> {
  return {
    dataset: dataset.id,
    present: true,
    overlapping: (plot, where) => overlapOf(plot, hitsOf(dataset, layer, plot, where)),
    within: (plot, reach, where) => nearOf(layer, plot, reach, where),
  };
}

interface FullHit<Fields> extends Hit<Fields> {
  readonly shape: Shape;
}

function hitsOf<Fields>(
  dataset: Dataset<Fields>,
  layer: Layer<Fields>,
  plot: PlotView,
  where: ((fields: Fields) => boolean) | undefined,
): FullHit<Fields>[] {
  const near = candidates(layer, plot, 0, where).filter(({ shape }) => shape.kind === "polygon");
  if (near.length === 0) return [];
  const prepared = prepareArea(plot.shape);
  // A plot may itself be smaller than a sliver; what covers half of it is no digitising noise.
  const sliver = Math.min(dataset.sliver, plot.area / 2);
  const hits: FullHit<Fields>[] = [];
  for (const feature of near) {
    const shared = Math.min(sharedArea(prepared, feature.shape), plot.area);
    if (shared <= sliver) continue;
    const { id, fields, date, link, shape } = feature;
    hits.push({ id, fields, date, link, shape, area: shared, share: shareOf(shared, plot), featureArea: area(shape) });
  }
  return hits.sort((a, b) => b.area - a.area || byCodeUnit(a.id, b.id));
}

function overlapOf<Fields>(plot: PlotView, full: readonly FullHit<Fields>[]): Overlap<Fields> {
  if (full.length === 0) return noOverlap(plot);
  const evidence = union(full.map((hit) => intersection(plot.shape, hit.shape)));
  const merged = full.length === 1 ? full[0].area : Math.min(area(evidence), plot.area);
  const free = difference(plot.shape, [evidence]);
  const hits = full.map(({ shape: _shape, ...hit }) => hit);
  return { hits, area: merged, share: shareOf(merged, plot), freePiece: largestPieceArea(free), evidence };
}

function nearOf<Fields>(
  layer: Layer<Fields>,
  plot: PlotView,
  reach: number,
  where: ((fields: Fields) => boolean) | undefined,
): readonly Near<Fields>[] {
  const near: Near<Fields>[] = [];
  for (const { id, fields, date, link, shape } of candidates(layer, plot, reach, where)) {
    const away = distance(plot.shape, shape, reach);
    if (away <= reach) near.push({ id, fields, date, link, shape, distance: away });
  }
  return near.sort((a, b) => a.distance - b.distance || byCodeUnit(a.id, b.id));
}

function candidates<Fields>(
  layer: Layer<Fields>,
  plot: PlotView,
  reach: number,
  where: ((fields: Fields) => boolean) | undefined,
): Feature<Fields>[] {
  const found = layer.index.search(growBox(boxOf(plot.shape), reach)).map((position) => layer.features[position]);
  return where ? found.filter((feature) => where(feature.fields)) : found;
}

const shareOf = (part: number, plot: PlotView): number => (plot.area > 0 ? Math.min(1, part / plot.area) : 0);
