import type { Problem } from "../domain/result.ts";
import { type Guesses, guessTable } from "../io/guess-table.ts";
import { fieldsIn, rowsIn, signatureOf } from "../io/mapping.ts";
import type { RawTable } from "../io/raw-table.ts";
import { readTable } from "../io/read-table.ts";
import { isStockTable } from "../io/stock/is-stock-table.ts";
import { fieldViews, firstRows, sketchOf } from "../io/view-table.ts";
import type { BroughtTable } from "./arrival.ts";

/** A table that waits for somebody to say what it is. */
export interface HeldTable {
  readonly table: RawTable;
  readonly file: string;
  readonly date: string | null;
}

/** What a table says of itself, for somebody who has to say what it is. */
export async function viewOfTable(id: string, { table, file, date }: HeldTable): Promise<BroughtTable> {
  const rows = rowsIn(table);
  const fields = fieldViews(rows);
  const reading = await readTable(table);
  const isStock = isStockTable(table);
  const common = {
    id,
    name: table.name,
    file,
    date,
    read: rows.length,
    fields,
    rows: firstRows(rows, fields),
    signature: signatureOf(fieldsIn(table)),
  };
  if (!reading.ok) {
    const { problems } = reading;
    const none = { usable: 0, system: null, guesses: [], hints: [], isSure: false, sketch: null };
    return { ...common, ...none, problems: [...problems, ...table.notices], systems: systemsIn(problems) };
  }
  const { features, system, notices } = reading.value;
  const found = { usable: features.length, system: features.length === 0 ? null : system, sketch: sketchOf(features) };
  const guesses = isStock ? stockGuesses(features.length > 0) : guessTable(features);
  return { ...common, ...found, ...guesses, problems: notices, systems: [] };
}

/** A list of plots on offer; where it draws them too they may as well be the user's own. */
const stockGuesses = (isDrawn: boolean): Guesses => ({
  guesses: isDrawn ? [{ kind: "stock" }, { kind: "plots" }] : [{ kind: "stock" }],
  hints: [],
  isSure: !isDrawn,
});

/** A list of plots on offer is placed by what it says; that it draws nothing is no fault of it. */
export const withoutPlaceNotice = (table: RawTable): RawTable =>
  isStockTable(table) ? { ...table, notices: table.notices.filter(({ code }) => code !== "noPlaceColumns") } : table;

/** What problems of reading say that the coordinates may be in. */
const systemsIn = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(({ words }) => (typeof words.candidates === "string" && words.candidates !== "" ? words.candidates.split(", ") : []));
