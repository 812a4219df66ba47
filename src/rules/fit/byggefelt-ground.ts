import { difference } from "../../geo/overlay.ts";
import { emptyShape, type Shape } from "../../geo/shape.ts";
import { familiesOn, plansOn } from "../plan/in-force.ts";
import type { PlanFacts, PlanOnPlot } from "../plan/plan-on-plot.ts";
import { takingOver } from "../plan/replacement.ts";

/** Ground on which binding byggefelter leave no room for a building. */
export interface OutsideByggefelter {
  readonly shape: Shape;
  /** Numbers of the lokalplaner whose byggefelter bind, as the register writes them. */
  readonly plans: readonly string[];
}

/**
 * The ground of every lokalplan in force that has binding byggefelter on the plot, less those byggefelter and less what newer plans in force
 * have taken over. A byggefelt whose lokalplan is not in the data binds wherever no lokalplan in force lies.
 */
export function outsideByggefelter(plot: Shape, facts: PlanFacts, on: string): OutsideByggefelter {
  const families = familiesOn(facts, on);
  const lokalplaner = plansOn(facts, "lokalplan", on);
  const bound = families.filter(({ byggefelter }) => byggefelter.length > 0);
  const alone = families.filter(({ plan }) => plan.level === "byggefelt").map(({ plan }) => plan);
  const shapes = bound.map(({ plan, byggefelter }) =>
    difference(plan.ground.evidence, [...shapesOf(byggefelter), ...shapesOf(newerThan(plan, lokalplaner, on))]),
  );
  if (alone.length > 0) shapes.push(difference(plot, [...shapesOf(alone), ...shapesOf(lokalplaner)]));
  const plans = [...bound.map(({ plan }) => plan), ...alone].map(({ fields }) => fields.number ?? fields.name ?? fields.planId ?? "");
  return { shape: joined(shapes), plans: [...new Set(plans)] };
}

const shapesOf = (plans: readonly PlanOnPlot[]): readonly Shape[] => plans.map(({ ground }) => ground.evidence);

const newerThan = (plan: PlanOnPlot, lokalplaner: readonly PlanOnPlot[], on: string): readonly PlanOnPlot[] =>
  takingOver(plan, lokalplaner).filter(({ from }) => from !== null && from <= on);

const joined = (shapes: readonly Shape[]): Shape =>
  shapes.length === 0 ? emptyShape : { kind: "polygon", parts: shapes.flatMap(({ parts }) => parts) };
