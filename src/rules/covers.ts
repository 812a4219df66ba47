import { distance } from "../geo/distance.ts";
import { contains, locate } from "../geo/predicates.ts";
import { segmentsWithin } from "../geo/segments.ts";
import { growBox, isEmpty, type Shape } from "../geo/shape.ts";
import type { PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import { groundOf } from "./plot-ground.ts";

/** Metres by which a reach may stick out of a coverage: the noise of projected and rounded coordinates. */
const noise = 0.001;

/** What is known of a plot's place in coverages, by reach. */
const answersOn = keptBy((_: PlotView) => new Map<Shape, Map<number, boolean>>());

/** Whether a coverage holds a plot and everything within `reach` metres of it. Layers share coverages, so it is looked into once for each. */
export function covers(coverage: Shape, plot: PlotView, reach: number): boolean {
  const answers = answersOn(plot);
  let byReach = answers.get(coverage);
  const before = byReach?.get(reach);
  if (before !== undefined) return before;
  byReach ??= new Map();
  answers.set(coverage, byReach);
  const answer = isCovered(coverage, plot, reach);
  byReach.set(reach, answer);
  return answer;
}

/** The plot lies in the coverage, and `reach` metres from its edge. Where no edge comes so near, all of the plot lies where its first corner does. */
function isCovered(coverage: Shape, plot: PlotView, reach: number): boolean {
  if (isEmpty(plot.shape)) return false;
  const [[[x, y]]] = plot.shape.parts;
  if (segmentsWithin(coverage, growBox(groundOf(plot).box, reach)).length === 0) return locate(x, y, coverage) === "inside";
  if (!contains(coverage, plot.shape)) return false;
  return reach === 0 || distance(plot.shape, outlineOf(coverage), reach) >= reach - noise;
}

const outlineOf = keptBy(({ parts }: Shape): Shape => ({ kind: "line", parts: parts.flat().map((ring) => [ring]) }));
