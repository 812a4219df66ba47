import { type Box, boxesMeet } from "../geo/shape.ts";

/** Coordinate systems that are read: metres in UTM zone 32, or degrees with longitude first. */
export type CoordinateSystem = "EPSG:25832" | "EPSG:4326";

/** What numbers look like. `…Turned` has the axes the other way round; the last five cannot be read. */
export const looks = [
  "EPSG:25832",
  "EPSG:4326",
  "EPSG:25832 turned",
  "EPSG:4326 turned",
  "EPSG:3857",
  "EPSG:25833",
  "zero",
  "elsewhere",
  "unknown",
] as const;
export type Look = (typeof looks)[number];

interface Window {
  readonly look: Look;
  readonly box: Box;
}

/** Denmark with its seas in each system. No two of them meet, so a place in one is never a place in another. */
const windows: readonly Window[] = [
  { look: "EPSG:25832", box: [430_000, 6_020_000, 920_000, 6_430_000] },
  { look: "EPSG:4326", box: [7.5, 54.3, 15.8, 58] },
  { look: "EPSG:25832 turned", box: [6_020_000, 430_000, 6_430_000, 920_000] },
  { look: "EPSG:4326 turned", box: [54.3, 7.5, 58, 15.8] },
  { look: "EPSG:3857", box: [830_000, 7_200_000, 1_760_000, 8_000_000] },
  { look: "EPSG:25833", box: [20_000, 6_020_000, 429_999, 6_430_000] },
];
const zero: Box = [-1, -1, 1, 1];
const globe: Box = [-180, -90, 180, 90];

/** A frame drawn round Denmark may reach this many times its width beyond it and still be in the same system. */
const reach = 3;

/** What system a box of coordinates is in, judged by where Denmark's numbers lie. */
export function lookOf(box: Box): Look {
  const inside = windows.find(({ box: window }) => within(box, window));
  if (inside) return inside.look;
  const across = windows.find(({ box: window }) => boxesMeet(box, window) && within(box, wide(window)));
  if (across) return across.look;
  if (within(box, zero)) return "zero";
  return within(box, globe) ? "elsewhere" : "unknown";
}

const within = (box: Box, window: Box): boolean => box[0] >= window[0] && box[1] >= window[1] && box[2] <= window[2] && box[3] <= window[3];
const wide = ([minX, minY, maxX, maxY]: Box): Box => {
  const byX = (maxX - minX) * reach;
  const byY = (maxY - minY) * reach;
  return [minX - byX, minY - byY, maxX + byX, maxY + byY];
};

/** The system that a look can be read as, axes turned when they must be; null when it cannot be read. */
export function systemOf(look: Look): { readonly system: CoordinateSystem; readonly turned: boolean } | null {
  switch (look) {
    case "EPSG:25832":
    case "EPSG:4326":
      return { system: look, turned: false };
    case "EPSG:25832 turned":
      return { system: "EPSG:25832", turned: true };
    case "EPSG:4326 turned":
      return { system: "EPSG:4326", turned: true };
    default:
      return null;
  }
}

/** What a file's `crs` member says: as written, and the system it means; `system` is null for one that is not read. */
export interface DeclaredSystem {
  readonly text: string;
  readonly system: CoordinateSystem | null;
}

const metreCodes = new Set(["25832", "3044", "32632"]);
const degreeCodes = new Set(["4326", "4258", "4979", "4937"]);

/** Reads a `crs` member in any of its spellings; null when the file declares none. */
export function declaredSystem(crs: unknown): DeclaredSystem | null {
  const text = declaredText(crs);
  if (text === null) return null;
  if (/CRS:?84/i.test(text)) return { text, system: "EPSG:4326" };
  const code = /(\d{4,6})\D*$/.exec(text)?.[1] ?? "";
  if (metreCodes.has(code)) return { text, system: "EPSG:25832" };
  return { text, system: degreeCodes.has(code) ? "EPSG:4326" : null };
}

function declaredText(crs: unknown): string | null {
  if (typeof crs === "string") return crs;
  if (typeof crs !== "object" || crs === null || !("properties" in crs)) return null;
  const properties = crs.properties;
  if (typeof properties !== "object" || properties === null) return null;
  if ("name" in properties) return String(properties.name);
  if ("code" in properties) return `EPSG:${String(properties.code)}`;
  return "href" in properties ? String(properties.href) : null;
}
