import { type Box, boxesMeet } from "../geo/shape.ts";

/**
 * Coordinate systems that are read: metres in UTM zone 32 or 33, metres of Web Mercator, or degrees with longitude first. EPSG:4258 is read as EPSG:4326 and
 * EPSG:3006 as EPSG:25833: their numbers are the same to the centimetre that any source is true to.
 */
export const coordinateSystems = ["EPSG:25832", "EPSG:4326", "EPSG:25833", "EPSG:3857"] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** What numbers look like. `… turned` has the axes the other way round; the last three cannot be read. */
export const looks = [
  "EPSG:25832",
  "EPSG:4326",
  "EPSG:25832 turned",
  "EPSG:4326 turned",
  "EPSG:25833",
  "EPSG:25833 turned",
  "EPSG:3857",
  "EPSG:3857 turned",
  "zero",
  "elsewhere",
  "unknown",
] as const;
export type Look = (typeof looks)[number];

/** Denmark with its seas in each system. */
const denmark: Readonly<Record<CoordinateSystem, Box>> = {
  "EPSG:25832": [430_000, 6_020_000, 920_000, 6_430_000],
  "EPSG:4326": [7.5, 54.3, 15.8, 58],
  "EPSG:25833": [20_000, 6_020_000, 429_999, 6_430_000],
  "EPSG:3857": [830_000, 7_200_000, 1_760_000, 8_000_000],
};
/** What of zone 33 has numbers that zone 32 has too: all that lies east of 13.9°, Bornholm with its waters. */
const eastInZone33: Box = [430_000, 6_020_000, 560_000, 6_430_000];
/** Bornholm and Christiansø in zone 33. In zone 32 these numbers are Ribe, Tønder and the heath between. */
const bornholmInZone33: Box = [470_000, 6_085_000, 520_000, 6_140_000];
const zero: Box = [-1, -1, 1, 1];
const globe: Box = [-180, -90, 180, 90];

interface Window {
  readonly look: Look;
  readonly box: Box;
}

const turn = ([minX, minY, maxX, maxY]: Box): Box => [minY, minX, maxY, maxX];
const bothWays = (system: CoordinateSystem, box: Box): readonly Window[] => [
  { look: system, box },
  { look: `${system} turned`, box: turn(box) },
];
/** No two of them meet, so a place in one is never a place in another. */
const windows: readonly Window[] = coordinateSystems.flatMap((system) => bothWays(system, denmark[system]));
const eastWindows = bothWays("EPSG:25833", eastInZone33);
const bornholm = bothWays("EPSG:25833", bornholmInZone33);

/** A frame drawn round Denmark may reach this many times its width beyond it and still be in the same system. */
const reach = 3;

/**
 * What system a box of coordinates is in, judged by where Denmark's numbers lie. Where the file or somebody says zone 33 (`expected`), numbers that zones 32
 * and 33 share are zone 33's.
 */
export function lookOf(box: Box, expected: CoordinateSystem | null = null): Look {
  const known = expected === "EPSG:25833" ? [...eastWindows, ...windows] : windows;
  const inside = known.find(({ box: window }) => within(box, window));
  if (inside) return inside.look;
  const across = known.find(({ box: window }) => boxesMeet(box, window) && within(box, wide(window)));
  if (across) return across.look;
  if (within(box, zero)) return "zero";
  return within(box, globe) ? "elsewhere" : "unknown";
}

/** Whether numbers that look like zone 32 could be Bornholm's in zone 33: then no number can tell, and somebody must be asked. */
export const couldBeBornholm = (box: Box): boolean => bornholm.some(({ box: window }) => within(box, window));

const within = (box: Box, window: Box): boolean => box[0] >= window[0] && box[1] >= window[1] && box[2] <= window[2] && box[3] <= window[3];
const wide = ([minX, minY, maxX, maxY]: Box): Box => {
  const byX = (maxX - minX) * reach;
  const byY = (maxY - minY) * reach;
  return [minX - byX, minY - byY, maxX + byX, maxY + byY];
};

/** The system that a look can be read as, axes turned when they must be; null when it cannot be read. */
export function systemOf(look: Look): { readonly system: CoordinateSystem; readonly turned: boolean } | null {
  const system = coordinateSystems.find((each) => look === each || look === `${each} turned`);
  return system === undefined ? null : { system, turned: look !== system };
}

/** What a file says that it is in: as written, and the system it means; `system` is null for one that is not read. */
export interface DeclaredSystem {
  readonly text: string;
  readonly system: CoordinateSystem | null;
  /** True where the axes stand in the authority's order and that is north before east; left out otherwise. */
  readonly northFirst?: boolean;
}

const codes: Readonly<Record<CoordinateSystem, readonly string[]>> = {
  "EPSG:25832": ["25832", "3044", "32632"],
  "EPSG:4326": ["4326", "4258", "4979", "4937"],
  "EPSG:25833": ["25833", "3045", "32633", "3006"],
  "EPSG:3857": ["3857", "900913", "3785", "102100", "102113"],
};
/** Systems that their authority writes with north before east. */
const northFirstCodes = new Set(["4326", "4258", "4979", "4937", "3006", "3044", "3045"]);
/** Spellings that bind to the authority's order of axes. */
const strictSpelling = /^urn:|\/def\/crs\//i;

/** The system that a code or a name of any spelling means; null when it is not read. */
export function systemOfName(text: string): CoordinateSystem | null {
  if (/CRS:?84/i.test(text)) return "EPSG:4326";
  const code = /(\d{4,6})\D*$/.exec(text)?.[1] ?? "";
  return coordinateSystems.find((system) => codes[system].includes(code)) ?? systemOfWords(text);
}

/** The system that a name in words means, `ETRS89 / UTM zone 32N` or `SWEREF99 TM`; null for another, also for a zone of an older datum, which lies two hundred metres off. */
export const systemOfWords = (text: string): CoordinateSystem | null => {
  const plain = text.replace(/[\s_/-]+/g, "").toLowerCase();
  if (/ed(19)?50|european|s34|system34|wgs(19)?72/.test(plain)) return null;
  if (/(utm(zone)?32n?$)|(euref89utm32)/.test(plain)) return "EPSG:25832";
  if (/(utm(zone)?33n?$)|sweref99tm$/.test(plain)) return "EPSG:25833";
  return /^wgs(19)?84$/.test(plain) ? "EPSG:4326" : null;
};

/**
 * Reads a `crs` member or the name of a system in any of its spellings; null when the file declares none. `axes` tells whether the format keeps the order of
 * axes that a strict spelling binds to (GML does, GeoJSON never).
 */
export function declaredSystem(crs: unknown, axes: "east" | "authority" = "east"): DeclaredSystem | null {
  const text = declaredText(crs);
  if (text === null) return null;
  const system = systemOfName(text);
  const code = /(\d{4,6})\D*$/.exec(text)?.[1] ?? "";
  const northFirst = axes === "authority" && strictSpelling.test(text) && northFirstCodes.has(code);
  return northFirst ? { text, system, northFirst } : { text, system };
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
