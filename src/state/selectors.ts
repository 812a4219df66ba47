import type { Geometry } from "geojson";
import { datasetIds } from "../catalog/index.ts";
import type { Answer, LayerStamp, PackStamp, PlotAnswer } from "../domain/answer.ts";
import { type Finding, outcomes } from "../domain/finding.ts";
import type { Bilingual } from "../domain/result.ts";
import { type Route, routeListOrder } from "../domain/route.ts";
import type { CandidateView, PackView } from "../worker/protocol.ts";
import type { State } from "./store.ts";

/** The open pack, or null while none is open. */
export const packOf = ({ pack }: State): PackView | null => (pack.kind === "ready" ? pack.value : null);

/** The answer to show: the newest, or the one before it while a new one is being made. */
export const answerOf = ({ answer }: State): Answer | null =>
  answer.kind === "ready" ? answer.value : answer.kind === "running" ? answer.previous : null;

/** The open plot's answer, or null when the list is shown. */
export const openPlotOf = (state: State): PlotAnswer | null => answerOf(state)?.plots.find(({ id }) => id === state.view.plot) ?? null;

/** The open plot before anybody has asked for anything, or null. */
export const openCandidateOf = (state: State): CandidateView | null =>
  answerOf(state) === null ? (packOf(state)?.candidates.find(({ id }) => id === state.view.plot) ?? null) : null;

const isFree = ({ offer }: Pick<PlotAnswer, "offer">): boolean => offer === null || offer.status === "ledig";

/** What the user waits for: the pack, the answer or a file; null when nothing is under way. */
export const workOf = ({ pack, answer, errand }: State): { readonly done: number; readonly what: string } | null =>
  pack.kind === "running" ? pack : answer.kind === "running" ? answer : errand;

/** Plots of one route. */
export interface RouteGroup {
  readonly route: Route;
  readonly plots: readonly PlotAnswer[];
}

/** Plots by route, in list order, without empty groups. `onlyFree` leaves out what is reserved or sold. */
export const groupsOf = (plots: readonly PlotAnswer[], onlyFree: boolean): readonly RouteGroup[] =>
  routeListOrder
    .map((route) => ({ route, plots: plots.filter((plot) => plot.route === route && (!onlyFree || isFree(plot))) }))
    .filter((group) => group.plots.length > 0);

/** Candidates to look at before a request; `onlyFree` leaves out what is reserved or sold. */
export const candidatesOf = (candidates: readonly CandidateView[], onlyFree: boolean): readonly CandidateView[] =>
  onlyFree ? candidates.filter(isFree) : candidates;

/** A plot's findings by what the reader does with them: what decided, what was not examined, what was not found, what does not matter. */
export function sortedFindings({ findings }: PlotAnswer) {
  const of = (...wanted: readonly Finding["outcome"][]) => findings.filter(({ outcome }) => wanted.includes(outcome));
  return {
    decided: of("blocked", "planChange", "dispensation", "assessment"),
    notExamined: of("noData"),
    nothingFound: of("clear"),
    notRelevant: of("notApplicable"),
  };
}

/** True where a plot is shut because it is too small, and by no law. */
export function isOnlyTooSmall({ findings }: PlotAnswer): boolean {
  const stops = findings.filter(({ outcome }) => outcome === "blocked");
  return stops.length > 0 && stops.every(({ rule }) => rule === "need/grundareal");
}

/** How many rules a plot was held against, and how many of them were answered. */
export function examinedOf({ counts }: PlotAnswer): { readonly answered: number; readonly all: number } {
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  return { answered: all - counts.noData, all };
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

/** Layers that cannot answer in full: missing, failed, cut off, or with a coverage that nobody knows. */
export const holesOf = ({ layers }: PackStamp): readonly LayerStamp[] =>
  layers.filter(({ state, coverage }) => (state !== "ready" && state !== "notDelivered") || (state === "ready" && coverage === "unknown"));

/** How many of the datasets that rules and map know were never delivered. */
export const absentOf = ({ layers }: PackStamp): number =>
  datasetIds.filter((id) => !layers.some(({ dataset, state }) => dataset === id && state !== "notDelivered")).length;

/** True when a pack holds no layer at all, as when its manifest cannot be read. */
export const isNothingDelivered = ({ layers }: PackStamp): boolean => layers.every(({ state }) => state === "notDelivered");

/** The oldest and newest date of the pack's layers, or null when none has a date. */
export function agesOf({ layers }: PackStamp): { readonly oldest: string; readonly newest: string } | null {
  const dates = layers.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}

/** A plot as the locator offers it. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Every plot that can be opened: the answer's, else the pack's candidates. */
export const placesOf = (answer: Answer | null, pack: PackView | null): readonly Place[] =>
  (answer?.plots ?? pack?.candidates ?? []).map(({ id, name }) => ({ id, name }));

/** A plot that a company may stand on today. Geometry in WGS 84. */
export interface Site extends Place {
  readonly geometry: Geometry;
}

/** Every known plot with its outline. */
export const sitesOf = (answer: Answer | null, pack: PackView | null): readonly Site[] =>
  (answer?.plots ?? pack?.candidates ?? []).map(({ id, name, geometry }) => ({ id, name, geometry }));

/** The plots that are compared, in the order they were picked. */
export const comparedOf = (answer: Answer | null, ids: readonly string[]): readonly PlotAnswer[] =>
  ids.flatMap((id) => answer?.plots.find((plot) => plot.id === id) ?? []);

/** The plot to open first: the head of the list, unless nothing is possible there. */
export const bestOf = (groups: readonly RouteGroup[]): PlotAnswer | null =>
  groups[0] && groups[0].route !== "notPossible" ? (groups[0].plots[0] ?? null) : null;

/** True when no plot had a single rule answered. */
export const isNothingExamined = ({ plots }: Answer): boolean => plots.length > 0 && plots.every(({ completeness }) => completeness === 0);

/** The sentence of a plot's heaviest finding; null when no finding asks anything of anybody. */
export const worstText = ({ findings: [worst] }: PlotAnswer, language: keyof Bilingual): string | null =>
  worst && worst.outcome !== "clear" && worst.outcome !== "notApplicable" ? worst.text[language] : null;
