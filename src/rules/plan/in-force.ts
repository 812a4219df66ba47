import { planSliver } from "../../catalog/plandata.ts";
import { keptBy, keptByWord } from "../lazily.ts";
import { type Level, levels, type PlanFacts, type PlanOnPlot } from "./plan-on-plot.ts";

/** m² of the plot that a plan rules on the date `on`: its own part less what newer plans in force have replaced. */
export function ruledArea({ area, left }: PlanOnPlot, on: string): number {
  const taken = left.filter(({ since }) => since <= on).at(-1);
  return taken ? taken.area : area;
}

/**
 * A lokalplan or ramme that rules less than this part of a plot is taken for a border drawn on an older cadastre: it does not decide, and
 * `edgePlansOn` counts it so that the answer can say so. Our proposal. Parts of plans are small by nature and are spared.
 */
export const edgeShare = 0.01;

const isWhole = ({ level }: PlanOnPlot): boolean => level === "lokalplan" || level === "ramme";

const isDated = (plan: PlanOnPlot, on: string): boolean => plan.from === null || plan.from <= on;

/** Is the plan in force on the date, and does it still rule more of the plot than an inaccuracy of borders explains? */
function isInForce(plan: PlanOnPlot, plotArea: number, on: string): boolean {
  return isDated(plan, on) && ruledArea(plan, on) > leastArea(plan, plotArea);
}

const leastArea = (plan: PlanOnPlot, plotArea: number): number => (isWhole(plan) ? Math.max(planSliver, edgeShare * plotArea) : planSliver);

/** Plans of one level in force on the date, largest on the plot first. Theme plans stand in `besideOn`. */
export const plansOn = (facts: PlanFacts, level: Level, on: string): readonly PlanOnPlot[] => inForce(facts)(on)[level];

const inForce = keptBy(({ plans, plotArea }: PlanFacts) =>
  keptByWord((on): Readonly<Record<Level, readonly PlanOnPlot[]>> => {
    const deciding = plans.filter((plan) => !plan.beside && isInForce(plan, plotArea, on));
    const of = (level: Level) => deciding.filter((plan) => plan.level === level);
    return { byggefelt: of("byggefelt"), delomraade: of("delomraade"), lokalplan: of("lokalplan"), ramme: of("ramme") };
  }),
);

/** Lokalplaner in force that only touch the plot's edge. */
export const edgePlansOn = ({ plans, plotArea }: PlanFacts, on: string): readonly PlanOnPlot[] =>
  plans.filter(
    (plan) => plan.level === "lokalplan" && isDated(plan, on) && ruledArea(plan, on) > planSliver && !isInForce(plan, plotArea, on),
  );

/** Lokalplaner in force beside the one that decides: theme plans, and plans without a use where another lokalplan lays one out. */
export const besideOn = ({ plans, plotArea }: PlanFacts, on: string): readonly PlanOnPlot[] =>
  plans.filter((plan) => {
    if (plan.level !== "lokalplan" || !isDated(plan, on)) return false;
    const decides = !plan.beside && isInForce(plan, plotArea, on);
    return (plan.beside || plan.yields) && !decides && plan.area > leastArea(plan, plotArea);
  });

/**
 * Every plan that says something on the date, largest on the plot first at each level. Lokalplaner and rammer that only touch the plot's edge do
 * not.
 */
export const speakingOn = (facts: PlanFacts, on: string): readonly PlanOnPlot[] => speaking(facts)(on);

const speaking = keptBy((facts: PlanFacts) =>
  keptByWord((on): readonly PlanOnPlot[] => [...levels.flatMap((level) => plansOn(facts, level, on)), ...besideOn(facts, on)]),
);

/** m² of the plot outside every lokalplan in force on the date; digitising slivers count as nothing. */
export function outsideLokalplaner({ plotArea, covered }: PlanFacts, on: string): number {
  const inside = covered.filter(({ since }) => since <= on).at(-1)?.area ?? 0;
  return plotArea - inside > planSliver ? plotArea - inside : 0;
}

/** A lokalplan with the parts of it that lie on the plot. A part whose lokalplan is not in the data stands alone. */
export interface Family {
  readonly plan: PlanOnPlot;
  readonly byggefelter: readonly PlanOnPlot[];
  readonly delomraader: readonly PlanOnPlot[];
}

/** Every lokalplan in force with its parts. */
export const familiesOn = (facts: PlanFacts, on: string): readonly Family[] => families(facts)(on);

const families = keptBy((facts: PlanFacts) => keptByWord((on) => familiesOf(facts, on)));

function familiesOf(facts: PlanFacts, on: string): readonly Family[] {
  const [byggefelter, delomraader] = [plansOn(facts, "byggefelt", on), plansOn(facts, "delomraade", on)];
  const childrenOf = (parts: readonly PlanOnPlot[], id: string | null) => parts.filter(({ parent }) => parent !== null && parent === id);
  const whole = plansOn(facts, "lokalplan", on).map((plan) => ({
    plan,
    byggefelter: childrenOf(byggefelter, plan.fields.planId),
    delomraader: childrenOf(delomraader, plan.fields.planId),
  }));
  const alone = [...byggefelter, ...delomraader]
    .filter(({ parent }) => parent === null)
    .map((plan) => ({ plan, byggefelter: [], delomraader: [] }));
  return [...whole, ...alone];
}

/** Do the parts leave any of their lokalplan's area on the plot to the lokalplan itself? */
export function leavesRest(plan: PlanOnPlot, parts: readonly PlanOnPlot[], on: string): boolean {
  const taken = parts.reduce((sum, part) => sum + ruledArea(part, on), 0);
  return ruledArea(plan, on) - taken > planSliver;
}
