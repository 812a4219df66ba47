import type { AnswerRows, PackStamp, PlotAnswer, PlotRow } from "../domain/answer.ts";
import type { ExpansionKind } from "../domain/expansion.ts";
import { type Finding, isSetAside, outcomes } from "../domain/finding.ts";
import { type ListGroup, listGroupOf, listGroups, type Route } from "../domain/route.ts";
import { availabilityOf, canBeHad } from "../domain/stock.ts";
import type { CandidateView, PackView } from "../worker/protocol.ts";
import { enteredCandidates } from "./entered-candidates.ts";
import type { State } from "./store.ts";

/** The open pack, or null while none is open. */
export const packOf = ({ pack }: State): PackView | null => (pack.kind === "ready" ? pack.value : null);

/** The answer to show: the newest, or the one before it while a new one is being made. */
export const answerOf = ({ answer }: State): AnswerRows | null =>
  answer.kind === "ready" ? answer.value : answer.kind === "running" ? answer.previous : null;

/** The open plot's row, or null when the list is shown. */
export const openRowOf = (state: State): PlotRow | null => answerOf(state)?.plots.find(({ id }) => id === state.view.plot) ?? null;

/** The whole answer about the open plot, or null while the list is shown or it is on its way. */
export const openPlotOf = ({ view, details }: State): PlotAnswer | null => details.plots.get(view.plot ?? "") ?? null;

/** The pack's candidates, with what planners say of their offers; the same list as long as neither changes. */
export const candidatesNow = (state: State): readonly CandidateView[] => {
  const pack = packOf(state);
  return pack === null ? noCandidates : enteredCandidates(pack.candidates, state.project.records.offers);
};

const noCandidates: readonly CandidateView[] = [];

/** The open plot before anybody has asked for anything, or null. */
export const openCandidateOf = (state: State): CandidateView | null =>
  answerOf(state) === null ? (candidatesNow(state).find(({ id }) => id === state.view.plot) ?? null) : null;

/** Where a plot of an answer lies to the company's present site; null where the request names none. */
export function whereIs(
  { expansion }: Pick<AnswerRows, "expansion">,
  { id, origin }: Pick<PlotRow, "id" | "origin">,
): ExpansionKind | null {
  if (expansion === null) return null;
  if (expansion.here.includes(id)) return "here";
  return origin === "joined" ? "nextDoor" : "elsewhere";
}

/** The same of the answer that is shown. */
export function whereInAnswer(state: State, plot: Pick<PlotRow, "id" | "origin">): ExpansionKind | null {
  const answer = answerOf(state);
  return answer && whereIs(answer, plot);
}

/** The plots of an answer that lie where the list is asked to look; all of them where it is asked for nothing, or the request names no site. */
export const plotsWhere = (answer: Pick<AnswerRows, "expansion" | "plots">, where: ExpansionKind | null): readonly PlotRow[] =>
  where === null || answer.expansion === null ? answer.plots : answer.plots.filter((plot) => whereIs(answer, plot) === where);

const isFree = ({ offer }: Pick<PlotRow, "offer">): boolean => canBeHad(offer);

/** What the user waits for: the pack, the answer or a file; null when nothing is under way. */
export const workOf = ({ pack, answer, errand }: State): { readonly done: number; readonly what: string } | null =>
  pack.kind === "running" ? pack : answer.kind === "running" ? answer : errand;

/** Plots of one route; the undecided by what they may come to. */
export interface RouteGroup {
  readonly group: ListGroup;
  readonly route: Route;
  readonly plots: readonly PlotRow[];
}

/** Plots by route, in list order, without empty groups. `onlyFree` leaves out what cannot be had. */
export const groupsOf = (plots: readonly PlotRow[], onlyFree: boolean): readonly RouteGroup[] =>
  listGroups
    .map((group) => ({
      group,
      route: group === "openWithoutPlan" || group === "openPossible" ? ("undecided" as const) : group,
      plots: plots.filter((plot) => listGroupOf(plot) === group && (!onlyFree || isFree(plot))),
    }))
    .filter((group) => group.plots.length > 0);

/** Candidates to look at before a request; `onlyFree` leaves out what cannot be had. */
export const candidatesOf = (candidates: readonly CandidateView[], onlyFree: boolean): readonly CandidateView[] =>
  onlyFree ? candidates.filter(isFree) : candidates;

/**
 * A plot's findings by what the reader does with them: what decided, what a planner has set aside, what was not examined, what was not found or does not matter but may be
 * otherwise, what was not found, what does not matter.
 */
export function sortedFindings({ findings }: PlotAnswer) {
  const standing = findings.filter((finding) => !isSetAside(finding));
  const of = (...wanted: readonly Finding["outcome"][]) => standing.filter(({ outcome }) => wanted.includes(outcome));
  const isSure = ({ certainty }: Finding) => certainty?.kind !== "maybe";
  return {
    decided: of("blocked", "planChange", "dispensation", "assessment"),
    setAside: findings.filter(isSetAside),
    notExamined: of("noData"),
    maybeClear: of("clear", "notApplicable").filter((finding) => !isSure(finding)),
    nothingFound: of("clear").filter(isSure),
    notRelevant: of("notApplicable").filter(isSure),
  };
}

/** How many rules a plot was held against, and how many of them were answered. */
export function examinedOf({ counts, setAside }: Pick<PlotRow, "counts" | "setAside">): {
  readonly answered: number;
  readonly all: number;
} {
  const { findings, holes } = setAside;
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], findings + holes);
  return { answered: all - counts.noData - holes, all };
}

/** Datasets that came from one publisher on one date; either may be unknown. */
export interface Source {
  readonly publisher: string | null;
  readonly date: string | null;
  readonly datasets: readonly string[];
}

/** Everything that a plot's findings cite, once each, by publisher and date, in the order of the findings. */
export function sourcesOf({ findings }: PlotAnswer, pack: PackStamp | null): readonly Source[] {
  const groups = new Map<string, Source>();
  const seen = new Set<string>();
  for (const { source } of findings) {
    if (!source || seen.has(source.dataset)) continue;
    seen.add(source.dataset);
    const publisher = pack?.layers.find(({ dataset }) => dataset === source.dataset)?.publisher ?? null;
    const key = JSON.stringify([publisher, source.date]);
    groups.set(key, { publisher, date: source.date, datasets: [...(groups.get(key)?.datasets ?? []), source.dataset] });
  }
  return [...groups.values()];
}

/** True when a pack holds no layer at all, as when its manifest cannot be read. */
export const isNothingDelivered = ({ layers }: PackStamp): boolean => layers.every(({ state }) => state === "notDelivered");

/** The plots that are compared, in the order they were picked. */
export const comparedOf = (answer: AnswerRows | null, ids: readonly string[]): readonly PlotRow[] =>
  ids.flatMap((id) => answer?.plots.find((plot) => plot.id === id) ?? []);

/**
 * The plot to open first: the head of the list that can be had, unless nothing is possible there. A plot that is sold or kept back is never offered,
 * however mild its route; one that is reserved only where no plot can be had.
 */
export function bestOf(groups: readonly RouteGroup[]): PlotRow | null {
  const possible = groups.filter(({ route }) => route !== "notPossible").flatMap(({ plots }) => plots);
  return possible.find(isFree) ?? possible.find(({ offer }) => offer !== null && availabilityOf(offer) === "reserved") ?? null;
}

/** True when no plot had a single rule answered. */
export const isNothingExamined = ({ plots }: AnswerRows): boolean =>
  plots.length > 0 && plots.every(({ completeness }) => completeness === 0);
