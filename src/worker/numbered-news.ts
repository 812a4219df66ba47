import type { PlotRow } from "../domain/answer.ts";
import { createRowChanges, type RowChanges, readRowChanges } from "./row-changes.ts";

/**
 * Rows on their way from a helper, without what was told before: which of the plots asked about have another row, by their place among them, and
 * what became of those rows. What is new crosses as one text, which is written and read faster than thousands of lists are copied.
 */
export interface NumberedNews extends Omit<RowChanges, "values"> {
  readonly changed: Uint32Array;
  /** `RowChanges.values` as text. */
  readonly values: string;
}

/** Tells rows of numbered plots to one listener; of a row that was told before only what changed. */
export function createNumberedTeller() {
  const told = new Map<number, PlotRow>();
  return {
    tell: (numbers: readonly number[], rows: readonly PlotRow[]): NumberedNews => {
      const changed: number[] = [];
      const changes = createRowChanges();
      for (const [place, number] of numbers.entries()) {
        const [then, now] = [told.get(number), rows[place]];
        if (then === now) continue;
        told.set(number, now);
        if (changes.add(then, now)) changed.push(place);
      }
      const { values, ...forms } = changes.all();
      return { changed: Uint32Array.from(changed), ...forms, values: JSON.stringify(values) };
    },
    forget: forgetting(told),
  };
}

/** Puts what one teller tells together again. It must hear everything, in order. A row that did not change is the same object as before. */
export function createNumberedListener() {
  const heard = new Map<number, PlotRow>();
  return {
    listen: (numbers: readonly number[], { changed, values, ...forms }: NumberedNews): readonly PlotRow[] => {
      const next = readRowChanges({ ...forms, values: JSON.parse(values) });
      for (const place of changed) heard.set(numbers[place], next(heard.get(numbers[place])));
      return numbers.map((number) => {
        const row = heard.get(number);
        if (!row) throw new Error(`got plot ${number} without ever hearing its row, expected it among the ${heard.size} told`);
        return row;
      });
    },
    forget: forgetting(heard),
  };
}

const forgetting = (rows: Map<number, PlotRow>) => (numbers: readonly number[]) => {
  for (const number of numbers) rows.delete(number);
};
