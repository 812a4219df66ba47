import { wktToGeoJSON } from "betterknown";
import { attempt, type RawGeometry } from "./raw-geometry.ts";

/** A geometry that stood in a cell as WKT; `crs` is what an EWKT prefix calls its coordinate system. */
export interface WktGeometry {
  readonly geometry: RawGeometry | null;
  readonly crs: string | null;
}

const beginning =
  /^\s*(SRID\s*=\s*\d+\s*;)?\s*(MULTI(POINT|LINESTRING|POLYGON|CURVE|SURFACE)|POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(Z\s*M?|M)?\s*(\(|EMPTY)/i;
const bends = /CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE/i;

/** Whether a cell holds WKT or EWKT, as its beginning tells. */
export const isWkt = (value: unknown): boolean => typeof value === "string" && beginning.test(value);

/** The geometry of a WKT or EWKT text in its own coordinates; `Curved` or `Unreadable` where it cannot be read, null where it is empty. */
export function wktGeometry(text: string): WktGeometry {
  const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text);
  const plain = text.slice(srid?.[0].length ?? 0).trim();
  const crs = srid === null || Number(srid[1]) === 0 ? null : `EPSG:${srid[1]}`;
  if (bends.test(plain.slice(0, 200))) return { geometry: { type: "Curved" }, crs };
  if (/^\w+(\s+(ZM|Z|M))?\s+EMPTY\s*$/i.test(plain)) return { geometry: null, crs };
  return { geometry: attempt(() => wktToGeoJSON(plain)) ?? { type: "Unreadable" }, crs };
}
