import type { FindingGist, PlotGist } from "../domain/gist.ts";
import { roundTo } from "../geo/units.ts";
import type { DecidedPlot } from "./decide-plot.ts";
import { type Decision, outcomeOf } from "./decision.ts";
import { standingOf } from "./set-aside.ts";

/** What is said of a plot, in short; no text is made for it. What a planner has set aside does not count. */
export function gistOf({ decisions, disputes, row }: DecidedPlot): PlotGist {
  const { id, name, route, routeAtLeast, routeAtMost } = row;
  return { id, name, route, routeAtLeast, routeAtMost, findings: standingOf(decisions, disputes).flatMap(findingGist) };
}

function findingGist(decision: Decision): readonly FindingGist[] {
  const outcome = outcomeOf(decision);
  if (outcome === "clear" || outcome === "notApplicable") return [];
  const { rule, because } = decision;
  if ("gap" in because) return [{ rule: rule.id, outcome, code: `${because.gap.code} ${because.gap.dataset}`, measured: null }];
  const { code, measured } = because.found;
  return [{ rule: rule.id, outcome, code, measured: measured === undefined ? null : roundTo(measured, 2) }];
}
