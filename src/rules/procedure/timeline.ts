import type { Timeline, TimelineBar } from "../../domain/procedure.ts";
import type { Period, Step } from "../../domain/route.ts";
import { type StepId, steps } from "../steps.ts";
import { stepsBefore } from "./precedence.ts";

/**
 * A realistic new lokalplan with a tillæg takes 9–15 months. From memory and unconfirmed; the hearing that the act states is only a part of it.
 */
const planWeeks = [39, 65] as const;
const plans: readonly StepId[] = ["kommuneplantillaeg", "nyLokalplan"];

const isStep = (id: string): id is StepId => Object.hasOwn(steps, id);

/** The steps of a route as bars in time. Where nobody states how long a step can take, it is listed as open and counts with what is known of it. */
export function timelineOf(route: readonly Step[]): Timeline | null {
  if (route.length === 0) return null;
  const ids = route.map(({ id }) => id).filter(isStep);
  const bars = new Map<string, TimelineBar>();
  for (const step of inOrder(route, ids)) bars.set(step.id, barOf(step, ids, bars));
  const all = route.flatMap(({ id }) => bars.get(id) ?? []);
  const last = (end: 0 | 1) => Math.max(...all.map((bar) => endOf(bar)[end]));
  return { bars: all, total: [last(0), last(1)], open: all.filter(({ length }) => length[1] === null).map(({ step }) => step) };
}

/** What must come first before what waits for it: a step waits only for steps of earlier stages, but for the landzone permit, which is told later than its plan. */
const inOrder = (route: readonly Step[], ids: readonly StepId[]): readonly Step[] =>
  [...route].sort((a, b) => depthOf(a.id, ids) - depthOf(b.id, ids));

const depthOf = (id: string, ids: readonly StepId[]): number =>
  isStep(id) ? Math.max(0, ...stepsBefore(id, ids).map((before) => 1 + depthOf(before, ids))) : 0;

function barOf({ id, period }: Step, ids: readonly StepId[], bars: ReadonlyMap<string, TimelineBar>): TimelineBar {
  const after = isStep(id) ? stepsBefore(id, ids) : [];
  const ends = after.flatMap((before) => bars.get(before) ?? []).map(endOf);
  const isPlan = isStep(id) && plans.includes(id);
  return {
    step: id,
    start: [Math.max(0, ...ends.map(([least]) => least)), Math.max(0, ...ends.map(([, most]) => most))],
    length: isPlan ? planWeeks : lengthOf(period),
    unconfirmed: isPlan || period?.unconfirmed === true,
    after,
  };
}

const endOf = ({ start, length }: TimelineBar): readonly [number, number] => [start[0] + length[0], start[1] + (length[1] ?? length[0])];

/** Weeks that a period means: a hearing or an appeal is only a part of its step, a service goal or a limit is the most that it should take. */
function lengthOf(period: Period | null): readonly [number, number | null] {
  if (period === null) return [0, null];
  const [least, most] = [weeksOf(period.min, period.unit), weeksOf(period.max, period.unit)];
  if (period.kind === "hearing" || period.kind === "appeal") return [least, null];
  return period.kind === "experience" ? [least, most] : [0, most];
}

/** Whole weeks, rounded up; a month is a twelfth of 52. */
const weeksOf = (count: number, unit: Period["unit"]): number =>
  Math.ceil(unit === "weeks" ? count : unit === "days" ? count / 7 : (count * 52) / 12);
