/** What stands in a cell of a table; null is an empty one. */
export type Cell = string | number | null;

/**
 * Rows as a Danish spreadsheet opens them: UTF-8 with a byte order mark, semicolons, decimal commas. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;

/** What begins a formula, also in a spreadsheet that parts cells at commas or tabs; `100,-` is a price. */
const formula = /^[=+\-@\t\r\n]|(?<=[,;]\s*|\S[\t\r\n]\s*)(?:[=@]|[+-](?=[^\s\d,;]))/g;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const safe = cell.replace(formula, "'$&");
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
