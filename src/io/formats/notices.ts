import type { Problem } from "../../domain/result.ts";
import { countLostLetters } from "../parse-json.ts";
import { isRecord } from "../raw-features.ts";
import { shortList } from "../read-table.ts";

/** Told where features had heights: plans and plots lie flat. */
export const heightsDropped = (file: string, count: number): Problem[] =>
  count === 0 ? [] : [{ code: "heightsDropped", words: { file, count } }];

/** Told where fields hold neither text nor numbers, such as pictures; their values are null. */
export const bytesLeftOut = (file: string, fields: readonly string[]): Problem[] =>
  fields.length === 0 ? [] : [{ code: "bytesLeftOut", words: { file, fields: shortList(fields) } }];

/** Told where texts hold letters that could not be read. */
export function lettersLost(file: string, features: readonly unknown[]): Problem[] {
  let count = 0;
  for (const feature of features) {
    const said = isRecord(feature) && isRecord(feature.properties) ? Object.values(feature.properties) : [];
    for (const value of said) if (typeof value === "string") count += countLostLetters(value);
  }
  return count === 0 ? [] : [{ code: "lettersLost", words: { file, count } }];
}
