import type { Pack } from "../../src/catalog/pack.ts";
import type { AnswerRows } from "../../src/domain/answer.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { rowsOf } from "../../src/rules/assess.ts";
import { decidePlot } from "../../src/rules/decide-plot.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { type MeasuredPlot, measurePlot } from "../../src/rules/measure-plot.ts";
import { type Engine, processorTime, type Run } from "./engine.ts";
import { keyedReading, type OurReading, ourReading } from "./our-reading.ts";

/** What is asked in every benchmark. */
export interface Question {
  readonly request: ExpansionRequest;
  /** ISO date that is asked for. */
  readonly on: string;
}

/** One run of the product's engine on one thread. */
export interface OurRun extends Run {
  readonly ours: OurReading;
  readonly rows: AnswerRows;
  /** Measuring, writing down every measurement that is compared, so that nothing is left to be measured later, and deciding all rules. */
  readonly phases: { readonly measure: number; readonly read: number; readonly decide: number };
}

/** Measures and answers all plots as the app does, from a pack that nothing was asked of before. */
export const runOurs = (pack: Pack, plots: readonly Plot[], question: Question): OurRun => runShare(unaskedCopy(pack), plots, question);

/** `runOurs` for some of the plots, through layers that earlier shares have looked into. */
export function runShare(unasked: Pack, plots: readonly Plot[], { request, on }: Question): OurRun {
  const processor = processorTime();
  const start = performance.now();
  const measured: MeasuredPlot[] = plots.map((plot) => measurePlot(plot, unasked));
  const measuredAt = performance.now();
  const ours = ourReading(measured, on);
  const readAt = performance.now();
  const hearing = createHearing(request, on, unasked);
  const rows = rowsOf(
    measured.map((each) => decidePlot(each, hearing, null).row),
    hearing,
  );
  const phases = { measure: measuredAt - start, read: readAt - measuredAt, decide: performance.now() - readAt };
  return { ours, rows, phases, processor: processorTime() - processor };
}

/** The same pack as a new object with new layers, so that nothing kept from an earlier run is found. */
export function unaskedCopy(pack: Pack): Pack {
  const layers = Object.fromEntries(Object.entries(pack.layers).map(([id, layer]) => [id, { ...layer }]));
  // The same layers under the same ids.
  return { ...pack, layers } as Pack;
}

/** Our engine among others, on one thread. */
export function ourEngine(
  pack: Pack,
  plots: readonly Plot[],
  question: Question,
): Engine & { readonly unexamined: () => ReadonlySet<string> } {
  let last: OurRun | null = null;
  return {
    name: "Grundlag, one thread",
    run: async () => {
      last = runOurs(pack, plots, question);
      return last;
    },
    read: () => (last ? keyedReading(last.ours) : new Map()),
    unexamined: () => last?.ours.unexamined ?? new Set(),
  };
}
