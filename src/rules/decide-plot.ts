import type { PlotRow, WishAnswer } from "../domain/answer.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Decision, decideRule, KeptDecision } from "./decision.ts";
import { disputesOn, enteredOffers, type Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { areAlike, headOf, isAlike, isSameRow, type RowHead, renewedRow, rowOf } from "./plot-row.ts";
import { type WorkedOut, workedOut } from "./reading-notes.ts";
import { workedOutField } from "./request-fields.ts";
import { answerWishes } from "./wishes.ts";

/** What was decided on a plot, and the fields of the request that were read for each part of it. */
interface Decided {
  /** In the order of the rule list. */
  readonly decisions: readonly Decision[];
  /** Fields read for each decision. */
  readonly reads: readonly number[];
  readonly wishes: readonly WishAnswer[];
  readonly wishesRead: number;
  /** What was worked out of the request for several decisions. */
  readonly worked: readonly WorkedOut[];
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
  const head = (isAsOffered ? sameDay?.head : null) ?? headOf(measured, hearing, offers);
  const isUndisputed = isAsDisputed && isAsOffered && disputes.length === 0;
  const isRenewed = sameDay !== null && isUndisputed && haveSameCells(decided, sameDay);
  const made = isRenewed ? renewedRow(sameDay.row, sameDay, decided, hearing) : rowOf(head, decided, disputes, hearing);
  const row = before !== null && isSameRow(made, before.row) ? before.row : made;
  const decisions = keeping(decided.decisions, measured, hearing, sameDay);
  return { ...decided, decisions, hearing, disputes, offers, read: readOf(decided), head, row };
}

const readOf = ({ reads, wishesRead, worked }: Decided): number => {
  let all = wishesRead;
  for (const read of reads) all |= read;
  for (const { read } of worked) all |= read;
  return all;
};

/** What is kept of decisions: one that stands as it is, of a new one not what was found. */
function keeping(decisions: readonly Decision[], { examinations }: MeasuredPlot, hearing: Hearing, before: Decided | null) {
  if (decisions === before?.decisions) return decisions;
  return decisions.map((decision, at) =>
    before?.decisions[at] === decision ? decision : new KeptDecision(decision, examinations[at], hearing),
  );
}

/** Decides what has to be decided: everything without a `before`, else what read one of the changed fields. */
function decideAll(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, fields: number): Decided {
  const changed = before ? withWorkedOut(before, fields, hearing) : fields;
  const rules = decideRules(measured, hearing, before, changed);
  const worked = workedTogether(before, hearing.takeWorkedOut());
  if (before !== null && (before.wishesRead & changed) === 0)
    return { ...rules, worked, wishes: before.wishes, wishesRead: before.wishesRead };
  const wishes = answerWishes(measured.wishes, hearing.heard);
  const kept = before && areAlike(wishes, before.wishes) ? before.wishes : wishes;
  return { ...rules, worked, wishes: kept, wishesRead: hearing.takeRead() };
}

/** The changed fields, and what is worked out of the request among them where something else comes out of them. */
function withWorkedOut({ worked }: Decided, changed: number, hearing: Hearing): number {
  const isOther = ({ of, from, value }: WorkedOut) => unlessTooComplex(() => workedOut(hearing.heard, of, from) !== value, true);
  const others = worked.filter((each) => (each.read & changed) !== 0 && isOther(each));
  hearing.takeRead();
  return others.length > 0 ? changed | workedOutField : changed;
}

/** What was worked out before, and in its place what was worked out anew. */
function workedTogether(before: Decided | null, anew: readonly WorkedOut[]): readonly WorkedOut[] {
  if (before === null || before.worked.length === 0) return anew;
  if (anew.length === 0) return before.worked;
  return [...before.worked.filter(({ of }) => anew.every((each) => each.of !== of)), ...anew];
}

/** The decisions, each as it was `before` where it read none of the changed fields, and what each read. */
function decideRules(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, changed: number) {
  const { on, pack, heard, entered } = hearing;
  const count = measured.examinations.length;
  // What stands and what is read is nearly always what it was before; thousands of lists of it need not be made anew.
  let decisions: Decision[] | null = before ? null : new Array<Decision>(count);
  let reads: number[] | null = before ? null : [];
  for (let at = 0; at < count; at++) {
    if (before !== null && (before.reads[at] & changed) === 0) continue;
    decisions ??= before ? before.decisions.slice() : [];
    decisions[at] = decideRule(measured.examinations[at], heard, on, pack, entered);
    const read = hearing.takeRead();
    if (before?.reads[at] === read) continue;
    reads ??= before ? before.reads.slice() : [];
    reads[at] = read;
  }
  return { decisions: decisions ?? before?.decisions ?? [], reads: reads ?? before?.reads ?? [] };
}

/** Has every decision the cell that it had? */
function haveSameCells({ decisions }: Decided, before: Decided): boolean {
  for (let at = 0; at < decisions.length; at++) {
    const [now, then] = [decisions[at], before.decisions[at]];
    if (now !== then && (now.cell !== then.cell || now.partial !== then.partial)) return false;
  }
  return true;
}
