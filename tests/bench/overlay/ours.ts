import { type Clearance, lessClearances } from "../../../src/geo/clearance.ts";
import { leastDistance, rounding } from "../../../src/geo/distance.ts";
import { crossesOrTouches } from "../../../src/geo/predicates.ts";
import { area, type Box, boxGap, growBox, type Shape, squaredBoxGap } from "../../../src/geo/shape.ts";
import { sharedArea } from "../../../src/geo/shared-area.ts";
import type { PlotView } from "../../../src/rules/layer-view.ts";
import { covers, mergedArea, type Piece, pieceOn } from "../../../src/rules/piece.ts";
import { groundOf } from "../../../src/rules/plot-ground.ts";
import { keyOf, type Reading } from "../reading.ts";
import type { OverlayCase, OverlayLayer } from "./layers.ts";

/** Metres by which straight pieces of an arc may stay inside it at a distance. */
export type Fineness = (by: number) => number;

/** How fine arcs are with so many straight pieces to a quarter of a circle. */
export const asSegments =
  (quarter: number): Fineness =>
  (by) =>
    by * (1 - Math.cos(Math.PI / (4 * quarter)));

/** The parts of the work, ms. */
export interface Parts {
  hits: number;
  merged: number;
  net: number;
  distances: number;
}

/** What was measured, to be read when no clock runs. */
export interface Measured {
  readonly hits: { readonly layer: string; readonly plot: number; readonly feature: number; readonly area: number }[];
  readonly merged: { readonly layer: string; readonly plot: number; readonly area: number }[];
  readonly nets: Shape[];
  readonly distances: { readonly layer: string; readonly plot: number; readonly distance: number }[];
  readonly parts: Parts;
}

/** Measures all plots against all layers. */
export function measureOverlays({ plots, layers }: OverlayCase, fineness: Fineness | undefined): Measured {
  const measured: Measured = { hits: [], merged: [], nets: [], distances: [], parts: { hits: 0, merged: 0, net: 0, distances: 0 } };
  const cut = layers.filter((layer) => layer.cut);
  const nearest = layers.filter((layer) => layer.nearest);
  plots.forEach((shape, plot) => {
    const view = { id: String(plot), shape, area: area(shape) };
    let since = performance.now();
    const lap = (part: keyof Parts) => {
      const now = performance.now();
      measured.parts[part] += now - since;
      since = now;
    };
    const found = cut.map((layer) => hitsOf(view, plot, layer, measured));
    lap("hits");
    cut.forEach(({ name }, index) => {
      if (found[index].length > 0) measured.merged.push({ layer: name, plot, area: mergedArea(view, found[index]) });
    });
    lap("merged");
    const taken = found.flatMap((pieces, index) => (cut[index].hard && cut[index].clearance === null ? pieces : []));
    measured.nets.push(netOf(view, taken, layers, fineness));
    lap("net");
    for (const layer of nearest) measured.distances.push({ layer: layer.name, plot, distance: distanceTo(view, layer) });
    lap("distances");
  });
  return measured;
}

/** Shared area in m² over which two polygons meet for sure, whatever the noise of measuring it. */
const sure = 0.001;

function hitsOf(view: PlotView, plot: number, { name, index, shapes, boxes }: OverlayLayer, { hits }: Measured): Piece[] {
  const { box, prepared } = groundOf(view);
  const pieces: Piece[] = [];
  for (const feature of index.search(box)) {
    const shared = sharedArea(prepared(), shapes[feature]);
    if (shared <= sure && !crossesOrTouches(view.shape, shapes[feature])) continue;
    hits.push({ layer: name, plot, feature, area: shared });
    if (shared > 0) pieces.push(pieceOn(view, shapes[feature], shared, boxes[feature]));
  }
  return pieces;
}

const nothing: Shape = { kind: "polygon", parts: [] };

/** What is left of a plot beside hits without clearance and beside what reaches it with some. */
function netOf(view: PlotView, taken: readonly Piece[], layers: readonly OverlayLayer[], fineness: Fineness | undefined): Shape {
  if (taken.some((piece) => covers(piece, view))) return nothing;
  const clearances = taken.map(({ shape, box }): Clearance => ({ shape, by: 0, box }));
  for (const layer of layers) if (layer.clearance) reaching(groundOf(view).box, layer, clearances);
  return lessClearances(view.shape, clearances, fineness);
}

/** Adds the features of a layer whose boxes are within their clearance of a box. */
function reaching(box: Box, { index, shapes, boxes, clearances, furthest }: OverlayLayer, found: Clearance[]): void {
  const near = (feature: number) => squaredBoxGap(boxes[feature], box) <= clearances[feature] * clearances[feature];
  for (const feature of index.search(growBox(box, furthest), near)) {
    found.push({ shape: shapes[feature], by: clearances[feature], box: boxes[feature] });
  }
}

function distanceTo(view: PlotView, { index, shapes, boxes }: OverlayLayer): number {
  const { box } = groundOf(view);
  const guess = index.nearest((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  if (guess === null) return Number.POSITIVE_INFINITY;
  let least = leastDistance(view.shape, shapes[guess], Number.POSITIVE_INFINITY, box, boxes[guess]);
  for (const feature of index.search(growBox(box, least))) {
    if (feature === guess || boxGap(box, boxes[feature]) > least) continue;
    least = Math.min(least, leastDistance(view.shape, shapes[feature], least + rounding, box, boxes[feature]));
  }
  return least;
}

/** The measurements as other engines' are read. */
export function readMeasured({ hits, merged, nets, distances }: Measured): Reading {
  const reading: Reading = new Map();
  for (const { layer, plot, feature, area: size } of hits) {
    reading.set(keyOf("fact", layer, String(plot), String(feature)), 1);
    reading.set(keyOf("hit", layer, String(plot), String(feature)), size);
  }
  for (const { layer, plot, area: size } of merged) reading.set(keyOf("merged", layer, String(plot)), size);
  nets.forEach((shape, plot) => {
    reading.set(keyOf("clear", "", String(plot)), area(shape));
  });
  for (const { layer, plot, distance } of distances) reading.set(keyOf("gap", layer, String(plot)), distance);
  return reading;
}
