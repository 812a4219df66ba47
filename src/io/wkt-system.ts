import { type DeclaredSystem, declaredSystem } from "./coordinate-system.ts";

/** Systems by the names that programs give them, lower case, all between letters and digits as one `_`. */
const codesByName: Readonly<Record<string, number>> = {
  etrs_1989_utm_zone_32n: 25832,
  etrs89_utm_zone_32n: 25832,
  euref89_utm_zone_32n: 25832,
  etrs_1989_utm_zone_33n: 25833,
  etrs89_utm_zone_33n: 25833,
  wgs_1984_utm_zone_32n: 32632,
  wgs_84_utm_zone_32n: 32632,
  wgs_1984_utm_zone_33n: 32633,
  wgs_84_utm_zone_33n: 32633,
  gcs_wgs_1984: 4326,
  wgs_84: 4326,
  wgs84: 4326,
  gcs_etrs_1989: 4258,
  etrs89: 4258,
  wgs_1984_web_mercator_auxiliary_sphere: 3857,
  wgs_84_pseudo_mercator: 3857,
  sweref99_tm: 3006,
};

/**
 * The system that a well-known text means, in the spellings of GDAL, QGIS and ESRI (`.prj`): by its EPSG code, else by its name, else by what its
 * projection is made of. Its heights do not count. One that is none of these is told by its name, with no system; null for an empty text.
 */
export function wktSystem(wkt: string): DeclaredSystem | null {
  const text = horizontalOf(wkt.trim());
  if (text === "") return null;
  const name = /"([^"]*)"/.exec(text)?.[1] ?? text.slice(0, 60);
  const code = codeOf(text) ?? codesByName[plain(name)] ?? utmCode(text);
  return code === null ? { text: name, system: null } : declaredSystem(`EPSG:${code}`);
}

/** The system that a file states by authority and number, with a well-known text for where that number is not known; null where it states neither. */
export function statedSystem(authority: string, code: number, wkt: string): DeclaredSystem | null {
  const byText = wktSystem(wkt);
  if (!(code > 0)) return byText;
  const byNumber = declaredSystem(`${authority.trim().toUpperCase() || "EPSG"}:${code}`);
  return byNumber?.system === null && byText?.system ? byText : byNumber;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** Of a system with heights the part that tells where on the ground; any other system as it is. */
function horizontalOf(text: string): string {
  if (!/^(COMPD_CS|COMPOUNDCRS)\s*\[/i.test(text)) return text;
  const from = text.search(/(PROJCS|PROJCRS|GEOGCS|GEOGCRS|GEODCRS)\s*\[/i);
  let depth = 0;
  for (let i = Math.max(from, 0); i < text.length; i += 1) {
    if (text[i] === "[") depth += 1;
    else if (text[i] === "]") depth -= 1;
    if (text[i] === "]" && depth === 0) return text.slice(Math.max(from, 0), i + 1);
  }
  return text;
}

/** The EPSG code that stands last in a text and so means all of it. */
const codeOf = (text: string): number | null => {
  const found = /\b(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*\]\s*\]\s*$/i.exec(text);
  return found ? Number(found[1]) : null;
};

/** UTM zone 32 or 33 north on ETRS89 or WGS 84 by its numbers, whatever it is called; a datum that lies elsewhere is none. */
function utmCode(text: string): number | null {
  const number = (parameter: string): number =>
    Number(new RegExp(`"${parameter}"\\s*,\\s*(-?[\\d.]+)`, "i").exec(text.replace(/[ _]+(?=[a-z_ ]*")/gi, "_"))?.[1] ?? Number.NaN);
  const isUtm =
    /"Transverse[ _]Mercator"/i.test(text) &&
    number("scale_factor") === 0.9996 &&
    number("false_easting") === 500_000 &&
    number("false_northing") === 0 &&
    number("latitude_of_origin") === 0;
  const zone = number("central_meridian") / 6 + 30.5;
  const datum = plain(/DATUM\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? "");
  if (!isUtm || (zone !== 32 && zone !== 33)) return null;
  if (/^(d_)?(etrs|european_terrestrial_reference_system)/.test(datum)) return 25_800 + zone;
  return /^(d_)?(wgs_1984|world_geodetic_system_1984)$/.test(datum) ? 32_600 + zone : null;
}
