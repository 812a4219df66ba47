import type { Feature, Position } from "geojson";
import { type Asked, given, type Handler, htmlAnswer, jsonAnswer } from "./answer.ts";
import { inSystem } from "./coordinates.ts";

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** An element as Overpass writes it with `out geom`. */
export type HeldElement =
  | ({ readonly type: "node"; readonly id: number; readonly tags: Readonly<Record<string, string>> } & Place)
  | { readonly type: "way"; readonly id: number; readonly tags: Readonly<Record<string, string>>; readonly geometry: readonly Place[] };

/** Elements of a GeoJSON text whose features carry `osm_id` (`way/17`), in the system of an EPSG code; what is neither a point, a line nor a plain area is left out. */
export function heldElements(text: string, code = "4326"): readonly HeldElement[] {
  const { features }: { readonly features: readonly Feature[] } = JSON.parse(text);
  return features.flatMap(({ properties, geometry: held }): HeldElement[] => {
    const geometry = inSystem(held, code, "4326");
    const { osm_id, ...rest } = properties ?? {};
    const [type, id] = String(osm_id).split("/");
    const tags = Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])));
    if (type === "node" && geometry.type === "Point") return [{ type, id: Number(id), tags, ...placeOf(geometry.coordinates) }];
    const chain = geometry.type === "LineString" ? geometry.coordinates : geometry.type === "Polygon" ? geometry.coordinates[0] : null;
    return type === "way" && chain ? [{ type, id: Number(id), tags, geometry: chain.map(placeOf) }] : [];
  });
}

const placeOf = ([lon, lat]: Position): Place => ({ lon, lat });

/** Overpass for the questions that Grundlag asks: a union of selectors with tags and a box, a count, and everything with its places. */
export const overpass =
  (elements: readonly HeldElement[]): Handler =>
  (asked) => {
    const statements = [...given(asked, "data").matchAll(statement)];
    if (statements.length === 0) return htmlAnswer("<html><body><p>Error: line 1: parse error: Unknown type</p></body></html>", 400);
    const found = elements.filter((element) => statements.some((each) => fits(element, each)));
    return overpassAnswer(found, found.length);
  };

const statement = /(node|way|nwr|relation)((?:\[[^\]]+\])*)\(([-\d.,]+)\);/g;

function fits(element: HeldElement, [, kind, filters, box]: RegExpMatchArray): boolean {
  const [south, west, north, east] = box.split(",").map(Number);
  const places = element.type === "node" ? [element] : element.geometry;
  const isInside = places.some(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north);
  return (kind === "nwr" || kind === element.type) && isInside && [...filters.matchAll(filter)].every((each) => hasTag(element, each));
}

const filter = /\["([^"]+)"(?:(=|~)"([^"]*)")?\]/g;

function hasTag({ tags }: HeldElement, [, key, sign, value]: RegExpMatchArray): boolean {
  const held = tags[key];
  if (held === undefined || sign === undefined) return held !== undefined;
  return sign === "=" ? held === value : new RegExp(value).test(held);
}

/** An answer as Overpass writes it: first the count, then the elements. */
export const overpassAnswer = (elements: readonly HeldElement[], total: number, rest: Readonly<Record<string, unknown>> = {}) =>
  jsonAnswer(
    JSON.stringify({
      version: 0.6,
      generator: "Overpass API 0.7.62.7",
      osm3s: {
        timestamp_osm_base: "2026-11-20T01:02:03Z",
        copyright: "The data included in this document is from www.openstreetmap.org. ODbL.",
      },
      elements: [{ type: "count", id: 0, tags: { nodes: "0", ways: "0", relations: "0", areas: "0", total: String(total) } }, ...elements],
      ...rest,
    }),
  );

/** Whether a question to Overpass is about a tag. */
export const isAbout = (asked: Asked, tag: string): boolean => given(asked, "data").includes(`["${tag}"`);
