import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { agreeSystem } from "../agree-system.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import { matchedIn } from "../formats/geojson.ts";
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

/**
 * Looks through a page. Throws a fault: `truncated` for what is not whole JSON, `notFeatures`, `shortAnswer` for fewer features than the page itself says it has,
 * `wrongSystem` for coordinates that are not where it says they are.
 */
export function readPage({ bytes }: SoundAnswer, layer: string): Page {
  const text = decodeText(bytes);
  if (/^\uFEFF?\s*</.test(text)) throw new ServiceFault("notFeatures", { passing: true });
  const json = parseJson({ name: layer, text });
  if (!json.ok) throw new ServiceFault("truncated", { passing: true });
  const said = isRecord(json.value) ? json.value : {};
  const features = said.type === "FeatureCollection" ? rawFeatures(said) : null;
  if (features === null) throw new ServiceFault("notFeatures", { passing: true });
  const table: RawTable = { name: layer, declared: declaredSystem(said.crs), features, matched: matchedIn(said), notices: [] };
  if (typeof said.numberReturned === "number" && said.numberReturned !== features.length) {
    throw new ServiceFault("shortAnswer", { words: { said: said.numberReturned, came: features.length }, passing: true });
  }
  const system = systemFault(table);
  if (!system.ok) throw new ServiceFault("wrongSystem", { words: system.problems[0].words, passing: true });
  const lines = features.map((each) => JSON.stringify(each));
  return { table, text: textOf(said, lines), matched: table.matched, count: features.length, hashes: features.map(hashOfFeature) };
}

/** Holds the coordinates of a page against what it declares. */
function systemFault(table: RawTable): Result<null, Problem> {
  const sound = table.features.map((each, index) => soundFeature(each, index + 1)).filter((each) => "parts" in each);
  const agreed = agreeSystem(table.name, table.declared, sound);
  return agreed.ok ? ok(null) : failed(...agreed.problems);
}

/** A page without its time stamp and its links, which may carry a key. */
function textOf({ crs, numberMatched, totalFeatures }: Readonly<Record<string, unknown>>, lines: readonly string[]): string {
  const head = { type: "FeatureCollection", numberMatched: numberMatched ?? totalFeatures, numberReturned: lines.length, crs };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(",\n")}\n]}\n`;
}

/** What a feature is, whatever number the server gave it this time. */
function hashOfFeature(feature: unknown): string {
  const { properties, geometry } = isRecord(feature) ? feature : {};
  return hashOf(new TextEncoder().encode(JSON.stringify([properties, geometry]))).slice(0, 24);
}
