import { beforeAll, expect, it } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import { rowsOf } from "../../src/rules/assess.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { type DecidedPlot, decidePlot } from "../../src/rules/decide-plot.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { type MeasuredPlot, measurePlot } from "../../src/rules/measure-plot.ts";
import { unaskedCopy } from "../bench/ours.ts";
import { question } from "../bench/question.ts";
import { makeTown } from "../bench/town/make-town.ts";
import { changed } from "../builders/changed-requests.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom } from "../builders/random-shapes.ts";

/** A made municipality in which nine plots in ten are crossed by borders of plans, so that a place is chosen on most of them. */
let pack: Pack;
let plots: readonly Plot[];
let kept: readonly MeasuredPlot[];
beforeAll(async () => {
  await overlayReady();
  pack = makeTown({ seed: 20_261_122, plots: 60, features: 600 });
  plots = candidatesOf(pack);
  kept = plots.map((plot) => measurePlot(plot, pack));
});

/** Rows of some plots that nothing was kept of, neither of what was measured nor of what was decided. */
const answeredFromNothing = (positions: readonly number[], request: typeof question.request, on: string): string => {
  const unasked = unaskedCopy(pack);
  const hearing = createHearing(request, on, unasked);
  return JSON.stringify(
    rowsOf(
      positions.map((at) => decidePlot(measurePlot(plots[at], unasked), hearing, null).row),
      hearing,
    ),
  );
};

it.each([1, 2, 3])("120 changes in a row: rows that are answered again are byte for byte those answered from nothing (seed %i)", (seed) => {
  const random = createRandom(seed);
  let asked = { request: question.request, on: question.on };
  let decided: readonly (DecidedPlot | null)[] = kept.map(() => null);
  for (let step = 0; step < 120; step++) {
    asked = changed(asked, random);
    const hearing = createHearing(asked.request, asked.on, pack);
    decided = kept.map((measured, at) => decidePlot(measured, hearing, decided[at]));
    const looked = plots.flatMap((_, at) => (random() < 0.05 ? [at] : []));
    const rows = rowsOf(
      looked.flatMap((at) => decided[at]?.row ?? []),
      hearing,
    );
    expect(JSON.stringify(rows)).toBe(answeredFromNothing(looked, asked.request, asked.on));
  }
});
