import type { PlotRow } from "../domain/answer.ts";

/** Rows on their way to another thread: those that were not told before, and which rows are meant, in order. */
export interface RowNews {
  readonly changed: readonly PlotRow[];
  readonly ids: readonly string[];
}

/** Tells all rows to one listener, time after time. A row that is the same object as the one told before is not told again. */
export function createTeller(): (rows: readonly PlotRow[]) => RowNews {
  const told = new Map<string, PlotRow>();
  return (rows) => {
    const changed = rows.filter((row) => told.get(row.id) !== row);
    const ids = rows.map(({ id }) => id);
    remember(told, changed, ids);
    return { changed, ids };
  };
}

/** Puts what one teller tells together again. It must hear everything, in order. A row that did not change is the same object as before. */
export function createListener(): (news: RowNews) => readonly PlotRow[] {
  const heard = new Map<string, PlotRow>();
  return ({ changed, ids }) => {
    remember(heard, changed, ids);
    return ids.map((id) => {
      const row = heard.get(id);
      if (!row) throw new Error(`got row ${id} without ever hearing it, expected it among the ${heard.size} told`);
      return row;
    });
  };
}

function remember(rows: Map<string, PlotRow>, changed: readonly PlotRow[], ids: readonly string[]): void {
  for (const row of changed) rows.set(row.id, row);
  if (rows.size === ids.length) return;
  const kept = new Set(ids);
  for (const id of rows.keys()) if (!kept.has(id)) rows.delete(id);
}
