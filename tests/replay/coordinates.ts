import type { Geometry, Position } from "geojson";
import proj4 from "proj4";

const definitions: Readonly<Record<string, string>> = {
  "25832": "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs",
  "25833": "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
  "4258": "+proj=longlat +ellps=GRS80 +no_defs",
  "4326": "+proj=longlat +datum=WGS84 +no_defs",
  "3857": "+proj=merc +a=6378137 +b=6378137 +units=m +no_defs",
};

/** The EPSG code in any spelling of a coordinate system; null for one that the server does not know. */
export function codeOf(name: string): string | null {
  const code = /(\d{4,5})$/.exec(name)?.[1] ?? null;
  return code !== null && code in definitions ? code : null;
}

/** Whether a system's own order is latitude before longitude. */
export const isLatitudeFirst = (code: string): boolean => code === "4326" || code === "4258";

/** A geometry in another system, longitude or easting first in both. */
export function inSystem(geometry: Geometry, from: string, to: string): Geometry {
  if (from === to) return geometry;
  const converter = proj4(definitions[from], definitions[to]);
  return mapPositions(geometry, ([x, y]) => converter.forward([x, y]));
}

/** A geometry with every position replaced. */
export function mapPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.map((each) => mapPositions(each, change)) };
  const deep = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return typeof value[0] === "number" ? change(value as Position) : value.map(deep);
  };
  return { ...geometry, coordinates: deep(geometry.coordinates) } as Geometry;
}

/** Every position of a geometry. */
export function positionsOf(geometry: Geometry): Position[] {
  const found: Position[] = [];
  mapPositions(geometry, (position) => {
    found.push(position);
    return position;
  });
  return found;
}
