import type { Pack } from "../catalog/pack.ts";
import type { PlotAnswer, PlotRow } from "../domain/answer.ts";
import type { PlotGist } from "../domain/gist.ts";
import type { Plot, PlotOrigin, UserPlot } from "../domain/plot.ts";
import { areSameRecords } from "../domain/records.ts";
import { plotShape } from "../io/read-plots.ts";
import { wholeOf } from "../rules/assess.ts";
import { type DecidedPlot, decidePlot } from "../rules/decide-plot.ts";
import { gistOf } from "../rules/gist.ts";
import { createHearing, type Hearing } from "../rules/hearing.ts";
import { type MeasuredPlot, measurePlot } from "../rules/measure-plot.ts";
import type { CaseInput } from "./protocol.ts";

/** What is asked of every plot. */
export type Question = Pick<CaseInput, "request" | "on" | "records">;

/** A plot that the pack does not hold: the user's own, or one that was made for the request, which says so. */
export type TaughtPlot = UserPlot & { readonly origin?: PlotOrigin };

/** A plot that the pack does not hold with the number that it goes by. */
export interface NumberedPlot {
  readonly number: number;
  readonly plot: TaughtPlot;
}

/** One thread that measures and decides plots of an open pack. Plots go by number: the pack's own by their place among its candidates. */
export interface Hand {
  /** Takes in plots of the user's. A number stands for the same plot for ever. */
  readonly learn: (plots: readonly NumberedPlot[]) => Promise<void>;
  /** Lets go of what was measured on plots, and of those that are the user's. */
  readonly forget: (numbers: readonly number[]) => Promise<void>;
  /** The rows of plots, in the order of the numbers. A row that shows what it showed before is the same object. */
  readonly rows: (question: Question, numbers: readonly number[]) => Promise<readonly PlotRow[]>;
  /** The whole answers about plots, in the order of the numbers. */
  readonly wholes: (question: Question, numbers: readonly number[]) => Promise<readonly PlotAnswer[]>;
  /** What is said of plots in short, in the order of the numbers. */
  readonly gists: (question: Question, numbers: readonly number[]) => Promise<readonly PlotGist[]>;
}

interface Kept {
  readonly measured: MeasuredPlot;
  readonly decided: DecidedPlot | null;
}

/** A hand on this very thread. Each plot is measured once and decided from where it was last decided. */
export function createHand(pack: Pack, candidates: readonly Plot[]): Hand {
  const learned = new Map<number, Plot>();
  const kept = new Map<number, Kept>();
  let last: Hearing | null = null;
  const hear = ({ request, on, records }: Question): Hearing => {
    // Records that crossed a wall are new objects that mostly say what they said before.
    const same = last !== null && areSameRecords(last.records, records) ? last.records : records;
    const hearing = createHearing(request, on, pack, same);
    last = last !== null && hearing.changedSince(last) === 0 ? last : hearing;
    return last;
  };
  const plotOf = (number: number): Plot => {
    const plot = candidates[number] ?? learned.get(number);
    if (!plot)
      throw new Error(`got plot ${number}, expected one of the pack's ${candidates.length} or of ${learned.size} that were learned`);
    return plot;
  };
  const decide = (number: number, hearing: Hearing) => {
    const before = kept.get(number) ?? { measured: measurePlot(plotOf(number), pack), decided: null };
    const decided = decidePlot(before.measured, hearing, before.decided);
    kept.set(number, { measured: before.measured, decided });
    return { measured: before.measured, decided };
  };
  return {
    learn: async (plots) => {
      for (const { number, plot } of plots) learned.set(number, asPlot(plot));
    },
    forget: async (numbers) => {
      for (const number of numbers) {
        learned.delete(number);
        kept.delete(number);
      }
    },
    rows: async (question, numbers) => {
      const hearing = hear(question);
      return numbers.map((number) => decide(number, hearing).decided.row);
    },
    wholes: async (question, numbers) => {
      const hearing = hear(question);
      return numbers.map((number) => {
        const { measured, decided } = decide(number, hearing);
        return wholeOf(measured, decided, hearing);
      });
    },
    gists: async (question, numbers) => {
      const hearing = hear(question);
      return numbers.map((number) => gistOf(decide(number, hearing).decided));
    },
  };
}

const known = new WeakMap<TaughtPlot, Plot>();

/** A plot that the pack does not hold as the engine measures it; the same object for the same plot. */
export function asPlot(plot: TaughtPlot): Plot {
  const { id, name, origin = "user" } = plot;
  const made = known.get(plot) ?? { id, name, shape: plotShape(plot), origin, offer: null };
  known.set(plot, made);
  return made;
}
