import { booleanIntersects } from "@turf/turf";
import { wktToGeoJSON } from "betterknown";
import type { Geometry, Polygon } from "geojson";
import { codeOf, inSystem } from "./coordinates.ts";
import { Refused } from "./exception.ts";
import type { HeldFeature, HeldLayer } from "./layer.ts";

/** Whether a feature of the layer is wanted. */
export type Wanted = (feature: HeldFeature) => boolean;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const refused = (text: string): Refused => new Refused("NoApplicableCode", "GetFeature", text);

/** The simple forms of ECQL: comparisons, IN, LIKE, IS NULL, BBOX and INTERSECTS, joined by AND and OR. A name that the layer has not is refused. */
export function parseCql(text: string, layer: HeldLayer): Wanted {
  const either = splitOn("OR", text);
  if (either.length > 1) return anyOf(either.map((part) => parseCql(part, layer)));
  const all = splitOn("AND", text);
  if (all.length > 1) return allOf(all.map((part) => parseCql(part, layer)));
  const bare = text.trim();
  if (isWrapped(bare)) return parseCql(bare.slice(1, -1), layer);
  return spatial(bare, layer) ?? listed(bare, layer) ?? empty(bare, layer) ?? compared(bare, layer);
}

const anyOf =
  (parts: readonly Wanted[]): Wanted =>
  (feature) =>
    parts.some((part) => part(feature));

const allOf =
  (parts: readonly Wanted[]): Wanted =>
  (feature) =>
    parts.every((part) => part(feature));

/** A text cut at a word that stands outside brackets and quotation marks. */
function splitOn(word: "AND" | "OR", text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    const isHere = depth === 0 && new RegExp(`^\\s${word}\\s`, "i").test(text.slice(at, at + word.length + 2));
    if (!isHere) continue;
    parts.push(text.slice(from, at));
    from = at + word.length + 1;
  }
  return [...parts, text.slice(from)];
}

/** Whether one pair of brackets holds the whole text. */
function isWrapped(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
    if (depth === 0) return false;
  }
  return true;
}

function spatial(text: string, layer: HeldLayer): Wanted | null {
  const [, name, args] = /^(BBOX|INTERSECTS|WITHIN)\s*\(([\s\S]*)\)$/i.exec(text) ?? [];
  if (name === undefined) return null;
  const [column, ...rest] = args.split(",");
  if (column.trim() !== layer.column) throw refused(`Illegal property name: ${column.trim()} for feature type ${layer.name}`);
  return touching(name.toUpperCase() === "BBOX" ? boxAsked(rest, layer) : shapeAsked(rest.join(","), layer));
}

function boxAsked(parts: readonly string[], layer: HeldLayer): Geometry {
  const numbers = parts.slice(0, 4).map(Number);
  if (numbers.length < 4 || numbers.some(Number.isNaN)) throw refused(`Could not parse CQL filter list: BBOX(${parts.join(",")})`);
  const said = parts[4]?.trim().replaceAll("'", "");
  return inSystem(boxGeometry(numbers), said === undefined ? layer.code : (codeOf(said) ?? layer.code), layer.code);
}

function shapeAsked(wkt: string, layer: HeldLayer): Geometry {
  const [, code = layer.code, rest] = /^\s*(?:SRID=(\d+);)?([\s\S]*)$/i.exec(wkt) ?? [];
  const shape = wktToGeoJSON(rest.trim());
  if (shape === null) throw refused(`Could not parse CQL filter list: ${wkt}`);
  return inSystem(shape, code, layer.code);
}

/** A box as a polygon. */
export const boxGeometry = ([minX, minY, maxX, maxY]: readonly number[]): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [minX, minY],
      [maxX, minY],
      [maxX, maxY],
      [minX, maxY],
      [minX, minY],
    ],
  ],
});

/** Features that share a point with a geometry, which is in the layer's own system; one whose rings are none is always among them. */
export const touching =
  (asked: Geometry): Wanted =>
  ({ geometry }) =>
    geometry !== null && (isBroken(geometry) || booleanIntersects(geometry, asked));

const isBroken = (geometry: Geometry): boolean => geometry.type === "Polygon" && geometry.coordinates.some((ring) => ring.length < 4);

function listed(text: string, layer: HeldLayer): Wanted | null {
  const [, field, isNot, list] = /^"?([\w.]+)"?\s+(NOT\s+)?IN\s*\(([\s\S]*)\)$/i.exec(text) ?? [];
  if (field === undefined) return null;
  known(field, layer);
  const values = list.split(",").map(literal);
  return ({ properties }) => values.some((value) => orderOf(properties[field], value) === 0) === (isNot === undefined);
}

function empty(text: string, layer: HeldLayer): Wanted | null {
  const [, field, isNot] = /^"?([\w.]+)"?\s+IS\s+(NOT\s+)?NULL$/i.exec(text) ?? [];
  if (field === undefined) return null;
  known(field, layer);
  return ({ properties }) => ((properties[field] ?? null) === null) === (isNot === undefined);
}

function compared(text: string, layer: HeldLayer): Wanted {
  const [, field, sign, value] = /^"?([\w.æøåÆØÅ]+)"?\s*(=|<>|<=|>=|<|>)\s*([\s\S]+)$/.exec(text) ?? [];
  if (field === undefined) throw refused(`Could not parse CQL filter list. Encountered "${text}"`);
  known(field, layer);
  const wanted = literal(value);
  return ({ properties }) => {
    const held = properties[field] ?? null;
    return held !== null && comparisons[sign](orderOf(held, wanted));
  };
}

function known(field: string, layer: HeldLayer): void {
  if (!layer.fields.includes(field)) throw refused(`Illegal property name: ${field} for feature type ${layer.name}`);
}

const literal = (text: string): string => text.trim().replace(/^'([\s\S]*)'$/, "$1");

/** Order of a held value and a written one: as numbers where both are, else as text. */
function orderOf(held: unknown, written: string): number {
  const [a, b] = [Number(held), Number(written)];
  if (held !== "" && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  const said = String(held);
  return said < written ? -1 : said > written ? 1 : 0;
}
