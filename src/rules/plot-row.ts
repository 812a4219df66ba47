import type { Pack } from "../catalog/pack.ts";
import { noStanding, type PlotRow, type WishAnswer } from "../domain/answer.ts";
import { offerWith } from "../domain/entered-offer.ts";
import { type Outcome, outcomes } from "../domain/finding.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import type { Bilingual } from "../domain/result.ts";
import { roundTo } from "../geo/units.ts";
import { type Decision, outcomeOf, sentenceOf } from "./decision.ts";
import type { Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { grundareal } from "./need/grundareal.ts";
import { statedAreas } from "./plot-areas.ts";
import { routeOf } from "./route.ts";
import { countAside, standingOf } from "./set-aside.ts";
import { weightOf } from "./weight.ts";

/** What of a row hangs on plot, day and what planners say of the offer, and on no request. */
export type RowHead = Pick<PlotRow, "id" | "name" | "origin" | "offer" | "area" | "netArea" | "largestPiece" | "unbuiltArea" | "atMost">;

/** Makes what of a row hangs on no request. */
export function headOf({ plot, area, left }: MeasuredPlot, { pack, on }: Hearing, offers: readonly EnteredOffer[]): RowHead {
  const { id, name, origin } = plot;
  return { id, name, origin, offer: offerWith(plot.offer, offers), area: roundTo(area, 2), ...statedAreas(left, pack, on) };
}

/** What a row follows from, beside its head. */
interface RowGround {
  readonly decisions: readonly Decision[];
  readonly wishes: readonly WishAnswer[];
}

/** Makes the row of a plot. */
export function rowOf(head: RowHead, { decisions, wishes }: RowGround, disputes: readonly Dispute[], { pack }: Hearing): PlotRow {
  const standing = standingOf(decisions, disputes);
  const counts = countOutcomes(standing);
  const setAside = countAside(decisions, disputes);
  const worst = worstOf(standing);
  return {
    ...head,
    ...routeOf(standing),
    worst: worst === null ? "notApplicable" : outcomeOf(worst),
    completeness: roundTo(1 - (counts.noData + setAside.holes) / decisions.length, 3),
    counts,
    setAside,
    wishes,
    standing: noStanding,
    worstText: worstText(worst, pack),
    onlyTooSmall: isOnlyTooSmall(standing),
  };
}

/** The row of a plot on which nothing is set aside and every decision has the cell that it had `before`: only wishes and the sentence of the worst may be others. */
export function renewedRow(row: PlotRow, before: RowGround, { decisions, wishes }: RowGround, { pack }: Hearing): PlotRow {
  const worst = worstOf(decisions);
  const isSameWorst = worst === worstOf(before.decisions);
  if (isSameWorst && wishes === row.wishes) return row;
  return { ...row, wishes, worstText: isSameWorst ? row.worstText : worstText(worst, pack) };
}

/** The sentence of the heaviest decision; null where none asks anything of anybody. */
function worstText(worst: Decision | null, pack: Pack): Bilingual | null {
  if (worst === null) return null;
  const outcome = outcomeOf(worst);
  return outcome === "clear" || outcome === "notApplicable" ? null : sentenceOf(worst, pack);
}

/** The first of those that weigh most; null where every finding is set aside. */
function worstOf(decisions: readonly Decision[]): Decision | null {
  let worst: Decision | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const each of decisions) {
    const place = weightOf(each);
    if (place < least) [worst, least] = [each, place];
  }
  return worst;
}

function countOutcomes(decisions: readonly Decision[]): Record<Outcome, number> {
  const counts = { blocked: 0, planChange: 0, dispensation: 0, assessment: 0, noData: 0, clear: 0, notApplicable: 0 };
  for (const decision of decisions) counts[outcomeOf(decision)] += 1;
  return counts;
}

function isOnlyTooSmall(decisions: readonly Decision[]): boolean {
  const stops = decisions.filter((decision) => outcomeOf(decision) === "blocked");
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
