import { planSliver } from "../../catalog/plandata.ts";
import { byCodeUnit } from "../../domain/order.ts";
import { difference, union } from "../../geo/overlay.ts";
import { area } from "../../geo/shape.ts";
import type { Left, PlanOnPlot } from "./plan-on-plot.ts";

/** Sorts before every date: a plan whose first day is unknown is taken as old and in force. */
const always = "0000-00-00";

/**
 * The plans that take over from a plan, the oldest of them first: newer ones of the same municipality that lay out a use; for a plan that
 * yields all of those. A plan with an unknown date neither replaces nor is replaced.
 */
export function takingOver(plan: PlanOnPlot, plans: readonly PlanOnPlot[]): PlanOnPlot[] {
  if (plan.beside) return [];
  const isNewer = ({ from }: PlanOnPlot) => from !== null && plan.from !== null && from > plan.from;
  return plans
    .filter((other) => other !== plan && !other.beside && !other.yields && other.fields.municipality === plan.fields.municipality)
    .filter((other) => plan.yields || isNewer(other))
    .sort(byFirstDay);
}

const byFirstDay = (a: PlanOnPlot, b: PlanOnPlot): number => byCodeUnit(a.from ?? always, b.from ?? always) || byCodeUnit(a.id, b.id);

/** Cuts newer plans off one after the other, until nothing but a digitising sliver is left. */
export function leftOf(plan: PlanOnPlot, newer: readonly PlanOnPlot[]): Left[] {
  const left: Left[] = [];
  let rest = plan.evidence;
  for (const other of newer) {
    rest = difference(rest, [other.evidence]);
    const size = area(rest);
    left.push({ since: other.from ?? always, area: size });
    if (size <= planSliver) break;
  }
  return left;
}

/** Plans of one level, each with what newer ones have taken of it. */
export const replacedWithin = (plans: readonly PlanOnPlot[]): PlanOnPlot[] =>
  plans.map((plan) => ({ ...plan, left: leftOf(plan, takingOver(plan, plans)) }));

/** What the ordinary lokalplaner cover together, by the date from which they are in force. */
export function coveredBy(lokalplaner: readonly PlanOnPlot[]): Left[] {
  const ordinary = lokalplaner.filter(({ beside }) => !beside).sort(byFirstDay);
  return ordinary.map(({ from }, index) => ({
    since: from ?? always,
    area: area(union(ordinary.slice(0, index + 1).map(({ evidence }) => evidence))),
  }));
}
