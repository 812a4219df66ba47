import type { Feature, Layer } from "../catalog/pack.ts";
import { byCodeUnit } from "../domain/order.ts";
import { atRounding, leastDistance, rounding } from "../geo/distance.ts";
import { boxGap, growBox } from "../geo/shape.ts";
import { createIndex } from "../geo/spatial-index.ts";
import type { LayerView, Near, PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import { groundOf } from "./plot-ground.ts";

type Where<Fields> = (fields: Fields) => boolean;

const byDistance = <Fields>(a: Near<Fields>, b: Near<Fields>): number => a.distance - b.distance || byCodeUnit(a.id, b.id);

const nearOf = <Fields>({ id, fields, date, link, shape }: Feature<Fields>, away: number): Near<Fields> => ({
  id,
  fields,
  date,
  link,
  shape,
  distance: away,
});

/** The features of a layer at most `reach` metres from the plot's edge, nearest first, then by id. */
export function nearIn<Fields>(layer: Layer<Fields>, plot: PlotView, reach: number, where?: Where<Fields>): readonly Near<Fields>[] {
  const near: Near<Fields>[] = [];
  const { box } = groundOf(plot);
  // A box that lies at the reach may be grown to a rounding short of it.
  for (const position of layer.index.search(growBox(box, reach + 2 * rounding))) {
    const feature = layer.features[position];
    if (where && !where(feature.fields)) continue;
    const away = leastDistance(plot.shape, feature.shape, reach + rounding, box, feature.box);
    if (away <= reach + rounding) near.push(nearOf(feature, away));
  }
  return near.sort(byDistance).map((each) => ({ ...each, distance: atRounding(each.distance, reach) }));
}

const all = (): boolean => true;

/** Finds the first of `nearIn` without measuring to more than a few features. Rules ask of one plot after the other, so what was found last is kept. */
export function nearestIn<Fields>(layer: Layer<Fields>): LayerView<Fields>["nearest"] {
  const searchOf = keptBy((where: Where<Fields>) => {
    const features = layer.features.filter(({ fields }) => where(fields));
    return { find: nearestAmong(features), last: null as Asked<Fields> | null };
  });
  return (plot, reach, where = all) => {
    const search = searchOf(where);
    const { last } = search;
    const isKnown = last !== null && last.plot === plot && (last.nearest !== null || reach <= last.reach);
    const nearest = isKnown ? last.nearest : search.find(plot, reach);
    if (!isKnown) search.last = { plot, reach, nearest };
    return nearest && nearest.distance <= reach + rounding ? { ...nearest, distance: atRounding(nearest.distance, reach) } : null;
  };
}

/** What was found last: a feature that is nearest within one reach is so within every other that it lies in. */
interface Asked<Fields> {
  readonly plot: PlotView;
  readonly reach: number;
  readonly nearest: Near<Fields> | null;
}

/** Finds the nearest of some features at most a rounding more than `reach` metres away. */
function nearestAmong<Fields>(features: readonly Feature<Fields>[]): (plot: PlotView, reach: number) => Near<Fields> | null {
  const index = createIndex(features.map(({ box }) => box));
  return (plot, reach) => {
    const { box } = groundOf(plot);
    const guess = index.nearest((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    if (guess === null) return null;
    // Whatever is nearer than the guess lies within its distance.
    const away = leastDistance(plot.shape, features[guess].shape, reach + rounding, box, features[guess].box);
    const first = away <= reach + rounding ? nearOf(features[guess], away) : null;
    const limit = Math.min(reach + rounding, away);
    const others = index.search(growBox(box, limit + rounding));
    const candidates = others.filter((position) => position !== guess).map((position) => features[position]);
    return nearestOf(plot, candidates, limit, first);
  };
}

/**
 * The nearest of `first` and some features at most `limit` metres away: those whose boxes lie nearest are measured first, the rest only while
 * they can be nearer.
 */
function nearestOf<Fields>(
  plot: PlotView,
  candidates: readonly Feature<Fields>[],
  limit: number,
  first: Near<Fields> | null,
): Near<Fields> | null {
  const { box } = groundOf(plot);
  const byGap = candidates.map((feature) => ({ feature, gap: boxGap(box, feature.box) })).sort((a, b) => a.gap - b.gap);
  let nearest = first;
  for (const { feature, gap } of byGap) {
    const bound = nearest ? nearest.distance : limit;
    if (gap > bound + rounding) break;
    // A distance that is the bound itself, squared and rooted, may come out a rounding beyond it.
    const away = leastDistance(plot.shape, feature.shape, bound + rounding, box, feature.box);
    if (away > bound + rounding) continue;
    const near = nearOf(feature, away);
    if (!nearest || byDistance(near, nearest) < 0) nearest = near;
  }
  return nearest;
}
