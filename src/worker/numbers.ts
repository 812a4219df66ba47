import type { Plot, UserPlot } from "../domain/plot.ts";
import type { NumberedPlot } from "./hand.ts";
import type { CaseInput } from "./protocol.ts";

/** The plots of a case by number, in the order in which they are listed when nothing else tells them apart. */
export interface Numbered {
  readonly numbers: readonly number[];
  /** Numbers by id. */
  readonly byId: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<number, NumberedPlot>;
}

/**
 * Numbers the plots of an open pack and the user's own. A plot of the user's keeps its number as long as its name and shape stay what they
 * are; another shape under the same id is another number, so that two cases at once never mix.
 */
export function createNumbers(candidates: readonly Plot[]): (input: CaseInput) => Numbered {
  const byContent = new Map<string, number>();
  const byPlot = new WeakMap<UserPlot, number>();
  const lists = new WeakMap<readonly UserPlot[], Numbered>();
  const numberOf = (plot: UserPlot): number => {
    const before = byPlot.get(plot);
    if (before !== undefined) return before;
    const content = JSON.stringify(plot);
    const number = byContent.get(content) ?? candidates.length + byContent.size;
    byContent.set(content, number);
    byPlot.set(plot, number);
    return number;
  };
  const list = (plots: readonly UserPlot[]): Numbered => {
    const own = plots.map((plot): NumberedPlot => ({ number: numberOf(plot), plot }));
    const numbers = [...own.map(({ number }) => number), ...candidates.keys()];
    const ids = [...plots, ...candidates].map(({ id }, position): [string, number] => [id, numbers[position]]);
    return { numbers, byId: new Map(ids), own: new Map(own.map((each) => [each.number, each])) };
  };
  return ({ plots }) => {
    const numbered = lists.get(plots) ?? list(plots);
    lists.set(plots, numbered);
    return numbered;
  };
}
