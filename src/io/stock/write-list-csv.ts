import type { Audience } from "../../domain/stock-list.ts";
import { guarded } from "./formula-guard.ts";
import { headings, type ListCell, listFields, listRows, type StockPlot } from "./list-rows.ts";

/**
 * Plots on offer as a table that a Danish spreadsheet opens: UTF-8 with a byte order mark, semicolons, decimal commas. Text that a spreadsheet would run
 * as a formula gets an apostrophe before it, which the reader of lists takes off again.
 */
export function writeListCsv(plots: readonly StockPlot[], audience: Audience): string {
  const rows = [listFields(audience).map((field) => headings[field]), ...listRows(plots, audience)];
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}

function cellText(cell: ListCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell);
  const safe = guarded(cell);
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number with a decimal comma; three decimals get a fourth, so that nobody takes the comma for one between thousands. */
const numberText = (value: number): string =>
  String(value)
    .replace(".", ",")
    .replace(/^(\d{1,3},\d{3})$/, "$10");
