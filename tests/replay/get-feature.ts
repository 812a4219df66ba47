import { type Answer, type Asked, given, jsonAnswer, xmlAnswer } from "./answer.ts";
import type { Able } from "./capabilities.ts";
import { codeOf, inSystem, isLatitudeFirst, mapPositions, positionsOf } from "./coordinates.ts";
import { boxGeometry, parseCql, touching, type Wanted } from "./cql.ts";
import { Refused } from "./exception.ts";
import { gmlCollection } from "./gml.ts";
import type { HeldFeature, HeldLayer } from "./layer.ts";

/** What a page of a layer is: its features in the system that was asked for, easting or longitude first. */
export interface Page {
  readonly layer: HeldLayer;
  readonly features: readonly HeldFeature[];
  /** All that the question meets; null where the server does not count. */
  readonly matched: number | null;
  /** EPSG code of the coordinates. */
  readonly code: string;
  /** Coordinates in GML stand in the system's own order, which for degrees is latitude first. */
  readonly isTurned: boolean;
}

const invalid = (locator: string, text: string): Refused => new Refused("InvalidParameterValue", locator, text);

/** GetFeature of one layer. Throws `Refused`. */
export function getFeature(asked: Asked, layer: HeldLayer, { most, formats }: Able): Answer {
  const wanted = layer.features.filter(filterOf(asked, layer));
  if (given(asked, "resultType").toLowerCase() === "hits") return hits(wanted.length);
  const format = given(asked, "outputFormat");
  const page = pageOf(asked, layer, wanted, most);
  if (format === "application/json" && formats.includes(format)) return jsonAnswer(collectionText(page));
  if (format === "" || /gml/i.test(format)) return xmlAnswer(gmlCollection(page));
  throw invalid("outputFormat", `Failed to find response for output format ${format}`);
}

const hits = (matched: number): Answer =>
  xmlAnswer(
    `<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" numberMatched="${matched}" numberReturned="0" timeStamp="2026-11-23T12:00:00.000Z"/>`,
  );

function filterOf(asked: Asked, layer: HeldLayer): Wanted {
  const cql = given(asked, "cql_filter");
  const bbox = given(asked, "bbox");
  if (cql !== "" && bbox !== "")
    throw new Refused("NoApplicableCode", "GetFeature", "bbox and cql_filter both specified but are mutually exclusive");
  if (cql !== "") return parseCql(cql, layer);
  return bbox === "" ? () => true : touching(boxIn(bbox, layer));
}

/** The box of a `bbox` parameter in the layer's system; with a URN the numbers stand in the system's own order. */
function boxIn(bbox: string, layer: HeldLayer) {
  const [a, b, c, d, said] = bbox.split(",");
  const code = said === undefined ? layer.code : codeOf(said);
  if (code === null || [a, b, c, d].some((each) => each === undefined || Number.isNaN(Number(each))))
    throw invalid("bbox", `Invalid bbox: ${bbox}`);
  const numbers = [a, b, c, d].map(Number);
  const isTurned = said?.startsWith("urn:") === true && isLatitudeFirst(code);
  return inSystem(boxGeometry(isTurned ? [numbers[1], numbers[0], numbers[3], numbers[2]] : numbers), code, layer.code);
}

function pageOf(asked: Asked, layer: HeldLayer, wanted: readonly HeldFeature[], most: number): Page {
  const srsName = given(asked, "srsName");
  const code = srsName === "" ? layer.code : codeOf(srsName);
  if (code === null) throw invalid("srsName", `Unable to decode CRS: ${srsName}`);
  const start = Number(given(asked, "startIndex") || "0");
  if (!Number.isInteger(start) || start < 0)
    throw invalid("startIndex", `Could not parse ${given(asked, "startIndex")} as non negative integer`);
  const count = given(asked, "count") === "" ? most : Math.min(most, Number(given(asked, "count")));
  const rows = sorted(asked, layer, wanted).slice(start, start + count);
  return {
    layer,
    features: rows.map((feature) => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, layer.code, code) })),
    matched: layer.counts ? wanted.length : null,
    code,
    isTurned: isLatitudeFirst(code) && !srsName.startsWith("EPSG:"),
  };
}

function sorted(asked: Asked, layer: HeldLayer, rows: readonly HeldFeature[]): readonly HeldFeature[] {
  const sortBy = given(asked, "sortBy");
  if (sortBy === "") {
    if (given(asked, "startIndex") !== "" && !layer.hasKey)
      throw new Refused(
        "NoApplicableCode",
        "GetFeature",
        "Cannot do natural order without a primary key, please add it or specify a manual sort over existing attributes",
      );
    return rows;
  }
  const keys = sortBy.split(",").map((key) => /^(\S+)\s*(\S*)$/.exec(key.trim()) ?? []);
  const unknown = keys.find(([, field]) => !layer.fields.includes(field));
  if (unknown) throw invalid("sortBy", `Illegal property name: ${unknown[1]}`);
  return [...rows].sort((a, b) => keys.reduce((order, [, field, way]) => order || compare(a, b, field) * (/^D/i.test(way) ? -1 : 1), 0));
}

function compare(a: HeldFeature, b: HeldFeature, field: string): number {
  const [one, other] = [a.properties[field], b.properties[field]];
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [said, against] = [String(one ?? ""), String(other ?? "")];
  return said < against ? -1 : said > against ? 1 : 0;
}

/** GeoServer's GeoJSON: longitude first whatever the system says, counts at the end, no `crs` where nothing has a geometry. */
function collectionText({ layer, features, matched, code }: Page): string {
  const hasGeometry = features.some(({ geometry }) => geometry !== null);
  return JSON.stringify({
    type: "FeatureCollection",
    features: features.map(({ id, properties, geometry }) => ({
      type: "Feature",
      id,
      geometry: geometry && mapPositions(geometry, (position) => position.map(rounded(code))),
      geometry_name: layer.column,
      properties,
    })),
    totalFeatures: matched ?? "unknown",
    ...(matched === null ? {} : { numberMatched: matched }),
    numberReturned: features.length,
    timeStamp: "2026-11-23T12:00:00.000Z",
    crs: hasGeometry ? { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${code}` } } : null,
    ...(hasGeometry ? { bbox: boxOfAll(features) } : {}),
  });
}

/** Eight decimals of a degree, as GeoServer writes unless it is told otherwise; metres as they are held. */
const rounded = (code: string) => (value: number) => (isLatitudeFirst(code) ? Number(value.toFixed(8)) : value);

function boxOfAll(features: readonly HeldFeature[]): number[] {
  const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of features.flatMap(({ geometry }) => (geometry ? positionsOf(geometry) : []))) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
