import type { PlotRow } from "../domain/answer.ts";
import { createRowChanges, type RowChanges, readRowChanges } from "./row-changes.ts";

/** Rows on their way to another thread: which rows are meant, in order, and what became of those that were told otherwise before. */
export interface RowNews extends RowChanges {
  readonly ids: readonly string[];
  /** The places of the changed rows among `ids`. */
  readonly changed: Uint32Array;
}

/** Tells all rows to one listener, time after time; of a row that was told before only what changed. */
export function createTeller(): (rows: readonly PlotRow[]) => RowNews {
  const told = new Map<string, PlotRow>();
  return (rows) => {
    const changed: number[] = [];
    const changes = createRowChanges();
    for (const [place, now] of rows.entries()) {
      const then = told.get(now.id);
      if (then === now) continue;
      told.set(now.id, now);
      if (changes.add(then, now)) changed.push(place);
    }
    const ids = rows.map(({ id }) => id);
    keepOnly(told, ids);
    return { ids, changed: Uint32Array.from(changed), ...changes.all() };
  };
}

/** Puts what one teller tells together again. It must hear everything, in order. A row that did not change is the same object as before. */
export function createListener(): (news: RowNews) => readonly PlotRow[] {
  const heard = new Map<string, PlotRow>();
  return ({ ids, changed, ...changes }) => {
    const next = readRowChanges(changes);
    for (const place of changed) heard.set(ids[place], next(heard.get(ids[place])));
    keepOnly(heard, ids);
    return ids.map((id) => {
      const row = heard.get(id);
      if (!row) throw new Error(`got row ${id} without ever hearing it, expected it among the ${heard.size} told`);
      return row;
    });
  };
}

function keepOnly(rows: Map<string, PlotRow>, ids: readonly string[]): void {
  if (rows.size === ids.length) return;
  const kept = new Set(ids);
  for (const id of rows.keys()) if (!kept.has(id)) rows.delete(id);
}
