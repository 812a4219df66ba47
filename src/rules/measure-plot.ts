import type { Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";
import { area } from "../geo/shape.ts";
import { stepsOfPlot, withStepsTogether } from "../geo/too-complex.ts";
import { type Examination, examine } from "./engine.ts";
import { rules } from "./index.ts";
import type { PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import { type MeasuredAreas, measureAreas } from "./plot-areas.ts";
import { measureWishes, type WishFacts } from "./wishes.ts";

/** A plot with everything that is measured on it once and decided often. */
export interface MeasuredPlot {
  readonly plot: Plot;
  readonly area: number;
  readonly examinations: readonly Examination[];
  readonly left: MeasuredAreas;
  readonly wishes: WishFacts;
}

/** Measures a plot against a pack with all rules. Costs milliseconds; keep the result, it knows no request. */
export function measurePlot(plot: Plot, pack: Pack): MeasuredPlot {
  const seen: PlotView = { id: plot.id, shape: plot.shape, area: area(plot.shape) };
  return withStepsTogether(stepsOfPlot, () => ({
    plot,
    area: seen.area,
    examinations: rules.map((rule) => examine(rule, seen, pack)),
    left: measureAreas(seen, pack),
    wishes: measureWishes(seen, pack),
  }));
}

/** A measured plot as rules see it. */
export const seenOf = keptBy(({ plot: { id, shape }, area }: MeasuredPlot): PlotView => ({ id, shape, area }));
