import { planSliver } from "../../catalog/plandata.ts";
import { boxesMeet } from "../../geo/shape.ts";
import { sharedArea } from "../../geo/shared-area.ts";
import type { PlotView } from "../layer-view.ts";
import { covers } from "../piece.ts";
import { type Cutter, cutGround, type Part } from "./cut.ts";
import { edgeShare, plansOn, speakingOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot, Tract } from "./plan-on-plot.ts";
import { always, takingOver } from "./replacement.ts";

/** m² up to which a part of a plot between plan borders is taken for digitising noise; a plot may itself be smaller than that. */
export const sliverOn = (plotArea: number): number => Math.min(planSliver, plotArea / 2);

/** Between whole lokalplaner and rammer it is `edgeShare` of the plot, as for the plans themselves; delområder are small by nature. */
function isSliver({ area, marks }: Part<PlanCutter>, plotArea: number): boolean {
  if (area <= sliverOn(plotArea)) return true;
  return area <= edgeShare * plotArea && !marks.some(({ plan }) => plan.level === "delomraade");
}

/** A plan with its border. */
interface PlanCutter extends Cutter {
  readonly plan: PlanOnPlot;
}
const cutterOf = (plan: PlanOnPlot): PlanCutter => ({ plan, shape: plan.piece.shape, box: plan.piece.box, prepared: plan.piece.prepared });

/** Cuts a plot by the borders of the plans in force, byggefelter apart; empty where no border crosses it. */
export function tractsOf(plot: PlotView, facts: PlanFacts, on: string): readonly Tract[] {
  const plans = speakingOn(facts, on).filter(({ level }) => level !== "byggefelt");
  const borders = plans.filter(({ piece }) => !covers(piece, plot));
  if (borders.length === 0) return [];
  const everywhere = plans.filter((plan) => !borders.includes(plan));
  const parts = cutGround(plot.shape, everywhere.map(cutterOf), borders.map(cutterOf), {
    ruling,
    nameOf: ({ plan }) => `${plan.level} ${plan.id}`,
    isSliver: (part) => isSliver(part, plot.area),
  });
  if (parts.length < 2) return [];
  const fields = plansOn(facts, "byggefelt", on);
  return parts.map((part, position) => tractOf(part, fields, letterOf(position)));
}

/** The plans that rule where all of these lie: newer ones take over from older; a part of a plan goes with it. Theme plans stay beside. */
function ruling(under: readonly PlanCutter[]): readonly PlanCutter[] {
  const of = (level: PlanOnPlot["level"]) => under.flatMap(({ plan }) => (plan.level === level ? [plan] : []));
  const [lokalplaner, rammer] = [of("lokalplan"), of("ramme")];
  const isTaken = ({ plan }: PlanCutter) => takingOver(plan, plan.level === "ramme" ? rammer : lokalplaner).length > 0;
  const left = under.filter((each) => !isTaken(each) || each.plan.yields).map((each) => ({ ...each, plan: groundOf(each, isTaken(each)) }));
  const ids = new Set(left.map(({ plan }) => (plan.level === "lokalplan" ? plan.fields.planId : null)));
  return left.filter(({ plan }) => plan.parent === null || ids.has(plan.parent));
}

/** A plan that yields where others lay out a use stands beside them and has no ground of its own. */
const groundOf = ({ plan }: PlanCutter, isTaken: boolean): PlanOnPlot => ({ ...plan, left: isTaken ? [{ since: always, area: 0 }] : [] });

/** `A` … `Z`, then `AA`, `AB` … */
export const letterOf = (position: number): string =>
  (position < 26 ? "" : letterOf(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));

/** A part of the plot as if it were a plot of its own. */
function tractOf({ shape, area, box, marks }: Part<PlanCutter>, fields: readonly PlanOnPlot[], letter: string): Tract {
  const plans = marks.map(({ plan }) => ({ ...plan, area, share: 1 }));
  const lokalplaner = plans.filter(({ level }) => level === "lokalplan");
  const ids = new Set(lokalplaner.map((plan) => plan.fields.planId));
  const stands = (field: PlanOnPlot) =>
    takingOver(field, lokalplaner).length === 0 && (field.parent === null || ids.has(field.parent)) && boxesMeet(box, field.piece.box);
  const inFields = fields.filter(stands).flatMap((field) => {
    const inside = sharedArea(field.piece.prepared(), shape());
    return inside > 0 ? [{ ...field, area: inside, share: Math.min(1, inside / area), left: [] }] : [];
  });
  const facts: PlanFacts = {
    plotArea: area,
    plans: [...inFields, ...plans],
    covered: lokalplaner.some(({ beside }) => !beside) ? [{ since: always, area }] : [],
    tracts: () => [],
  };
  return { letter, area, shape, facts };
}
