import type { PlanReference, PlotPiece } from "../domain/provision.ts";

/** A plan by its number, else its name, with its part where it is one. */
export const planName = ({ number, name, planId, part }: PlanReference): string =>
  [number ?? name ?? planId ?? "", part].filter(Boolean).join(", ");

/** The plans of a plot that something can be entered of, strongest first, each once. */
export function plansOf(pieces: readonly PlotPiece[]): readonly PlanReference[] {
  const plans = new Map<string, PlanReference>();
  for (const plan of pieces.flatMap((piece) => piece.plans))
    if (plan.planId !== null && !plans.has(plan.planId)) plans.set(plan.planId, plan);
  return [...plans.values()];
}
