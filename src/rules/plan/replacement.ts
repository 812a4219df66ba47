import { planSliver } from "../../catalog/plandata.ts";
import { byCodeUnit } from "../../domain/order.ts";
import { difference } from "../../geo/overlay.ts";
import { area } from "../../geo/shape.ts";
import type { PlotView } from "../layer-view.ts";
import { areaBeside, covers, mergedArea, overlap, type Piece, sharedOnPlot } from "../piece.ts";
import type { Left, PlanOnPlot } from "./plan-on-plot.ts";

/** Sorts before every date: a plan whose first day is unknown is taken as old and in force. */
export const always = "0000-00-00";

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

/** Cuts newer plans off one after the other, until nothing but a digitising sliver is left. One that lies beside the plan takes nothing of it. */
export function leftOf(plot: PlotView, plan: PlanOnPlot, newer: readonly PlanOnPlot[]): Left[] {
  const left: Left[] = [];
  const cut: Piece[] = [];
  let size = plan.area;
  for (const { piece, from } of newer) {
    if (covers(piece, plot)) size = 0;
    else if (overlap(plan.piece, piece)) {
      const isApart = cut.every((other) => !overlap(other, piece));
      cut.push(piece);
      size = isApart ? Math.max(0, size - sharedOnPlot(plan.piece, piece)) : sizeBeside(plot, plan, cut);
    }
    left.push({ since: from ?? always, area: size });
    if (size <= planSliver) break;
  }
  return left;
}

function sizeBeside(plot: PlotView, { piece, ground }: PlanOnPlot, cut: readonly Piece[]): number {
  const walked = areaBeside(plot, piece, cut);
  if (walked !== null) return walked;
  const shapes = cut.map(({ shape }) => shape);
  return area(difference(ground.evidence, shapes));
}

/** What the ordinary lokalplaner cover together, by the date from which they are in force. */
export function coveredBy(plot: PlotView, lokalplaner: readonly PlanOnPlot[]): Left[] {
  const ordinary = lokalplaner.filter(({ beside }) => !beside).sort(byFirstDay);
  const pieces = ordinary.map(({ piece }) => piece);
  let size = 0;
  return ordinary.map(({ from, piece }, index) => {
    const before = pieces.slice(0, index);
    const isApart = before.every((other) => !overlap(other, piece));
    size = isApart ? Math.min(plot.area, size + piece.area) : mergedArea(plot, [...before, piece]);
    return { since: from ?? always, area: size };
  });
}
