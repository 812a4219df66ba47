import { booleanPointInPolygon, centerOfMass, pointOnFeature } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import type { Answer } from "../domain/answer.ts";
import type { Offer, UserPlot } from "../domain/plot.ts";
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

interface DrawnPlot {
  readonly id: string;
  readonly name: string;
  readonly offer: Offer | null;
  readonly geometry: Geometry;
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
  answer: Answer | null,
  candidates: readonly CandidateView[],
  own: readonly UserPlot[],
  onlyFree: boolean,
): PlotSources {
  const isWanted = ({ offer }: DrawnPlot) => !onlyFree || offer === null || offer.status === "ledig";
  const answered = (answer?.plots ?? []).filter(isWanted).map((plot, rank) => feature(plot, plot.route, rank));
  const known = new Set((answer?.plots ?? []).map(({ id }) => id));
  const others = [...(answer ? [] : candidates), ...own.flatMap(ownPlot)].filter((plot) => !known.has(plot.id) && isWanted(plot));
  const features = [...answered, ...others.map((plot, index) => feature(plot, "none", answered.length + index))];
  return {
    plots: { type: "FeatureCollection", features },
    points: { type: "FeatureCollection", features: features.map((plot) => ({ ...plot, geometry: pointIn(plot.geometry) })) },
  };
}

/** A plot of the user's in degrees; none when its geometry holds nothing. */
function ownPlot({ id, name, geometry }: UserPlot): DrawnPlot[] {
  const shape = shapeFromGeometry(geometry);
  return shape ? [{ id, name, offer: null, geometry: lonLatGeometry(shape) }] : [];
}

const feature = ({ id, name, geometry }: DrawnPlot, route: PlotProperties["route"], rank: number): Feature<Geometry, PlotProperties> => ({
  type: "Feature",
  properties: { id, name, route, rank },
  geometry,
});

/** A point inside a geometry: its centre of mass where that lies inside. */
function pointIn(geometry: Geometry): Point {
  const centre = centerOfMass(geometry);
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  if (isArea && booleanPointInPolygon(centre, geometry)) return centre.geometry;
  return pointOnFeature(geometry).geometry;
}
