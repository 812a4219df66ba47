import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { decodeGuessed } from "../decode-guessed.ts";
import { countLostLetters, longestText } from "../parse-json.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { mostValues, tooManyValues } from "../table-limits.ts";
import type { Format } from "./format.ts";
import { rowsTable } from "./rows-table.ts";
import { looksLikeHtml } from "./xml-walk.ts";

/** Text with a mark between its columns: comma, semicolon or tab; the place as WKT or as two columns of numbers. */
export const csv: Format = {
  name: "CSV",
  endings: ["csv", "tsv", "tab"],
  recognises: () => false,
  read: async (file) => {
    const table = await csvTable(file);
    return table.ok ? ok([table.value]) : table;
  },
};

/** The table in a CSV text. Problems: `fileEmpty`, `notText`, `htmlPage`, `textTooLong`, `csvQuoteOpen` with the line, `tooManyFeatures`. */
async function csvTable({ name, bytes }: ByteFile): Promise<Result<RawTable, Problem>> {
  if (looksLikeHtml(bytes)) return failed({ code: "htmlPage", words: { file: name } });
  if (bytes.length > longestText) return failed({ code: "textTooLong", words: { file: name, size: bytes.length, limit: longestText } });
  const { text, encoding } = decodeGuessed(bytes);
  if (text.includes("\0")) return failed({ code: "notText", words: { file: name } });
  const mark = columnMark(text);
  const values = text.split(mark).length;
  const tooMany = values > mostValues ? tooManyValues(name, values, 1) : null;
  if (tooMany !== null) return failed(tooMany);
  const { default: papa } = await import("papaparse");
  const { data, errors } = papa.parse<string[]>(text.replace(markLine, ""), { delimiter: mark });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open !== undefined) return failed({ code: "csvQuoteOpen", words: { file: name, line: lineOf(text, open.index ?? 0) } });
  const odd = [...new Set(errors.flatMap(({ code, row }) => (code === "InvalidQuotes" && row !== undefined ? [String(row + 1)] : [])))];
  const table = rowsTable(name, data, [...noticesOf(name, text, encoding), ...oddQuotes(name, odd)]);
  return table === null ? failed({ code: "fileEmpty", words: { file: name } }) : ok(table);
}

/** Marks between columns, the one that a Danish spreadsheet writes first. */
const marks = [";", "\t", ","];
/** The line in which a spreadsheet says what its mark is. */
const markLine = /^"?sep=(.)"?(\r\n|\r|\n)/;

/**
 * The mark between columns. A line `sep=;` says it; else it is the one that every line has, quotes left out, and of several the one that parts them into most
 * pieces. Decimal commas and the commas of WKT do not stand in the head. Where most lines have no mark there is one column.
 */
function columnMark(text: string): string {
  const said = markLine.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 10)
    .map((line) => line.replace(/"[^"]*"?/g, ""))
    .filter((line) => line.trim() !== "");
  const parted = lines.filter((line) => marks.some((mark) => line.includes(mark)));
  const score = (mark: string): number => {
    const pieces = parted.map((line) => line.split(mark).length);
    return 1000 * Math.min(...pieces) + Math.min(999, Math.max(...pieces));
  };
  return parted.length * 2 < lines.length ? marks[0] : marks.reduce((best, mark) => (score(mark) > score(best) ? mark : best));
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function noticesOf(file: string, text: string, encoding: string): Problem[] {
  const lost = countLostLetters(text);
  if (lost > 0) return [{ code: "lettersLost", words: { file, count: lost } }];
  return encoding === "windows-1252" ? [{ code: "readAsWindows", words: { file } }] : [];
}

const oddQuotes = (file: string, rows: readonly string[]): Problem[] =>
  rows.length === 0 ? [] : [{ code: "csvQuotesOdd", words: { file, count: rows.length, lines: shortList(rows, 10) } }];
