import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { type Point, type Points, signedArea } from "./measure.ts";

export type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** Something drawn, in metres from the municipality's origin, with the words of its register. */
export type Drawn = { readonly properties: Properties } & (
  | { readonly rings: readonly Points[] }
  | { readonly line: Points }
  | { readonly point: Point }
);

export const area = (properties: Properties, ...rings: readonly Points[]): Drawn => ({ properties, rings });

const toCentimetres = (value: number): number => Math.round(value * 100) / 100;

/** What was drawn as GeoJSON in EPSG:25832, rounded to the centimetre, as the register's own service writes it. */
export function collection(drawn: readonly Drawn[], [east, north]: Point): FeatureCollection & { readonly crs: unknown } {
  const place = ([x, y]: Point): Position => [toCentimetres(east + x), toCentimetres(north + y)];
  return {
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: drawn.map((thing): Feature => ({ type: "Feature", properties: thing.properties, geometry: geometryOf(thing, place) })),
  };
}

function geometryOf(thing: Drawn, place: (point: Point) => Position): Geometry {
  if ("point" in thing) return { type: "Point", coordinates: place(thing.point) };
  if ("line" in thing) return { type: "LineString", coordinates: thing.line.map(place) };
  return { type: "Polygon", coordinates: thing.rings.map((ring, index) => closed(ring, index === 0).map(place)) };
}

/** Shells counter-clockwise, holes clockwise, the first point repeated. */
function closed(ring: Points, shell: boolean): Points {
  const oriented = signedArea(ring) > 0 === shell ? ring : [...ring].reverse();
  return [...oriented, oriented[0]];
}
