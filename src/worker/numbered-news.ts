import type { PlotRow } from "../domain/answer.ts";

/**
 * Rows on their way from a helper, without those that are what was told before: which of the plots asked about have another row, by their place
 * among them, and those rows as one text.
 */
export interface NumberedNews {
  readonly changed: Uint32Array;
  readonly rows: string;
}

/** Tells rows of numbered plots to one listener; a row that is the same object as the one told before is not told again. */
export function createNumberedTeller() {
  const told = new Map<number, PlotRow>();
  return {
    tell: (numbers: readonly number[], rows: readonly PlotRow[]): NumberedNews => {
      const changed: number[] = [];
      for (const [place, number] of numbers.entries()) {
        if (told.get(number) === rows[place]) continue;
        told.set(number, rows[place]);
        changed.push(place);
      }
      return { changed: Uint32Array.from(changed), rows: JSON.stringify(changed.map((place) => rows[place])) };
    },
    forget: forgetting(told),
  };
}

/** Puts what one teller tells together again. It must hear everything, in order. A row that did not change is the same object as before. */
export function createNumberedListener() {
  const heard = new Map<number, PlotRow>();
  return {
    listen: (numbers: readonly number[], { changed, rows }: NumberedNews): readonly PlotRow[] => {
      const told: readonly PlotRow[] = JSON.parse(rows);
      for (const [index, place] of changed.entries()) heard.set(numbers[place], told[index]);
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
