import { roundTo } from "../../../src/geo/units.ts";
import { toUtm32 } from "../../../src/geo/utm32.ts";
import { geojsonTable } from "../../../src/io/formats/geojson.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import { compareTables, rowField, type TableDifference } from "./compare-tables.ts";
import type { Gdal } from "./gdal.ts";
import type { SourceLayer } from "./round-trip.ts";
import type { RoundTripFormat } from "./round-trip-formats.ts";

/** A text format of the round trip: values come back as texts, and some formats hold degrees only. */
export interface TextFormat extends RoundTripFormat {
  /** Layers in metres are written in degrees, and held against the metres of the source. */
  readonly inDegrees?: boolean;
  /** The format has no geometry: fields alone are compared. */
  readonly fieldsOnly?: boolean;
}

const roundOff = { emptyIsNull: true, digits: 15 };

/** Every text format that GDAL writes and that has fields. */
export const textRoundTripFormats: readonly TextFormat[] = [
  { name: "GML 3.2", driver: "GML", options: ["-dsco", "FORMAT=GML3.2"], tolerance: 1e-6, ...roundOff },
  { name: "GML 3.1", driver: "GML", options: ["-dsco", "FORMAT=GML3"], tolerance: 1e-6, ...roundOff },
  { name: "GML 2", driver: "GML", options: ["-dsco", "FORMAT=GML2"], tolerance: 1e-6, ...roundOff },
  {
    name: "Newline GeoJSON",
    driver: "GeoJSONSeq",
    options: ["-t_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=13"],
    tolerance: 1e-6,
    needsFeatures: true,
    inDegrees: true,
  },
  {
    name: "GeoJSON text sequence",
    driver: "GeoJSONSeq",
    options: ["-t_srs", "EPSG:4326", "-lco", "RS=YES", "-lco", "COORDINATE_PRECISION=13"],
    tolerance: 1e-6,
    needsFeatures: true,
    inDegrees: true,
  },
  { name: "KML", driver: "KML", options: ["-t_srs", "EPSG:4326"], tolerance: 1e-6, inDegrees: true, ...roundOff },
  {
    name: "CSV with WKT, semicolons",
    driver: "CSV",
    options: ["-lco", "GEOMETRY=AS_WKT", "-lco", "SEPARATOR=SEMICOLON"],
    tolerance: 1e-6,
    ...roundOff,
  },
  {
    name: "CSV with WKT, tabs",
    driver: "CSV",
    options: ["-lco", "GEOMETRY=AS_WKT", "-lco", "SEPARATOR=TAB"],
    tolerance: 1e-6,
    ...roundOff,
  },
  { name: "Excel, fields only", needsFeatures: true, driver: "XLSX", options: [], tolerance: 0, fieldsOnly: true, ...roundOff },
];

/** Has GDAL write a layer in a text format, reads it, and holds it against the layer: in metres where the format holds degrees. */
export async function textRoundTrip(gdal: Gdal, layer: SourceLayer, format: TextFormat): Promise<TableDifference> {
  const text = numbered(layer.text);
  const expected = geojsonTable({ name: layer.name, text });
  if (!expected.ok) throw new Error(`got ${expected.problems[0].code} for ${layer.name}, expected a table`);
  const wasMetres = expected.value.declared?.system === "EPSG:25832";
  const source = format.inDegrees && wasMetres ? ["-s_srs", "EPSG:25832"] : [];
  const files = await gdal.write(text, format.driver, [...source, ...format.options], "lag");
  const known = files.filter(({ name }) => !/\.(xsd|csvt|prj|qpj)$/i.test(name));
  const opened = await openFiles(known);
  const tables = opened.flatMap((each) => (each.tables.ok ? each.tables.value : []));
  if (tables.length !== 1) throw new Error(`got ${JSON.stringify(opened).slice(0, 300)}, expected one table`);
  const found = likeSource(expected.value, tables[0], { ...format, inDegrees: (format.inDegrees ?? false) && wasMetres });
  return compareTables(format.fieldsOnly ? withoutGeometry(expected.value) : expected.value, found, format);
}

