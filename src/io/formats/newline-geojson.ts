import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { type DeclaredSystem, declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import { countLostLetters, longestText, type TextFile } from "../parse-json.ts";
import { isRecord, rawFeatures } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { unwatched, type Watch } from "../watch.ts";
import type { Format } from "./format.ts";

/** GeoJSON with one feature a line, also with the record separators of RFC 8142. */
export const newlineGeojson: Format = {
  name: "GeoJSON, newline",
  endings: ["geojsonl", "ndjson", "geojsons", "jsonl", "ldjson", "ndgeojson"],
  recognises: (head) => isNewlineGeojson(decodeText(head)),
  read: async ({ name, bytes }, _beside, watch) => {
    const table = await newlineTable({ name, text: decodeText(bytes) }, watch);
    return table.ok ? ok([table.value]) : table;
  },
};

const separator = "\u001E";

/** Whether a text's first line, or what stands behind a record separator, is a whole GeoJSON value and more of the kind may follow. */
export function isNewlineGeojson(text: string): boolean {
  const body = text.replace(/^\uFEFF?\s*/, "");
  if (body.startsWith(separator)) return true;
  const end = body.indexOf("\n");
  return end >= 0 && body.slice(end).trimStart().startsWith("{") && rawFeatures(jsonIn(body.slice(0, end))) !== null;
}

/** How many records are read before others are let in. */
const recordsAtATime = 2000;

/**
 * The table in the lines of a text. A line that cannot be read loses itself alone: it stands in the table as null and is named by its number in a
 * notice. Problems: `textTooLong`, `fileEmpty`, `notGeojson` when no line at all is GeoJSON.
 */
export async function newlineTable({ name, text }: TextFile, watch: Watch = unwatched): Promise<Result<RawTable, Problem>> {
  if (text.length > longestText) return failed({ code: "textTooLong", words: { file: name, size: text.length, limit: longestText } });
  const features: unknown[] = [];
  const broken: string[] = [];
  let declared: DeclaredSystem | null = null;
  let read = 0;
  for (const { line, end, content } of records(text)) {
    const value = jsonIn(content);
    const found = rawFeatures(value);
    if (found === null) broken.push(String(line));
    if (isRecord(value)) declared ??= declaredSystem(value.crs);
    for (const each of found ?? [null]) features.push(each);
    read += 1;
    if (read % recordsAtATime !== 0) continue;
    watch.onDone(end / text.length);
    await watch.pause();
  }
  if (features.length === 0) return failed({ code: "fileEmpty", words: { file: name } });
  if (broken.length === features.length) return failed({ code: "notGeojson", words: { file: name } });
  return ok({ name, declared, features, matched: null, notices: noticesOf(name, broken, countLostLetters(text)) });
}

function noticesOf(file: string, broken: readonly string[], lost: number): Problem[] {
  const notices: Problem[] = [];
  if (broken.length > 0) notices.push({ code: "linesBroken", words: { file, count: broken.length, lines: shortList(broken, 10) } });
  if (lost > 0) notices.push({ code: "lettersLost", words: { file, count: lost } });
  return notices;
}

interface TextRecord {
  /** Number of the line that it begins on, from 1. */
  readonly line: number;
  /** Where it ends in the text. */
  readonly end: number;
  readonly content: string;
}

/** The records of a text: parts between record separators where it has any (a value may then take many lines), else lines; empty ones are passed over. */
function* records(text: string): Generator<TextRecord> {
  const mark = text.replace(/^\uFEFF?\s*/, "").startsWith(separator) ? separator : "\n";
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(mark, start);
    const end = found < 0 ? text.length : found + 1;
    const content = text.slice(start, end);
    if (!isBlank(content)) yield { line, end, content };
    line += content.split("\n").length - 1;
    start = end;
  }
}

const isBlank = (content: string): boolean => plain(content) === "";

/** A record without its marks; the separator cannot stand in JSON itself. */
const plain = (content: string): string => content.replaceAll(separator, "").replace("\uFEFF", "").trim();

/** The value behind a record; undefined when it is no JSON. */
function jsonIn(content: string): unknown {
  try {
    return JSON.parse(plain(content));
  } catch {
    return undefined;
  }
}
