import type { Pack } from "../catalog/pack.ts";
import { noStanding, type PlotRow, type SetAside, type WishAnswer } from "../domain/answer.ts";
import { offerWith } from "../domain/entered-offer.ts";
import { type Outcome, outcomes } from "../domain/finding.ts";
import type { EnteredOffer } from "../domain/records.ts";
import type { Bilingual } from "../domain/result.ts";
import { roundTo } from "../geo/units.ts";
import { type Decision, outcomeOf, sentenceOf } from "./decision.ts";
import type { Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { grundareal } from "./need/grundareal.ts";
import { statedAreas } from "./plot-areas.ts";
import { routeOf } from "./route.ts";
import type { Settled } from "./settled.ts";
import { weightOf } from "./weight.ts";

/** What of a row hangs on plot, day and what planners say of the offer, and on no request. */
export type RowHead = Pick<PlotRow, "id" | "name" | "origin" | "offer" | "area" | "netArea" | "largestPiece" | "unbuiltArea" | "atMost">;

/** Makes what of a row hangs on no request. */
export function headOf({ plot, area, left }: MeasuredPlot, { pack, on }: Hearing, offers: readonly EnteredOffer[]): RowHead {
  const { id, name, origin } = plot;
  return { id, name, origin, offer: offerWith(plot.offer, offers), area: roundTo(area, 2), ...statedAreas(left, pack, on) };
}

/** What a row follows from, beside its head. */
export interface RowGround {
  /** How many rules were asked. */
  readonly asked: number;
  /** What stands of what they came to. */
  readonly standing: readonly Settled[];
  readonly setAside: SetAside;
  /** The outcome of the heaviest of what stands, and its sentence. */
  readonly worst: Outcome;
  readonly worstText: Bilingual | null;
  readonly wishes: readonly WishAnswer[];
}

/** Makes the row of a plot. */
export function rowOf(head: RowHead, { asked, standing, setAside, worst, worstText, wishes }: RowGround): PlotRow {
  const counts = countOutcomes(standing);
  const { id, name, origin, offer, area, netArea, largestPiece, unbuiltArea, atMost } = head;
  const { route, routeAtLeast, routeAtMost } = routeOf(standing);
  // Named one by one: thousands are made, and objects that are spread into one are large.
  return {
    id,
    name,
    origin,
    offer,
    area,
    netArea,
    largestPiece,
    unbuiltArea,
    atMost,
    route,
    routeAtLeast,
    routeAtMost,
    worst,
    completeness: roundTo(1 - (counts.noData + setAside.holes) / asked, 3),
    counts,
    setAside,
    wishes,
    standing: noStanding,
    worstText,
    onlyTooSmall: isOnlyTooSmall(standing),
  };
}

/** The row of a plot on which every rule comes to what it came to: wishes may be answered otherwise, and the sentence of the heaviest may be another. */
export const renewedRow = (row: PlotRow, wishes: readonly WishAnswer[], worstText: Bilingual | null): PlotRow =>
  wishes === row.wishes && worstText === row.worstText ? row : { ...row, wishes, worstText };

/** The sentence of the heaviest decision; null where it asks nothing of anybody. */
export function sentenceOfWorst(worst: Decision, pack: Pack): Bilingual | null {
  const outcome = outcomeOf(worst);
  return outcome === "clear" || outcome === "notApplicable" ? null : sentenceOf(worst, pack);
}

/** The place of the first of those that weigh most; -1 where there are none. */
export function worstAt(standing: readonly Settled[]): number {
  let [worst, least] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at < standing.length; at++) {
    const weight = weightOf(standing[at]);
    if (weight < least) [worst, least] = [at, weight];
  }
  return worst;
}

function countOutcomes(standing: readonly Settled[]): Record<Outcome, number> {
  const counts = { blocked: 0, planChange: 0, dispensation: 0, assessment: 0, noData: 0, clear: 0, notApplicable: 0 };
  for (const each of standing) counts[outcomeOf(each)] += 1;
  return counts;
}

function isOnlyTooSmall(standing: readonly Settled[]): boolean {
  const stops = standing.filter((each) => outcomeOf(each) === "blocked");
  return stops.length > 0 && stops.every(({ rule }) => rule.id === grundareal.id);
}

/** Do two rows of one plot show the same? Name and areas are the plot's own. */
export function isSameRow(a: PlotRow, b: PlotRow): boolean {
  if (a === b) return true;
  if (a.route !== b.route || a.routeAtLeast !== b.routeAtLeast || a.routeAtMost !== b.routeAtMost || a.worst !== b.worst) return false;
  if (a.worstText?.da !== b.worstText?.da || a.worstText?.en !== b.worstText?.en || a.onlyTooSmall !== b.onlyTooSmall) return false;
  if (a.completeness !== b.completeness || outcomes.some((outcome) => a.counts[outcome] !== b.counts[outcome])) return false;
  if (a.setAside.findings !== b.setAside.findings || a.setAside.holes !== b.setAside.holes) return false;
  return isAlike(a.offer, b.offer) && areAlike(a.wishes, b.wishes) && isAlike(a.atMost, b.atMost) && isAlike(a.standing, b.standing);
}

/** Are two lists of wishes answered alike? */
export const areAlike = (a: readonly WishAnswer[], b: readonly WishAnswer[]): boolean =>
  a.length === b.length &&
  a.every((now, at) => {
    const then = b[at];
    return now.wish === then.wish && now.measured === then.measured && now.wanted === then.wanted && now.met === then.met;
  });

/** Do two values say the same? */
export const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
