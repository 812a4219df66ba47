import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { parseJson, type TextFile } from "../parse-json.ts";
import { isRecord } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import { elementOf, type OsmElement } from "./elements.ts";
import { osmTable } from "./osm-tables.ts";

/** An answer of Overpass. */
export interface OverpassAnswer {
  readonly elements: readonly OsmElement[];
  /** How many elements the server found, where it was asked to count; it sends the count first. */
  readonly matched: number | null;
  /** What the server says went wrong, though the answer's status was 200: it ran out of time or memory and sent what it had. Null when all went well. */
  readonly brokenOff: string | null;
  /** ISO date of the map that was asked, or null. */
  readonly on: string | null;
}

/** Reads Overpass' JSON. Problems: those of `parseJson`, and `notOverpass`. */
export function readOverpass(file: TextFile, limit?: number): Result<OverpassAnswer, Problem> {
  const json = parseJson(file, limit);
  if (!json.ok) return json;
  if (!isRecord(json.value) || !Array.isArray(json.value.elements)) return failed({ code: "notOverpass", words: { file: file.name } });
  const { elements, remark, osm3s } = json.value;
  const stamp = isRecord(osm3s) ? osm3s.timestamp_osm_base : null;
  return ok({
    elements: elements.flatMap((each) => elementOf(each) ?? []),
    matched: countIn(elements),
    brokenOff: typeof remark === "string" && /error/i.test(remark) ? remark.slice(0, 300) : null,
    on: typeof stamp === "string" && /^\d{4}-\d{2}-\d{2}/.test(stamp) ? stamp.slice(0, 10) : null,
  });
}

function countIn(elements: readonly unknown[]): number | null {
  const count = elements.find((each) => isRecord(each) && each.type === "count");
  const total = isRecord(count) && isRecord(count.tags) ? Number(count.tags.total) : Number.NaN;
  return Number.isInteger(total) ? total : null;
}

/** The things in an answer of Overpass to one question, as one table; `matched` is its own count. */
export async function overpassTable(name: string, answer: OverpassAnswer, pause: () => Promise<void> = async () => {}): Promise<RawTable> {
  return { ...(await osmTable(name, answer.elements, pause)), matched: answer.matched };
}
