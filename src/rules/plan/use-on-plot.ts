import { byCodeUnit } from "../../domain/order.ts";
import type { Use } from "../../domain/request.ts";
import { type Family, familiesOn, leavesRest, plansOn, ruledArea } from "./in-force.ts";
import { type PlanFacts, type PlanOnPlot, statesUse } from "./plan-on-plot.ts";
import { type UseVerdict, useVerdicts, verdictOnUse } from "./use-table.ts";

/** What one plan says to a use on its part of the plot, m². */
export interface UseAnswer {
  readonly plan: PlanOnPlot;
  readonly verdict: UseVerdict;
  readonly area: number;
}

const answer = (plan: PlanOnPlot, use: Use, area: number): UseAnswer => ({ plan, verdict: verdictOnUse(plan.fields, use), area });

/** Delområder that state a use speak for their part, the lokalplan for the rest. */
function addAnswers({ plan, delomraader }: Family, use: Use, on: string, answers: UseAnswer[]): void {
  const parts = delomraader.filter(({ fields }) => statesUse(fields));
  let taken = 0;
  for (const part of parts) {
    const area = ruledArea(part, on);
    answers.push(answer(part, use, area));
    taken += area;
  }
  if (parts.length === 0 || leavesRest(plan, parts, on)) answers.push(answer(plan, use, ruledArea(plan, on) - taken));
}

/** Severest first; then the larger part of the plot, then by id. */
const sorted = (answers: UseAnswer[]): readonly UseAnswer[] => (answers.length < 2 ? answers : answers.sort(bySeverity));

const bySeverity = (a: UseAnswer, b: UseAnswer): number =>
  useVerdicts.indexOf(b.verdict) - useVerdicts.indexOf(a.verdict) || b.area - a.area || byCodeUnit(a.plan.id, b.plan.id);

/** What was last asked of a plot's lokalplaner: a request's numbers change nothing in it. */
interface Asked {
  readonly use: Use;
  readonly on: string;
  readonly answers: readonly UseAnswer[];
}

const lastAsked = new WeakMap<PlanFacts, Asked>();

/** What the lokalplaner in force say to a use, severest first. A byggefelt or an orphan part without a use says nothing. */
export function lokalplanUse(facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] {
  const last = lastAsked.get(facts);
  if (last?.use === use && last.on === on) return last.answers;
  const answers = lokalplanAnswers(facts, use, on);
  lastAsked.set(facts, { use, on, answers });
  return answers;
}

function lokalplanAnswers(facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] {
  const answers: UseAnswer[] = [];
  for (const family of familiesOn(facts, on))
    if (family.plan.level === "lokalplan" || statesUse(family.plan.fields)) addAnswers(family, use, on, answers);
  return sorted(answers);
}

/** What the kommuneplanrammer say to a use, severest first. */
export const rammeUse = (facts: PlanFacts, use: Use, on: string): readonly UseAnswer[] =>
  sorted(plansOn(facts, "ramme", on).map((plan) => answer(plan, use, ruledArea(plan, on))));

/** The one verdict for a plot: the severest, or `mixed` where a part of the plot says no and another does not. */
export function verdictOf(answers: readonly UseAnswer[]): UseVerdict | "mixed" | null {
  const [worst] = answers;
  if (!worst) return null;
  return worst.verdict === "no" && answers.some(({ verdict }) => verdict !== "no") ? "mixed" : worst.verdict;
}
