import type { Pack } from "../catalog/pack.ts";
import { noStanding, type PlotRow, type WishAnswer } from "../domain/answer.ts";
import { offerWith } from "../domain/entered-offer.ts";
import { type Outcome, outcomes } from "../domain/finding.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import type { Bilingual } from "../domain/result.ts";
import { roundTo } from "../geo/units.ts";
import { type Decision, decideRule, KeptDecision, outcomeOf, sentenceOf } from "./decision.ts";
import { disputesOn, enteredOffers, type Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { grundareal } from "./need/grundareal.ts";
import { statedAreas } from "./plot-areas.ts";
import { routeOf } from "./route.ts";
import { countAside, standingOf } from "./set-aside.ts";
import { weightOf } from "./weight.ts";
import { answerWishes } from "./wishes.ts";

/** What was decided on a plot, and the fields of the request that were read for each part of it. */
interface Decided {
  /** In the order of the rule list. */
  readonly decisions: readonly Decision[];
  /** Fields read for each decision. */
  readonly reads: readonly number[];
  readonly wishes: readonly WishAnswer[];
  readonly wishesRead: number;
}

/** A plot as it was decided at a hearing, with its row. */
export interface DecidedPlot extends Decided {
  readonly hearing: Hearing;
  /** What planners say against it. */
  readonly disputes: readonly Dispute[];
  /** What planners say of its offer. */
  readonly offers: readonly EnteredOffer[];
  /** Every field of the request that anything here hangs on. */
  readonly read: number;
  /** What of the row hangs on plot and day alone. */
  readonly head: RowHead;
  readonly row: PlotRow;
}

type RowHead = Pick<PlotRow, "id" | "name" | "origin" | "offer" | "area" | "netArea" | "largestPiece" | "unbuiltArea" | "atMost">;

/** More than every field: nothing of before stands. */
const everything = 0x7fffffff;

/**
 * Decides a measured plot at a hearing. What was decided on this very plot `before` stands where no field that was read for it has another
 * value: then the same object comes back, and the same row where the list would show nothing else.
 */
export function decidePlot(measured: MeasuredPlot, hearing: Hearing, before: DecidedPlot | null): DecidedPlot {
  const changed = before === null ? everything : (hearing.changedSince(before.hearing) ?? everything);
  const disputes = disputesOn(hearing, measured.plot.id);
  const offers = enteredOffers(hearing, measured.plot.id);
  const isAsDisputed = before !== null && isAlike(disputes, before.disputes);
  const isAsOffered = before !== null && isAlike(offers, before.offers);
  if (isAsDisputed && isAsOffered && changed !== everything && (before.read & changed) === 0) return before;
  const sameDay = changed === everything ? null : before;
  const decided = decideAll(measured, hearing, sameDay, changed);
  const { decisions, reads, wishes, wishesRead } = decided;
  const read = reads.reduce(both, wishesRead);
  const head = (isAsOffered ? sameDay?.head : null) ?? headOf(measured, hearing, offers);
  const isUndisputed = isAsDisputed && isAsOffered && disputes.length === 0;
  const made =
    sameDay && isUndisputed && looksLike(decided, sameDay) ? renewed(sameDay, decided, hearing) : rowOf(head, decided, disputes, hearing);
  const row = before !== null && isSame(made, before.row) ? before.row : made;
  return {
    decisions: decisions.map(keeping(measured, hearing, sameDay)),
    reads,
    wishes,
    wishesRead,
    hearing,
    disputes,
    offers,
    read,
    head,
    row,
  };
}

/** What is kept of a decision: one that stands as it is, of a new one not what was found. */
const keeping =
  ({ examinations }: MeasuredPlot, hearing: Hearing, before: Decided | null) =>
  (decision: Decision, at: number): Decision =>
    before?.decisions[at] === decision ? decision : new KeptDecision(decision, examinations[at], hearing);

const both = (a: number, b: number): number => a | b;

/** Decides what has to be decided: everything without a `before`, else what read one of the changed fields. */
function decideAll(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, changed: number): Decided {
  const { on, pack, heard, entered } = hearing;
  const count = measured.examinations.length;
  const decisions = before ? before.decisions.slice() : new Array<Decision>(count);
  // What a rule reads is nearly always what it read before; thousands of lists of it need not be made anew.
  let news: number[] | null = before ? null : [];
  for (let at = 0; at < count; at++) {
    if (before !== null && (before.reads[at] & changed) === 0) continue;
    decisions[at] = decideRule(measured.examinations[at], heard, on, pack, entered);
    const read = hearing.takeRead();
    if (before?.reads[at] === read) continue;
    news ??= before ? [...before.reads] : [];
    news[at] = read;
  }
  const reads = news ?? before?.reads ?? [];
  if (before !== null && (before.wishesRead & changed) === 0)
    return { decisions, reads, wishes: before.wishes, wishesRead: before.wishesRead };
  const wishes = answerWishes(measured.wishes, heard);
  return { decisions, reads, wishes: before && areAlike(wishes, before.wishes) ? before.wishes : wishes, wishesRead: hearing.takeRead() };
}

/** Would the list show the same but for wishes and the sentence of the worst decision? */
function looksLike({ decisions }: Decided, before: DecidedPlot): boolean {
  for (let at = 0; at < decisions.length; at++) {
    const [now, then] = [decisions[at], before.decisions[at]];
    if (now !== then && (now.cell !== then.cell || now.partial !== then.partial)) return false;
  }
  return true;
}

const areAlike = (a: readonly WishAnswer[], b: readonly WishAnswer[]): boolean =>
  a.length === b.length &&
  a.every((now, at) => {
    const then = b[at];
    return now.wish === then.wish && now.measured === then.measured && now.wanted === then.wanted && now.met === then.met;
  });

/** Do two rows of one plot show the same? Name and areas are the plot's own. */
function isSame(a: PlotRow, b: PlotRow): boolean {
  if (a === b) return true;
  if (a.route !== b.route || a.routeAtLeast !== b.routeAtLeast || a.routeAtMost !== b.routeAtMost || a.worst !== b.worst) return false;
  if (a.worstText?.da !== b.worstText?.da || a.worstText?.en !== b.worstText?.en || a.onlyTooSmall !== b.onlyTooSmall) return false;
  if (a.completeness !== b.completeness || outcomes.some((outcome) => a.counts[outcome] !== b.counts[outcome])) return false;
  if (a.setAside.findings !== b.setAside.findings || a.setAside.holes !== b.setAside.holes) return false;
  return isAlike(a.offer, b.offer) && areAlike(a.wishes, b.wishes) && isAlike(a.atMost, b.atMost) && isAlike(a.standing, b.standing);
}

const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The row before, with wishes and the sentence of the worst decision as they are now. */
function renewed({ decisions, row }: DecidedPlot, now: Decided, { pack }: Hearing): PlotRow {
  const worst = worstOf(now.decisions);
  const isSameWorst = worst === worstOf(decisions);
  if (isSameWorst && now.wishes === row.wishes) return row;
  return { ...row, wishes: now.wishes, worstText: isSameWorst ? row.worstText : worstText(worst, pack) };
}

function headOf({ plot, area, left }: MeasuredPlot, { pack, on }: Hearing, offers: readonly EnteredOffer[]): RowHead {
  const { id, name, origin } = plot;
  return { id, name, origin, offer: offerWith(plot.offer, offers), area: roundTo(area, 2), ...statedAreas(left, pack, on) };
}

function rowOf(head: RowHead, { decisions, wishes }: Decided, disputes: readonly Dispute[], { pack }: Hearing): PlotRow {
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
