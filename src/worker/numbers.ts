import type { Plot, UserPlot } from "../domain/plot.ts";
import type { NumberedPlot, TaughtPlot } from "./hand.ts";
import type { CaseInput } from "./protocol.ts";

/** The plots of a case by number, in the order in which they are listed when nothing else tells them apart. */
export interface Numbered {
  readonly numbers: readonly number[];
  /** Numbers by id. */
  readonly byId: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<number, NumberedPlot>;
}

/**
 * Numbers the plots of an open pack, the user's own and those made for a request. One that the pack does not hold keeps its number as long as its
 * name and shape stay what they are; another shape under the same id is another number, so that two cases at once never mix.
 */
export function createNumbers(candidates: readonly Plot[]): (input: Pick<CaseInput, "plots">, made?: readonly TaughtPlot[]) => Numbered {
  const byContent = new Map<string, number>();
  const byPlot = new WeakMap<TaughtPlot, number>();
  const lists = new WeakMap<readonly UserPlot[], { readonly made: readonly TaughtPlot[]; readonly numbered: Numbered }>();
  const numberOf = (plot: TaughtPlot): number => {
    const before = byPlot.get(plot);
    if (before !== undefined) return before;
    const content = JSON.stringify(plot);
    const number = byContent.get(content) ?? candidates.length + byContent.size;
    byContent.set(content, number);
    byPlot.set(plot, number);
    return number;
  };
  const list = (plots: readonly TaughtPlot[]): Numbered => {
    const own = plots.map((plot): NumberedPlot => ({ number: numberOf(plot), plot }));
    const numbers = [...own.map(({ number }) => number), ...candidates.keys()];
    const ids = [...plots, ...candidates].map(({ id }, position): [string, number] => [id, numbers[position]]);
    return { numbers, byId: new Map(ids), own: new Map(own.map((each) => [each.number, each])) };
  };
  return ({ plots }, made = []) => {
    const before = lists.get(plots);
    if (before && isSameList(before.made, made)) return before.numbered;
    const numbered = list([...made, ...plots]);
    lists.set(plots, { made, numbered });
    return numbered;
  };
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
