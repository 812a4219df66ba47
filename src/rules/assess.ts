import type { Pack } from "../catalog/pack.ts";
import type { Answer, AnswerRows, PlotAnswer, PlotRow, WishAnswer } from "../domain/answer.ts";
import { type Outcome, outcomeRank, outcomes } from "../domain/finding.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Plot, PlotStatus } from "../domain/plot.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { firmRoutes, routeListOrder } from "../domain/route.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { area } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { answerRule, type Examination, examine, type RuleAnswer } from "./engine.ts";
import { rules } from "./index.ts";
import type { PlotView } from "./layer-view.ts";
import { grundareal } from "./need/grundareal.ts";
import { type MeasuredAreas, measureAreas, statedAreas } from "./plot-areas.ts";
import { routeOf, stepsOf } from "./route.ts";
import { rulesVersion } from "./version.ts";
import { answerWishes, measureWishes, type WishFacts } from "./wishes.ts";

/** A plot with everything that is measured on it once and decided often. */
export interface MeasuredPlot {
  readonly plot: Plot;
  readonly area: number;
  readonly examinations: readonly Examination[];
  readonly left: MeasuredAreas;
  readonly wishes: WishFacts;
}

/** Measures a plot against a pack with all rules. Costs milliseconds; keep the result, it knows no request. */
export function measurePlot(plot: Plot, pack: Pack): MeasuredPlot {
  const seen: PlotView = { id: plot.id, shape: plot.shape, area: area(plot.shape) };
  return {
    plot,
    area: seen.area,
    examinations: rules.map((rule) => examine(rule, seen, pack)),
    left: measureAreas(seen, pack),
    wishes: measureWishes(seen, pack),
  };
}

/** Answers a measured plot for a request on a date. */
export function answerPlot(measured: MeasuredPlot, request: ExpansionRequest, on: string, pack: Pack): PlotAnswer {
  const { plot } = measured;
  const answers = measured.examinations.map((examination) => answerRule(examination, request, on, pack));
  const { route, routeAtLeast } = routeOf(answers);
  const findings = sorted(answers).map(({ finding }) => finding);
  const counts = countOutcomes(answers);
  return {
    id: plot.id,
    name: plot.name,
    origin: plot.origin,
    offer: plot.offer,
    area: roundTo(measured.area, 2),
    ...statedAreas(measured.left, pack, on),
    route,
    routeAtLeast,
    worst: findings[0]?.outcome ?? "noData",
    completeness: roundTo(1 - counts.noData / Math.max(1, answers.length), 3),
    counts,
    findings,
    steps: stepsOf(answers, routeAtLeast),
    wishes: answerWishes(measured.wishes, request),
    standing: { score: null, firstShare: null },
    geometry: lonLatGeometry(plot.shape),
  };
}

/** Answers a measured plot as lists show it. */
export function answerRow(measured: MeasuredPlot, request: ExpansionRequest, on: string, pack: Pack): PlotRow {
  const { findings, steps: _, geometry: __, ...row } = answerPlot(measured, request, on, pack);
  const [worst] = findings;
  const asks = worst !== undefined && worst.outcome !== "clear" && worst.outcome !== "notApplicable";
  const stops = findings.filter(({ outcome }) => outcome === "blocked");
  return {
    ...row,
    worstText: asks ? worst.text : null,
    onlyTooSmall: stops.length > 0 && stops.every(({ rule }) => rule === grundareal.id),
  };
}

/** Worst first; equal outcomes in the order of the rule list. */
const sorted = (answers: readonly RuleAnswer[]): readonly RuleAnswer[] =>
  answers
    .map((answer, position) => ({ answer, position }))
    .sort((a, b) => outcomeRank(a.answer.finding.outcome) - outcomeRank(b.answer.finding.outcome) || a.position - b.position)
    .map(({ answer }) => answer);

function countOutcomes(answers: readonly RuleAnswer[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => answers.filter(({ finding }) => finding.outcome === outcome).length;
  const [blocked, planChange, dispensation, assessment, noData, clear, notApplicable] = outcomes.map(count);
  return { blocked, planChange, dispensation, assessment, noData, clear, notApplicable };
}

const statusOrder: readonly (PlotStatus | null)[] = ["ledig", null, "reserveret", "solgt"];
const met = (wishes: readonly WishAnswer[]): number => wishes.filter((wish) => wish.met).length;

type Ranked = Pick<PlotAnswer, "id" | "route" | "offer" | "routeAtLeast" | "completeness" | "wishes">;

/** List order: route, what can be had, what is known at least, completeness, wishes met, id. Law first; no wish outweighs it. */
function inListOrder(a: Ranked, b: Ranked): number {
  return (
    routeListOrder.indexOf(a.route) - routeListOrder.indexOf(b.route) ||
    statusOrder.indexOf(a.offer?.status ?? null) - statusOrder.indexOf(b.offer?.status ?? null) ||
    firmRoutes.indexOf(a.routeAtLeast) - firmRoutes.indexOf(b.routeAtLeast) ||
    b.completeness - a.completeness ||
    met(b.wishes) - met(a.wishes) ||
    byCodeUnit(a.id, b.id)
  );
}

/** Puts the answers of all plots together. */
export const answerOf = (plots: readonly PlotAnswer[], request: ExpansionRequest, on: string, pack: Pack): Answer => ({
  ...headOf(request, on, pack),
  plots: [...plots].sort(inListOrder),
});

/** Puts the rows of all plots together. */
export const rowsOf = (plots: readonly PlotRow[], request: ExpansionRequest, on: string, pack: Pack): AnswerRows => ({
  ...headOf(request, on, pack),
  plots: [...plots].sort(inListOrder),
});

const headOf = (request: ExpansionRequest, on: string, pack: Pack) => ({ request, on, pack: pack.stamp, rulesVersion });
