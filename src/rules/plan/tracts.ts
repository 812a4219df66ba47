import { planSliver } from "../../catalog/plandata.ts";
import { coveringsOf } from "../../geo/coverings.ts";
import type { PlotView } from "../layer-view.ts";
import { lazily } from "../lazily.ts";
import { covers } from "../piece.ts";
import { areaUnder, type Cutter, cutGround, type Part } from "./cut.ts";
import { edgeShare, plansOn, speakingOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot, Tract } from "./plan-on-plot.ts";
import { always, takingOver } from "./replacement.ts";

/** m² up to which a part of a plot between plan borders is taken for digitising noise; a plot may itself be smaller than that. */
export const sliverOn = (plotArea: number): number => Math.min(planSliver, plotArea / 2);

type Ground = Pick<Part<PlanCutter>, "area" | "marks">;

/** Between whole lokalplaner and rammer it is `edgeShare` of the plot, as for the plans themselves; delområder are small by nature. */
function isSliver({ area, marks }: Ground, plotArea: number): boolean {
  if (area <= sliverOn(plotArea)) return true;
  return area <= edgeShare * plotArea && !marks.some(({ plan }) => plan.level === "delomraade");
}

/** A plan with its border. */
interface PlanCutter extends Cutter {
  readonly plan: PlanOnPlot;
  readonly name: string;
}
const cutterOf = (plan: PlanOnPlot): PlanCutter => {
  const { shape, box, prepared } = plan.piece;
  return { plan, name: `${plan.level} ${plan.id}`, shape, box, prepared };
};

/**
 * Cuts a plot by the borders of the plans in force, byggefelter apart; empty where no border crosses it. What there is to choose between hangs on
 * areas alone, so those are measured without any shape where that can be done (null where not); shapes are cut when somebody looks at one.
 */
export function tractsOf(plot: PlotView, facts: PlanFacts, on: string, measure = coveringsOf): readonly Tract[] {
  const plans = speakingOn(facts, on).filter(({ level }) => level !== "byggefelt");
  const borders = plans.filter(({ piece }) => !covers(piece, plot));
  if (borders.length === 0) return [];
  const fields = plansOn(facts, "byggefelt", on);
  const coverings = measure(
    plot.shape,
    [...borders, ...fields].map(({ piece }) => piece.near().shape),
  );
  const [everywhere, cutters] = [plans.filter((plan) => !borders.includes(plan)).map(cutterOf), borders.map(cutterOf)];
  const sorting = { ruling, nameOf: ({ name }: PlanCutter) => name, isSliver: (part: Ground) => isSliver(part, plot.area) };
  const parts = cutGround(plot.shape, everywhere, cutters, sorting, coverings);
  if (parts.length < 2) return [];
  const drawn = coverings ? lazily(() => cutGround(plot.shape, everywhere, cutters, sorting)) : () => parts;
  return parts.map((part, position) => {
    const shape = () => (drawn().find(({ names }) => names.join("\n") === part.names.join("\n")) ?? part).shape();
    return tractOf({ ...part, shape }, fields, borders.length, letterOf(position));
  });
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

/** A part of the plot as if it were a plot of its own. What covers the plot are its borders and behind them its byggefelter. */
function tractOf(part: Part<PlanCutter>, fields: readonly PlanOnPlot[], borders: number, letter: string): Tract {
  const { shape, area, marks } = part;
  const plans = marks.map(({ plan }) => ({ ...plan, area, share: 1 }));
  const lokalplaner = plans.filter(({ level }) => level === "lokalplan");
  const ids = new Set(lokalplaner.map((plan) => plan.fields.planId));
  const stands = (field: PlanOnPlot) => takingOver(field, lokalplaner).length === 0 && (field.parent === null || ids.has(field.parent));
  const inFields = fields.flatMap((field, at) => {
    const inside = stands(field) ? areaUnder(part, field.piece, borders + at) : 0;
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
