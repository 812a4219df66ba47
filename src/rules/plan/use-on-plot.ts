import { byCodeUnit } from "../../domain/order.ts";
import type { Use } from "../../domain/request.ts";
import { keptBy } from "../lazily.ts";
import { type Family, familiesOn, leavesRest, plansOn, ruledArea } from "./in-force.ts";
import { type PlanFacts, type PlanOnPlot, statesUse } from "./plan-on-plot.ts";
import { type UseVerdict, useVerdicts, verdictOnUse } from "./use-table.ts";

/** What one plan says to a use on its part of the plot, m². */
export interface UseAnswer {
  readonly plan: PlanOnPlot;
  readonly verdict: UseVerdict;
  readonly area: number;
}

const answer = (plan: PlanOnPlot, use: Use, on: string): UseAnswer => ({
  plan,
  verdict: verdictOnUse(plan.fields, use),
  area: ruledArea(plan, on),
});

/** Delområder that state a use speak for their part, the lokalplan for the rest. */
function answersOf({ plan, delomraader }: Family, use: Use, on: string): UseAnswer[] {
  const parts = delomraader.filter(({ fields }) => statesUse(fields));
  const spoken = parts.map((part) => answer(part, use, on));
  if (parts.length > 0 && !leavesRest(plan, parts, on)) return spoken;
  const taken = spoken.reduce((sum, { area }) => sum + area, 0);
  return [...spoken, { ...answer(plan, use, on), area: ruledArea(plan, on) - taken }];
}

/** Severest first; then the larger part of the plot, then by id. */
const bySeverity = (a: UseAnswer, b: UseAnswer): number =>
  useVerdicts.indexOf(b.verdict) - useVerdicts.indexOf(a.verdict) || b.area - a.area || byCodeUnit(a.plan.id, b.plan.id);

/** What was last asked of a plot's lokalplaner: a request's numbers change nothing in it. */
const lastAsked = keptBy((_: PlanFacts): { asked: Asked | null } => ({ asked: null }));

interface Asked {
  readonly use: Use;
  readonly on: string;
  readonly answers: readonly UseAnswer[];
}

/** What the lokalplaner in force say to a use, severest first. A byggefelt or an orphan part without a use says nothing. */
export function lokalplanUse(facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] {
  const last = lastAsked(facts);
  if (last.asked?.use === use && last.asked.on === on) return last.asked.answers;
  const answers = lokalplanAnswers(facts, use, on);
  last.asked = { use, on, answers };
  return answers;
}

const lokalplanAnswers = (facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] =>
  familiesOn(facts, on)
    .filter(({ plan }) => plan.level === "lokalplan" || statesUse(plan.fields))
    .flatMap((family) => answersOf(family, use, on))
    .sort(bySeverity);

/** What the kommuneplanrammer say to a use, severest first. */
export const rammeUse = (facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] =>
  plansOn(facts, "ramme", on)
    .map((plan) => answer(plan, use, on))
    .sort(bySeverity);

/** The one verdict for a plot: the severest, or `mixed` where a part of the plot says no and another does not. */
export function verdictOf(answers: readonly UseAnswer[]): UseVerdict | "mixed" | null {
  const [worst] = answers;
  if (!worst) return null;
  return worst.verdict === "no" && answers.some(({ verdict }) => verdict !== "no") ? "mixed" : worst.verdict;
}
