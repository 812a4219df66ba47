import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import { countLostLetters, parseJson, type TextFile } from "../parse-json.ts";
import { isRecord, rawFeatures } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import type { Format } from "./format.ts";
import { isNewlineGeojson, newlineTable } from "./newline-geojson.ts";

/** GeoJSON, one collection, feature or geometry a file, in UTF-8 or UTF-16; a file of lines whose first is longer than a head is read by lines. */
export const geojson: Format = {
  name: "GeoJSON",
  endings: ["geojson", "json"],
  recognises: (head) => /^\s*\{/.test(decodeText(head).replace(/^\uFEFF/, "")),
  read: async ({ name, bytes }, _beside, watch) => {
    const file = { name, text: decodeText(bytes) };
    const table = isNewlineGeojson(file.text) ? await newlineTable(file, watch) : geojsonTable(file);
    return table.ok ? ok([table.value]) : table;
  },
};

/** The table in a GeoJSON text. Problems: those of `parseJson`, and `notGeojson`. */
export function geojsonTable(file: TextFile, limit?: number): Result<RawTable, Problem> {
  const json = parseJson(file, limit);
  if (!json.ok) return json;
  const features = rawFeatures(json.value);
  if (features === null) return failed({ code: "notGeojson", words: { file: file.name } });
  const { crs, ...said } = isRecord(json.value) ? json.value : {};
  return ok({ name: file.name, declared: declaredSystem(crs), features, matched: matchedIn(said), notices: letterNotices(file) });
}

/** How many features a collection's server says it had in all, or null. */
export const matchedIn = ({ numberMatched, totalFeatures }: Readonly<Record<string, unknown>>): number | null =>
  [numberMatched, totalFeatures].find((each) => typeof each === "number") ?? null;

function letterNotices({ name, text }: TextFile): Problem[] {
  const count = countLostLetters(text);
  return count === 0 ? [] : [{ code: "lettersLost", words: { file: name, count } }];
}
