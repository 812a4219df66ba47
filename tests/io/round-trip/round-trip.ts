import { fileOfText } from "../../../src/io/byte-file.ts";
import { geojsonTable } from "../../../src/io/formats/geojson.ts";
import { partsOf } from "../../../src/io/geometry-parts.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import { compareTables, rowField, type TableDifference } from "./compare-tables.ts";
import type { Gdal } from "./gdal.ts";
import type { RoundTripFormat } from "./round-trip-formats.ts";

/** A layer as GeoJSON text, with a name for messages. */
export interface SourceLayer {
  readonly name: string;
  readonly text: string;
}

/** What came of one layer in one format; `skipped` says why it cannot be held by the format. */
export type RoundTrip = { readonly skipped: string } | TableDifference;

/** Has GDAL write a layer in a format, reads that with our reader, and holds it against what our GeoJSON reader makes of the very same layer. */
export async function roundTrip(gdal: Gdal, layer: SourceLayer, format: RoundTripFormat): Promise<RoundTrip> {
  const text = numbered(layer.text, format.cutsNames ?? false);
  const expected = geojsonTable({ name: layer.name, text });
  if (!expected.ok) throw new Error(`got ${expected.problems[0].code} for ${layer.name}, expected a table`);
  const reason = cannotHold(expected.value, format);
  if (reason !== null) return { skipped: reason };
  const files = await gdal.write(text, format.driver, format.options, "lag");
  const opened = await openFiles(files);
  const tables = opened.flatMap((each) => (each.tables.ok ? each.tables.value : []));
  const problems = opened.flatMap((each) => (each.tables.ok ? [] : each.tables.problems));
  if (problems.length > 0 || tables.length !== 1)
    throw new Error(`got ${JSON.stringify(problems)} and ${tables.length} tables, expected one`);
  return compareTables(expected.value, tables[0], format);
}

/** The layer with a field that says which feature is which: formats with an index put them in another order. */
function numbered(text: string, withShortNames: boolean): string {
  const collection: unknown = JSON.parse(text);
  if (!isRecord(collection) || !Array.isArray(collection.features)) throw new Error("got something else, expected a collection");
  const short = new Map<string, string>();
  const nameOf = (field: string): string => {
    if (!withShortNames) return field;
    if (!short.has(field)) short.set(field, `${field.replace(/[^a-z]/gi, "").slice(0, 4)}_${short.size}`);
    return short.get(field) ?? field;
  };
  const features = collection.features.map(({ type, geometry, properties }, index) => {
    const named = Object.entries({ ...properties }).map(([field, value]) => [nameOf(field), value]);
    return { type, geometry, properties: { [rowField]: index, ...Object.fromEntries(named) } };
  });
  return JSON.stringify({ ...collection, features });
}

function cannotHold({ features }: RawTable, { needsGeometry, needsFeatures, oneKind }: RoundTripFormat): string | null {
  const found = features.map((feature) => partsOf(isRecord(feature) ? feature.geometry : null));
  const kinds = new Set(found.map((parts) => (typeof parts === "string" ? parts : parts.kind)));
  if (needsFeatures && features.length === 0) return "GDAL writes no file of a layer without features";
  if (needsGeometry && kinds.has("noGeometry")) return "an index needs a geometry for each feature";
  kinds.delete("noGeometry");
  return oneKind && kinds.size > 1 ? `one kind of geometry only, the layer has ${[...kinds].join(", ")}` : null;
}

/** A layer of text files for a test. */
export const layerOf = (name: string, features: readonly object[], crs = "EPSG:25832"): SourceLayer => ({
  name,
  text: JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: `urn:ogc:def:crs:${crs.replace(":", "::")}` } },
    features,
  }),
});

/** A layer as the file that it is. */
export const fileOf = ({ name, text }: SourceLayer) => fileOfText(name, text);
