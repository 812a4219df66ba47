import type { Pack } from "../../src/catalog/pack.ts";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { answerOf, answerPlot, type MeasuredPlot, measurePlot } from "../../src/rules/assess.ts";

/** What is asked in every benchmark. */
export interface Question {
  readonly request: ExpansionRequest;
  /** ISO date that is asked for. */
  readonly on: string;
}

/** One run of the product's engine on one thread: what was measured and answered, and the milliseconds that it took. */
export interface OurRun {
  readonly measured: readonly MeasuredPlot[];
  readonly answer: Answer;
  readonly measuring: number;
  readonly answering: number;
}

/** Measures and answers all plots as the app does, from a pack that nothing was asked of before. */
export function runOurs(pack: Pack, plots: readonly Plot[], { request, on }: Question): OurRun {
  const unasked = unaskedCopy(pack);
  const start = performance.now();
  const measured = plots.map((plot) => measurePlot(plot, unasked));
  const between = performance.now();
  const answers: PlotAnswer[] = measured.map((each) => answerPlot(each, request, on, unasked));
  const answer = answerOf(answers, request, on, unasked);
  return { measured, answer, measuring: between - start, answering: performance.now() - between };
}

/** The same pack as a new object with new layers, so that nothing kept from an earlier run is found. */
export function unaskedCopy(pack: Pack): Pack {
  const layers = Object.fromEntries(Object.entries(pack.layers).map(([id, layer]) => [id, { ...layer }]));
  // The same layers under the same ids.
  return { ...pack, layers } as Pack;
}
