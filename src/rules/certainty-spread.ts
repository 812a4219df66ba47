import { type DatasetId, datasets, type FieldsOf } from "../catalog/index.ts";
import type { Feature, Layer, Pack } from "../catalog/pack.ts";
import { clipToBox } from "../geo/clip.ts";
import { distance } from "../geo/distance.ts";
import { grow, intersection, union } from "../geo/overlay.ts";
import { area, type Box, boxesMeet, boxOf, growBox, isEmpty, type Shape } from "../geo/shape.ts";
import { viewOf } from "./engine.ts";
import type { Hit, LayerView, Near, Overlap, PlotView } from "./layer-view.ts";
import { layerView } from "./view.ts";

/** Where a layer may lie as a whole: unit steps east and north. */
const directions = { north: [0, 1], east: [1, 0], south: [0, -1], west: [-1, 0] } as const;
/** The names of `directions`. */
export const directionNames = ["north", "east", "south", "west"] as const;

/** Which way a layer is taken to be off: every feature smaller (−1) or larger (1), or all of them to one side. */
export type Way = -1 | 1 | (typeof directionNames)[number];

/** A layer round one plot whose borders may be off by `by` metres. */
export interface Spread<Fields> {
  readonly by: number;
  /** True where no border is near enough to the plot to change what they share. */
  readonly settled: boolean;
  /** The layer as if it were off by `by` metres. */
  readonly view: (way: Way) => LayerView<Fields>;
}

/** Metres by which grown and shrunk shapes go beyond what is asked, so that their corners of straight pieces hold the true arc. */
const arcs = 0.005;
/** Metres beyond the reach of a border that a feature is still kept. */
const margin = 2;

/** Looks at a layer round a plot as if its borders were off. Costs milliseconds where a border is near, and next to nothing where none is. */
export function spreadLayer<D extends DatasetId>(id: D, pack: Pack, plot: PlotView, by: number): Spread<FieldsOf<D>> {
  const drawn = viewOf(pack, id);
  const layer = pack.layers[id];
  const near = layer && drawn.present ? featuresNear<FieldsOf<D>>(layer, growBox(boxOf(plot.shape), by + margin)) : [];
  // What has its own size matters only where its border and the plot's are near each other.
  const ground = datasets[id].accuracy?.rigid ? outlineOf(plot.shape) : plot.shape;
  const loose = new Set(near.filter(({ shape }) => shape !== plot.shape && isLoose(shape, ground, by)));
  const views = new Map<Way, LayerView<FieldsOf<D>>>();
  const make = (way: Way): LayerView<FieldsOf<D>> => {
    const shapes = layer && loose.size > 0 ? asIfOff(near, loose, plot, way, by) : null;
    // A layer that lies to one side may be nearer or farther; what is measured as a distance is asked for smaller and larger alone.
    const nearer = typeof way === "number" ? way * by : 0;
    return shapes && layer ? offView(id, drawn, layer, near, shapes, nearer) : offDistances(drawn, nearer);
  };
  return {
    by,
    settled: loose.size === 0,
    view: (way) => {
      const view = views.get(way) ?? make(way);
      views.set(way, view);
      return view;
    },
  };
}

function featuresNear<Fields>(layer: Layer<Fields>, box: Box): Feature<Fields>[] {
  return layer.index.search(box).map((position) => layer.features[position]);
}

/** Does the border of a feature come within `by` metres of the ground? A plot that is the feature itself moves along with it. */
const isLoose = (feature: Shape, ground: Shape, by: number): boolean =>
  feature.kind === "polygon" && by > 0 && distance(ground, outlineOf(feature), by) <= by;

const outlineOf = ({ parts }: Shape): Shape => ({ kind: "line", parts: parts.flat().map((ring) => [ring]) });

/** The shapes of the loose features when they are off by `by` metres. */
function asIfOff<Fields>(
  near: readonly Feature<Fields>[],
  loose: ReadonlySet<Feature<Fields>>,
  plot: PlotView,
  way: Way,
  by: number,
): ReadonlyMap<Feature<Fields>, Shape> {
  const box = growBox(boxOf(plot.shape), by + margin);
  if (way === -1) return new Map([...alikeOf(near, loose)].flatMap((alike) => [...shrunk(alike, loose, box, -(by + arcs))]));
  const [east, north] = way === 1 ? [0, 0] : directions[way];
  const off = (shape: Shape) => (way === 1 ? grow(shape, by + arcs) : moved(shape, east * by, north * by));
  return new Map([...loose].map((feature) => [feature, off(clipToBox(feature.shape, box))]));
}

