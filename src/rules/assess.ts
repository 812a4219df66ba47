import type { Pack } from "../catalog/pack.ts";
import type { Answer, AnswerRows, PlotAnswer, PlotRow } from "../domain/answer.ts";
import { outcomeRank } from "../domain/finding.ts";
import type { Plot } from "../domain/plot.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { area } from "../geo/shape.ts";
import { stepsOfPlot, withStepsTogether } from "../geo/too-complex.ts";
import { capacityOf } from "./capacity/capacity.ts";
import { withCertainty } from "./certainty-answer.ts";
import { type DecidedPlot, decidePlot } from "./decide-plot.ts";
import { type Decision, findingOf, outcomeOf } from "./decision.ts";
import { nothingEntered } from "./define-rule.ts";
import { type Examination, examine } from "./engine.ts";
import { createHearing, type Hearing } from "./hearing.ts";
import { improvementsOf } from "./improve/improvements.ts";
import { rules } from "./index.ts";
import type { PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import { inListOrder } from "./list-order.ts";
import { piecesOf } from "./plan/plot-pieces.ts";
import { type MeasuredAreas, measureAreas } from "./plot-areas.ts";
import { meetingOf } from "./procedure/meeting.ts";
import { timelineOf } from "./procedure/timeline.ts";
import { scoresOf } from "./ranking.ts";
import { stepsOf } from "./route.ts";
import { withStandings } from "./standings.ts";
import { rulesVersion } from "./version.ts";
import { measureWishes, type WishFacts } from "./wishes.ts";

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
  return withStepsTogether(stepsOfPlot, () => ({
    plot,
    area: seen.area,
    examinations: rules.map((rule) => examine(rule, seen, pack)),
    left: measureAreas(seen, pack),
    wishes: measureWishes(seen, pack),
  }));
}

/** The whole answer about a measured plot from what was decided on it for a hearing: texts, citations, evidence and certainty are made here. */
export function wholeOf(measured: MeasuredPlot, decided: DecidedPlot, hearing: Hearing): PlotAnswer {
  const { decisions, row } = decided;
  const steps = stepsOf(decisions, row.routeAtLeast);
  const pieces = piecesOf(seenOf(measured), hearing.pack, { use: hearing.request.use, on: hearing.on, entered: nothingEntered });
  const { worstText: _, onlyTooSmall: __, wishes, standing, ...head } = row;
  const answer: PlotAnswer = {
    ...head,
    findings: worstFirst(decisions).map((decision) => findingOf(decision, hearing.pack)),
    steps,
    wishes,
    standing: { ...standing, ...scoresOf(wishes, hearing.request) },
    drawn: null,
    pieces,
    capacity: capacityOf(seenOf(measured), { ...head, pieces }, hearing.request, hearing.pack),
    improvements: improvementsOf(measured, decided, hearing),
    expansion: null,
    timeline: timelineOf(steps),
    meeting: meetingOf(steps, decisions),
    geometry: lonLatGeometry(measured.plot.shape),
  };
  return withCertainty(answer, measured, hearing.request, hearing.on, hearing.pack);
}

const seenOf = keptBy(({ plot: { id, shape }, area }: MeasuredPlot): PlotView => ({ id, shape, area }));

/** Decides a measured plot for a request on a date, with nothing kept from before, and answers it in full. */
export function answerPlot(measured: MeasuredPlot, request: ExpansionRequest, on: string, pack: Pack): PlotAnswer {
  const hearing = createHearing(request, on, pack);
  return wholeOf(measured, decidePlot(measured, hearing, null), hearing);
}

/** Worst first; equal outcomes in the order of the rule list. */
const worstFirst = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => outcomeRank(outcomeOf(a)) - outcomeRank(outcomeOf(b)));

/** Puts the answers of all plots together. */
export const answerOf = (plots: readonly PlotAnswer[], hearing: Hearing): Answer => ({ ...headOf(hearing), plots: ranked(plots, hearing) });

/** Puts the rows of all plots together. */
export const rowsOf = (plots: readonly PlotRow[], hearing: Hearing): AnswerRows => ({ ...headOf(hearing), plots: ranked(plots, hearing) });

const ranked = <Plot extends PlotRow | PlotAnswer>(plots: readonly Plot[], { request }: Hearing): readonly Plot[] =>
  inListOrder(withStandings(plots, request));

const headOf = ({ request, on, pack }: Hearing) => ({ request, on, pack: pack.stamp, rulesVersion });
