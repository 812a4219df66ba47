import { planSliver } from "../../catalog/plandata.ts";
import { type Level, levels, type PlanFacts, type PlanOnPlot } from "./plan-on-plot.ts";

/** m² of the plot that a plan rules on the date `on`: its own part less what newer plans in force have replaced. */
export function ruledArea({ area, left }: PlanOnPlot, on: string): number {
  for (let at = left.length - 1; at >= 0; at--) if (left[at].since <= on) return left[at].area;
  return area;
}

/**
 * A lokalplan or ramme that rules less than this part of a plot is taken for a border drawn on an older cadastre: it does not decide, and
 * `edgePlansOn` counts it so that the answer can say so. Our proposal. Parts of plans are small by nature and are spared.
 */
export const edgeShare = 0.01;

const isWhole = ({ level }: PlanOnPlot): boolean => level === "lokalplan" || level === "ramme";

const isDated = (plan: PlanOnPlot, on: string): boolean => plan.from === null || plan.from <= on;

/** m² that a plan must rule more of than an inaccuracy of borders explains. */
const leastArea = (plan: PlanOnPlot, plotArea: number): number => (isWhole(plan) ? Math.max(planSliver, edgeShare * plotArea) : planSliver);

/** The plans of a plot as they stand on a date. */
interface Day {
  readonly on: string;
  /** Plans that are in force and still rule enough of the plot, theme plans apart. */
  readonly deciding: Readonly<Record<Level, readonly PlanOnPlot[]>>;
  readonly beside: readonly PlanOnPlot[];
  speaking: readonly PlanOnPlot[] | null;
  families: readonly Family[] | null;
}

const lastDays = new WeakMap<PlanFacts, Day>();

/** What was sorted out for the day that was last asked for. */
function dayOf(facts: PlanFacts, on: string): Day {
  const last = lastDays.get(facts);
  if (last?.on === on) return last;
  const day = sortedOn(facts, on);
  lastDays.set(facts, day);
  return day;
}

function sortedOn({ plans, plotArea }: PlanFacts, on: string): Day {
  const deciding: Record<Level, PlanOnPlot[]> = { byggefelt: [], delomraade: [], lokalplan: [], ramme: [] };
  const beside: PlanOnPlot[] = [];
  for (const plan of plans) {
    if (!isDated(plan, on)) continue;
    const least = leastArea(plan, plotArea);
    if (!plan.beside && ruledArea(plan, on) > least) deciding[plan.level].push(plan);
    else if (plan.level === "lokalplan" && (plan.beside || plan.yields) && plan.area > least) beside.push(plan);
  }
  return { on, deciding, beside, speaking: null, families: null };
}

/** Plans of one level in force on the date, largest on the plot first. Theme plans stand in `besideOn`. */
export const plansOn = (facts: PlanFacts, level: Level, on: string): readonly PlanOnPlot[] => dayOf(facts, on).deciding[level];

/** Lokalplaner in force that only touch the plot's edge. */
export const edgePlansOn = ({ plans, plotArea }: PlanFacts, on: string): readonly PlanOnPlot[] =>
  plans.filter((plan) => {
    if (plan.level !== "lokalplan" || !isDated(plan, on)) return false;
    const ruled = ruledArea(plan, on);
    return ruled > planSliver && ruled <= leastArea(plan, plotArea);
  });

/** Lokalplaner in force beside the one that decides: theme plans, and plans without a use where another lokalplan lays one out. */
export const besideOn = (facts: PlanFacts, on: string): readonly PlanOnPlot[] => dayOf(facts, on).beside;

/**
 * Every plan that says something on the date, largest on the plot first at each level. Lokalplaner and rammer that only touch the plot's edge do
 * not.
 */
export function speakingOn(facts: PlanFacts, on: string): readonly PlanOnPlot[] {
  const day = dayOf(facts, on);
  day.speaking ??= [...levels.flatMap((level) => day.deciding[level]), ...day.beside];
  return day.speaking;
}

/** m² of the plot outside every lokalplan in force on the date; digitising slivers count as nothing. */
export function outsideLokalplaner({ plotArea, covered }: PlanFacts, on: string): number {
  const inside = covered.findLast(({ since }) => since <= on)?.area ?? 0;
  return plotArea - inside > planSliver ? plotArea - inside : 0;
}

/** A lokalplan with the parts of it that lie on the plot. A part whose lokalplan is not in the data stands alone. */
export interface Family {
  readonly plan: PlanOnPlot;
  readonly byggefelter: readonly PlanOnPlot[];
  readonly delomraader: readonly PlanOnPlot[];
}

/** Every lokalplan in force with its parts. */
export function familiesOn(facts: PlanFacts, on: string): readonly Family[] {
  const day = dayOf(facts, on);
  day.families ??= familiesOf(day.deciding);
  return day.families;
}

const none: readonly PlanOnPlot[] = [];

function familiesOf({ byggefelt, delomraade, lokalplan }: Day["deciding"]): readonly Family[] {
  const childrenOf = (parts: readonly PlanOnPlot[], id: string | null) =>
    parts.length === 0 ? none : parts.filter(({ parent }) => parent !== null && parent === id);
  const whole = lokalplan.map((plan) => ({
    plan,
    byggefelter: childrenOf(byggefelt, plan.fields.planId),
    delomraader: childrenOf(delomraade, plan.fields.planId),
  }));
  const orphans = [...byggefelt, ...delomraade].filter(({ parent }) => parent === null);
  if (orphans.length === 0) return whole;
  return [...whole, ...orphans.map((plan) => ({ plan, byggefelter: none, delomraader: none }))];
}

/** Do the parts leave any of their lokalplan's area on the plot to the lokalplan itself? */
export function leavesRest(plan: PlanOnPlot, parts: readonly PlanOnPlot[], on: string): boolean {
  const taken = parts.reduce((sum, part) => sum + ruledArea(part, on), 0);
  return ruledArea(plan, on) - taken > planSliver;
}
