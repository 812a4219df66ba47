import type { PlotAnswer } from "../domain/answer.ts";
import { byCodeUnit } from "../domain/order.ts";
import { listGroupOf, listGroups, routeRank } from "../domain/route.ts";
import { type Availability, availabilityOf } from "../domain/stock.ts";

/** What of an answer its place in the list hangs on. */
type Ranked = Pick<PlotAnswer, "id" | "route" | "offer" | "routeAtLeast" | "routeAtMost" | "completeness" | "standing">;

const offerOrder: readonly (Availability | null)[] = ["free", null, "reserved", "withheld", "sold"];

/** What is compared, the first first: route, what can be had, what is known at least and at most, completeness, weighted wishes. Law first; no wish outweighs it. */
const measures: readonly ((plot: Ranked) => number)[] = [
  (plot) => listGroups.indexOf(listGroupOf(plot)),
  ({ offer }) => offerOrder.indexOf(offer && availabilityOf(offer)),
  ({ routeAtLeast }) => routeRank(routeAtLeast),
  ({ routeAtMost }) => routeRank(routeAtMost),
  ({ completeness }) => -completeness,
  ({ standing }) => -(standing.score ?? 0),
];

/** Plots in list order; those that are equal in everything by id. */
export function inListOrder<Plot extends Ranked>(plots: readonly Plot[]): readonly Plot[] {
  const ranks = new Float64Array(plots.length * measures.length);
  for (let position = 0, at = 0; position < plots.length; position++)
    for (const measure of measures) ranks[at++] = measure(plots[position]);
  const compare = (a: number, b: number): number => {
    for (let at = 0; at < measures.length; at++) {
      const by = ranks[a * measures.length + at] - ranks[b * measures.length + at];
      if (by !== 0) return by;
    }
    return byCodeUnit(plots[a].id, plots[b].id);
  };
  return plots
    .map((_, position) => position)
    .sort(compare)
    .map((position) => plots[position]);
}
