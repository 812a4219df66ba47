import { booleanPointInPolygon, centerOfMass, pointOnFeature } from "@turf/turf";
import type { Geometry, Point } from "geojson";
import type { UserPlot } from "../domain/plot.ts";
import { lonLatGeometry, shapeFromGeometry } from "../geo/geojson.ts";
import type { CandidateView } from "../worker/protocol.ts";

/** Where a plot lies on the map, WGS 84: its area, and a point inside it for its icon and name. */
export interface Outline {
  readonly area: Geometry;
  readonly point: Point;
}

const found = new WeakMap<CandidateView | UserPlot, Outline | null>();

/** Whether a plot's outline has been worked out. */
export const isOutlined = (plot: CandidateView | UserPlot): boolean => found.has(plot);

/** A plot's outline, worked out once; null when its geometry holds nothing. */
export function findOutline(plot: CandidateView | UserPlot): Outline | null {
  const before = found.get(plot);
  if (before !== undefined) return before;
  const area = inDegrees(plot);
  const outline = area ? { area, point: pointIn(area) } : null;
  found.set(plot, outline);
  return outline;
}

/** The pack's candidates lie in degrees already; the user's plots lie in metres. */
function inDegrees(plot: CandidateView | UserPlot): Geometry | null {
  if ("origin" in plot) return plot.geometry;
  const shape = shapeFromGeometry(plot.geometry);
  return shape ? lonLatGeometry(shape) : null;
}

/** A point inside a geometry: its centre of mass where that lies inside. */
function pointIn(geometry: Geometry): Point {
  const centre = centerOfMass(geometry);
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  if (isArea && booleanPointInPolygon(centre, geometry)) return centre.geometry;
  return pointOnFeature(geometry).geometry;
}
