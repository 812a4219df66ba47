import { booleanPointInPolygon, centerOfMass, pointOnFeature } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import type { AnswerRows } from "../domain/answer.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Route } from "../domain/route.ts";
import { lonLatGeometry, shapeFromGeometry } from "../geo/geojson.ts";
import type { CandidateView } from "../worker/protocol.ts";

/** What the map knows of a plot. `route` is `none` before an answer; `rank` is its place in the list, from 0. */
export interface PlotProperties {
  readonly id: string;
  readonly name: string;
  readonly route: Route | "none";
  readonly rank: number;
}

/** Plots as the map's data, WGS 84. */
export interface PlotSources {
  readonly plots: FeatureCollection<Geometry, PlotProperties>;
  /** One point inside each plot, for its icon and name. */
  readonly points: FeatureCollection<Point, PlotProperties>;
}

/**
 * Every plot as the map draws it: those of the answer by route, and what the answer does not hold yet (candidates, plots just
 * drawn) without one. With `onlyFree` plots that are reserved or sold are left out, as in the list.
 */
export function plotFeatures(
  answer: AnswerRows | null,
  candidates: readonly CandidateView[],
  own: readonly UserPlot[],
  onlyFree: boolean,
): PlotSources {
  const isWanted = ({ offer }: Pick<CandidateView, "offer">) => !onlyFree || offer === null || offer.status === "ledig";
  const outlines = new Map<string, Geometry>();
  for (const { id, geometry } of candidates) outlines.set(id, geometry);
  for (const plot of own) {
    const outline = outlineOf(plot);
    if (outline) outlines.set(plot.id, outline);
  }
  const known = new Set(answer?.plots.map(({ id }) => id));
  const others = [...(answer ? [] : candidates), ...own.map((plot) => ({ ...plot, offer: null }))].filter(({ id }) => !known.has(id));
  const drawn = [
    ...(answer?.plots ?? []).filter(isWanted).map(({ id, name, route }) => ({ id, name, route })),
    ...others.filter(isWanted).map(({ id, name }) => ({ id, name, route: "none" as const })),
  ];
  const features = drawn.flatMap((plot, rank) => featureOf({ ...plot, rank }, outlines.get(plot.id)));
  return {
    plots: { type: "FeatureCollection", features },
    points: { type: "FeatureCollection", features: features.map((plot) => ({ ...plot, geometry: pointIn(plot.geometry) })) },
  };
}

const featureOf = (properties: PlotProperties, geometry: Geometry | undefined): Feature<Geometry, PlotProperties>[] =>
  geometry ? [{ type: "Feature", properties, geometry }] : [];

const inDegrees = new WeakMap<UserPlot, Geometry>();

/** A plot of the user's in degrees, worked out once; null when its geometry holds nothing. */
function outlineOf(plot: UserPlot): Geometry | null {
  const shape = inDegrees.has(plot) ? null : shapeFromGeometry(plot.geometry);
  if (shape) inDegrees.set(plot, lonLatGeometry(shape));
  return inDegrees.get(plot) ?? null;
}

const points = new WeakMap<Geometry, Point>();

/** A point inside a geometry, worked out once: its centre of mass where that lies inside. */
function pointIn(geometry: Geometry): Point {
  const point = points.get(geometry) ?? findPoint(geometry);
  points.set(geometry, point);
  return point;
}

function findPoint(geometry: Geometry): Point {
  const centre = centerOfMass(geometry);
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  if (isArea && booleanPointInPolygon(centre, geometry)) return centre.geometry;
  return pointOnFeature(geometry).geometry;
}
