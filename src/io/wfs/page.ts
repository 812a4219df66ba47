import type { Problem, Result } from "../../domain/result.ts";
import { type AgreedSystem, agreeSystem } from "../agree-system.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import { matchedIn } from "../formats/geojson.ts";
import { gmlTable } from "../formats/gml.ts";
import { hashOf } from "../pack-source.ts";
import { parseJson } from "../parse-json.ts";
import { isRecord, rawFeatures, soundFeature } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import { ServiceFault } from "./fault.ts";
import type { SoundAnswer } from "./sound-answer.ts";

/** One page of a layer as it came and was looked through. */
export interface Page {
  readonly table: RawTable;
  /** What is kept of it on disk: GeoJSON, a feature a line, without what changes from one time to the next. */
  readonly text: string;
  /** Features that the server says match, or null. */
  readonly matched: number | null;
  readonly count: number;
  /** A short hash of each feature, to know it again by. */
  readonly hashes: readonly string[];
}

/** How a page is written: GeoJSON, or GML where a service has nothing else. */
export type PageFormat = "json" | "gml";

/**
 * Looks through a page. Throws a fault: `truncated` for what is not whole, `notFeatures`, `shortAnswer` for another number of features than the page itself says
 * it has, `wrongSystem` for coordinates that are not where it says they are. `fields` are the names of the layer's fields without its geometry.
 */
export async function readPage(
  { bytes }: SoundAnswer,
  layer: string,
  format: PageFormat = "json",
  fields: readonly string[] = [],
): Promise<Page> {
  const table = format === "json" ? jsonTable(bytes, layer) : withBlanks(await xmlTable(bytes, layer), fields);
  const system = systemOf(table);
  if (!system.ok) throw new ServiceFault("wrongSystem", { words: system.problems[0].words, passing: true });
  const { features, matched } = table;
  return { table, text: textOf(table), matched, count: features.length, hashes: features.map(hashOfFeature) };
}

function jsonTable(bytes: Uint8Array, layer: string): RawTable {
  const text = decodeText(bytes);
  if (/^\uFEFF?\s*</.test(text)) throw new ServiceFault("notFeatures", { passing: true });
  const json = parseJson({ name: layer, text });
  if (!json.ok) throw new ServiceFault("truncated", { passing: true });
  const said = isRecord(json.value) ? json.value : {};
  const features = said.type === "FeatureCollection" ? rawFeatures(said) : null;
  if (features === null) throw new ServiceFault("notFeatures", { passing: true });
  if (typeof said.numberReturned === "number" && said.numberReturned !== features.length) throw short(said.numberReturned, features.length);
  return { name: layer, declared: declaredSystem(said.crs), features, matched: matchedIn(said), notices: [] };
}

/** GML leaves out what has no value; a field that the layer has is blank there and not gone. */
function withBlanks(table: RawTable, fields: readonly string[]): RawTable {
  const blanks = Object.fromEntries(fields.map((name) => [name, null]));
  const filled = table.features.map((feature) =>
    isRecord(feature) && isRecord(feature.properties) ? { ...feature, properties: { ...blanks, ...feature.properties } } : feature,
  );
  return { ...table, features: filled };
}

async function xmlTable(bytes: Uint8Array, layer: string): Promise<RawTable> {
  const table = await gmlTable(layer, bytes);
  if (!table.ok) throw new ServiceFault(noGml.has(table.problems[0].code) ? "notFeatures" : "truncated", { passing: true });
  const differs = table.value.notices.find(({ code }) => code === "gmlCountDiffers");
  if (differs !== undefined) throw short(differs.words.said, differs.words.read);
  if (table.value.notices.some(({ code }) => code === "responseTruncated")) throw new ServiceFault("truncated", { passing: true });
  return table.value;
}

const noGml: ReadonlySet<string> = new Set(["notGml", "serviceRefused"]);
const short = (said: number | string, came: number | string): ServiceFault =>
  new ServiceFault("shortAnswer", { words: { said, came }, passing: true });

/** Holds the coordinates of a page against what it declares. */
function systemOf({ name, declared, features }: RawTable): Result<AgreedSystem, Problem> {
  const sound = features.map((each, index) => soundFeature(each, index + 1)).filter((each) => "parts" in each);
  return agreeSystem(name, declared, sound);
}

/** A page without its time stamp and its links, which may carry a key. */
function textOf({ declared, features, matched }: RawTable): string {
  const crs = declared === null ? {} : { crs: { type: "name", properties: { name: declared.text } } };
  const head = {
    type: "FeatureCollection",
    ...(matched === null ? {} : { numberMatched: matched }),
    numberReturned: features.length,
    ...crs,
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n`;
}

/** What a feature is, whatever number the server gave it this time. */
function hashOfFeature(feature: unknown): string {
  const { properties, geometry } = isRecord(feature) ? feature : {};
  return hashOf(new TextEncoder().encode(JSON.stringify([properties, geometry]))).slice(0, 24);
}
