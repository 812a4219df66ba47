import type { Pack } from "../catalog/pack.ts";
import type { Answer, AnswerRows, PlotAnswer, PlotRow } from "../domain/answer.ts";
import type { ExpansionSearch } from "../domain/expansion.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { capacityOf } from "./capacity/capacity.ts";
import { withCertainty } from "./certainty-answer.ts";
import { type DecidedPlot, decidePlot } from "./decide-plot.ts";
import { type Decision, findingOf } from "./decision.ts";
import { expansionOf } from "./expansion/expansion-of.ts";
import { createHearing, type Hearing } from "./hearing.ts";
import { improvementsOf } from "./improve/improvements.ts";
import { inListOrder } from "./list-order.ts";
import { type MeasuredPlot, seenOf } from "./measure-plot.ts";
import { piecesOf } from "./plan/plot-pieces.ts";
import { meetingOf } from "./procedure/meeting.ts";
import { timelineOf } from "./procedure/timeline.ts";
import { scoresOf } from "./ranking.ts";
import { stepsOf } from "./route.ts";
import { disputeOf, standingOf } from "./set-aside.ts";
import { withStandings } from "./standings.ts";
import { rulesVersion } from "./version.ts";
import { weightOf } from "./weight.ts";

/** The whole answer about a measured plot from what was decided on it for a hearing: texts, citations, evidence and certainty are made here. */
export function wholeOf(measured: MeasuredPlot, decided: DecidedPlot, hearing: Hearing): PlotAnswer {
  const { decisions, disputes, row } = decided;
  const standing = standingOf(decisions, disputes);
  const steps = stepsOf(standing, row.routeAtLeast);
  const pieces = piecesOf(seenOf(measured), hearing.pack, { use: hearing.request.use, on: hearing.on, entered: hearing.entered });
  const { worstText: _, onlyTooSmall: __, wishes, standing: place, ...head } = row;
  const capacity = capacityOf(seenOf(measured), { ...head, pieces }, hearing);
  const answer: PlotAnswer = {
    ...head,
    findings: worstFirst(decisions).map((decision) => ({
      ...findingOf(decision, hearing.pack),
      dispute: disputeOf(decision, disputes),
    })),
    steps,
    wishes,
    standing: { ...place, ...scoresOf(wishes, hearing.request) },
    drawn: null,
    pieces,
    capacity,
    improvements: improvementsOf(measured, decided, hearing),
    expansion: expansionOf(seenOf(measured), { ...head, pieces, capacity }, hearing),
    timeline: timelineOf(steps),
    meeting: meetingOf(steps, standing),
    geometry: lonLatGeometry(measured.plot.shape),
  };
  return withCertainty(answer, measured, hearing);
}

/** Decides a measured plot for a request on a date, with nothing kept from before, and answers it in full. */
export function answerPlot(measured: MeasuredPlot, request: ExpansionRequest, on: string, pack: Pack): PlotAnswer {
  const hearing = createHearing(request, on, pack);
  return wholeOf(measured, decidePlot(measured, hearing, null), hearing);
}

/** Worst first, then what can still decide the plot; what weighs the same in the order of the rule list. */
const worstFirst = (decisions: readonly Decision[]): readonly Decision[] => [...decisions].sort((a, b) => weightOf(a) - weightOf(b));

/** Puts the answers of all plots together. */
export const answerOf = (plots: readonly PlotAnswer[], hearing: Hearing, expansion: ExpansionSearch | null = null): Answer => ({
  ...headOf(hearing),
  records: hearing.records,
  expansion,
  plots: ranked(plots, hearing),
});

/** What is made for a company that stands somewhere. */
type Extra = Pick<AnswerRows, "made" | "expansion">;

const nothingMade: Extra = { made: [], expansion: null };

/** Puts the rows of all plots together. */
export const rowsOf = (plots: readonly PlotRow[], hearing: Hearing, { made, expansion }: Extra = nothingMade): AnswerRows => ({
  ...headOf(hearing),
  made,
  expansion,
  plots: ranked(plots, hearing),
});

const ranked = <Plot extends PlotRow | PlotAnswer>(plots: readonly Plot[], { request }: Hearing): readonly Plot[] =>
  inListOrder(withStandings(plots, request));

const headOf = ({ request, on, pack }: Hearing) => ({ request, on, pack: pack.stamp, rulesVersion });