const moved = ({ kind, parts }: Shape, dx: number, dy: number): Shape => ({
  kind,
  parts: parts.map((part) => part.map((chain) => chain.map((value, at) => value + (at % 2 === 0 ? dx : dy)))),
});

/** The features near the plot that say the same, as far as one of them is loose. */
function alikeOf<Fields>(near: readonly Feature<Fields>[], loose: ReadonlySet<Feature<Fields>>): Iterable<readonly Feature<Fields>[]> {
  const groups = new Map<string, Feature<Fields>[]>([...loose].map(({ fields }) => [JSON.stringify(fields), []]));
  for (const feature of near) if (feature.shape.kind === "polygon") groups.get(JSON.stringify(feature.fields))?.push(feature);
  return groups.values();
}

/** Shrinks features that say the same as one: there is no border where they meet. */
function shrunk<Fields>(
  alike: readonly Feature<Fields>[],
  loose: ReadonlySet<Feature<Fields>>,
  box: Box,
  by: number,
): readonly (readonly [Feature<Fields>, Shape])[] {
  const clipped = alike.map((feature) => [feature, clipToBox(feature.shape, box)] as const);
  // Merging also takes away the bridges of no width that clipping leaves.
  const rest = grow(union(clipped.map(([, shape]) => shape)), by);
  const own = (shape: Shape) => (clipped.length === 1 ? rest : intersection(shape, rest));
  return clipped.filter(([feature]) => loose.has(feature)).map(([feature, shape]) => [feature, own(shape)] as const);
}

/** A view of the features near the plot with other shapes; sizes of whole features stay as drawn. */
function offView<D extends DatasetId>(
  id: D,
  drawn: LayerView<FieldsOf<D>>,
  layer: Layer<FieldsOf<D>>,
  near: readonly Feature<FieldsOf<D>>[],
  shapes: ReadonlyMap<Feature<FieldsOf<D>>, Shape>,
  by: number,
): LayerView<FieldsOf<D>> {
  const features = near.flatMap((feature) => {
    const shape = shapes.get(feature) ?? feature.shape;
    return isEmpty(shape) ? [] : [{ ...feature, shape, box: boxOf(shape) }];
  });
  const search = (box: Box) => features.flatMap((feature, position) => (boxesMeet(feature.box, box) ? [position] : []));
  // The catalog pairs each id with its own fields; the compiler cannot follow the pair through an index.
  const changed: LayerView<FieldsOf<D>> = layerView(datasets[id] as never, { ...layer, features, index: { search } } as never);
  const sizes = new Map(near.map((feature) => [feature.fields, feature]));
  return {
    ...offDistances(drawn, by),
    overlapping: (plot, where) => withSizes(changed.overlapping(plot, where), ({ fields }) => area(sizes.get(fields)?.shape ?? plot.shape)),
  };
}

function withSizes<Fields>(overlap: Overlap<Fields>, sizeOf: (hit: Hit<Fields>) => number): Overlap<Fields> {
  return {
    hits: overlap.hits.map((hit) => ({ ...hit, featureArea: sizeOf(hit) })),
    pieces: overlap.pieces,
    get area() {
      return overlap.area;
    },
    get share() {
      return overlap.share;
    },
    get freePiece() {
      return overlap.freePiece;
    },
    get evidence() {
      return overlap.evidence;
    },
  };
}

/** The same view with every feature `by` metres nearer, or farther where it is negative. */
function offDistances<Fields>(drawn: LayerView<Fields>, by: number): LayerView<Fields> {
  const off = (near: Near<Fields>): Near<Fields> => ({ ...near, distance: Math.max(0, near.distance - by) });
  return {
    ...drawn,
    within: (plot, reach, where) =>
      drawn
        .within(plot, Math.max(0, reach + by), where)
        .map(off)
        .filter(({ distance: away }) => away <= reach),
    nearest: (plot, reach, where) => {
      const found = drawn.nearest(plot, Math.max(0, reach + by), where);
      const near = found && off(found);
      return near && near.distance <= reach ? near : null;
    },
  };
}