/** The layer with a field that numbers its features, and without lists and objects, which tables do not hold. */
function numbered(text: string): string {
  const collection: unknown = JSON.parse(text);
  if (!isRecord(collection) || !Array.isArray(collection.features)) throw new Error("got something else, expected a collection");
  const features = collection.features.map(({ type, geometry, properties }, index) => {
    const flat = Object.entries({ ...properties }).map(([name, value]) => [
      // GDAL makes a field `fid` the feature's identity, and some names are no names in XML.
      name === "fid" ? "fid_" : name.replace(/[^\wæøåÆØÅ]/g, "_"),
      typeof value === "object" && value !== null ? JSON.stringify(value) : value,
    ]);
    return { type, geometry, properties: { [rowField]: index, ...Object.fromEntries(flat) } };
  });
  return JSON.stringify({ ...collection, features });
}

const mapFeatures = (table: RawTable, change: (feature: Readonly<Record<string, unknown>>, row: number) => unknown): RawTable => ({
  ...table,
  features: table.features.map((feature, row) => change(isRecord(feature) ? feature : {}, row)),
});

const withoutGeometry = (table: RawTable): RawTable => mapFeatures(table, (feature) => ({ ...feature, geometry: null }));

/** What was read, with texts that say what the source says as another type put as the source has it, and degrees as metres. */
function likeSource(source: RawTable, table: RawTable, { inDegrees, fieldsOnly }: TextFormat): RawTable {
  const fields = [...new Set(source.features.flatMap((feature) => Object.keys(propertiesOf(feature))))];
  return mapFeatures(table, (feature) => {
    const said = propertiesOf(feature);
    const before = propertiesOf(source.features[Number(said[rowField])]);
    const byName = new Map(Object.entries(said).map(([name, value]) => [name.toLowerCase(), value]));
    const properties = Object.fromEntries(fields.map((name) => [name, asBefore(before[name], byName.get(name.toLowerCase()) ?? null)]));
    const eastFirst = table.declared?.northFirst ? turned(feature.geometry) : feature.geometry;
    const geometry = inDegrees ? inMetres(eastFirst) : eastFirst;
    return { ...feature, properties, geometry: fieldsOnly ? null : geometry };
  });
}

const propertiesOf = (feature: unknown): Readonly<Record<string, unknown>> =>
  isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};

function asBefore(before: unknown, after: unknown): unknown {
  if (typeof before === "boolean" && typeof after === "string") return after === "true" || after === "1";
  if (typeof before === "number" && typeof after === "string" && after !== "") return Number(after);
  if (typeof before === "string" && typeof after === "string") return spaced(before) === spaced(after) ? before : after;
  return after;
}

/** Breaks of lines are written as their system does, space at the ends goes, and GDAL has its own way with dates. */
const spaced = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}:\d{2}:\d{2}))?$/, "$1-$2-$3 $4")
    .replace(/ (00:00:00)?$/, "");

/** A geometry's coordinates from degrees to metres, to the micrometre: parts that share a corner are put in order by it. */
const inMetres = (geometry: unknown): unknown => mapPositions(geometry, (lon, lat) => toUtm32(lon, lat).map((each) => roundTo(each, 6)));

/** A geometry with the second number before the first. */
const turned = (geometry: unknown): unknown => mapPositions(geometry, (first, second) => [second, first]);

function mapPositions(value: unknown, change: (first: number, second: number) => readonly number[]): unknown {
  if (Array.isArray(value)) {
    const [first, second] = value;
    return typeof first === "number" && typeof second === "number"
      ? change(first, second)
      : value.map((each) => mapPositions(each, change));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "type" ? inner : mapPositions(inner, change)]));
}
