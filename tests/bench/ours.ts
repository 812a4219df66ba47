import type { Pack } from "../../src/catalog/pack.ts";
import type { AnswerRows } from "../../src/domain/answer.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { type MeasuredPlot, measurePlot, rowsOf } from "../../src/rules/assess.ts";
import { decidePlot } from "../../src/rules/decide-plot.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { type Engine, processorTime, type Run } from "./engine.ts";
import { type OurReading, ourReading } from "./our-reading.ts";

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
  /** Measuring, deciding all rules, and reading every measurement that is compared: nothing is left to be measured later. */
  readonly phases: { readonly measure: number; readonly decide: number; readonly read: number };
}

/** Measures and answers all plots as the app does, from a pack that nothing was asked of before. */
export function runOurs(pack: Pack, plots: readonly Plot[], { request, on }: Question): OurRun {
  const unasked = unaskedCopy(pack);
  const processor = processorTime();
  const start = performance.now();
  const measured: MeasuredPlot[] = plots.map((plot) => measurePlot(plot, unasked));
  const measuredAt = performance.now();
  const hearing = createHearing(request, on, unasked);
  const rows = rowsOf(
    measured.map((each) => decidePlot(each, hearing, null).row),
    hearing,
  );
  const decidedAt = performance.now();
  const ours = ourReading(measured, on);
  const phases = { measure: measuredAt - start, decide: decidedAt - measuredAt, read: performance.now() - decidedAt };
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
    read: () => last?.ours.reading ?? new Map(),
    unexamined: () => last?.ours.unexamined ?? new Set(),
  };
}
