import type { PlotRow, WishAnswer } from "../domain/answer.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Decision, decideRule, KeptDecision } from "./decision.ts";
import { disputesOn, enteredOffers, type Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { areAlike, headOf, isAlike, isSameRow, type RowGround, type RowHead, renewedRow, rowOf, worstAt } from "./plot-row.ts";
import { type WorkedOut, workedOut } from "./reading-notes.ts";
import { workedOutField } from "./request-fields.ts";
import { countAside, nothingAside, standingOf } from "./set-aside.ts";
import { type Settled, settledOf } from "./settled.ts";
import { answerWishes } from "./wishes.ts";

/** What was decided on a plot, and the fields of the request that were read for each part of it. */
interface Decided {
  /** What each rule came to, in the order of the rule list; the same list where all of them come to what they came to before. */
  readonly settled: readonly Settled[];
  /** The place of the heaviest among them. */
  readonly worst: number;
  /** Fields read for each rule. */
  readonly reads: readonly number[];
  readonly wishes: readonly WishAnswer[];
  readonly wishesRead: number;
  /** What was worked out of the request for several rules. */
  readonly worked: readonly WorkedOut[];
}

/** What is decided at one hearing, with the decisions that were made for it and are not kept. */
interface DecidedNow {
  readonly decided: Decided;
  readonly anew: readonly Decision[];
}

/** What hangs on a plot and what planners say of it, and on no request. */
interface Said {
  /** What planners say against it. */
  readonly disputes: readonly Dispute[];
  /** What planners say of its offer. */
  readonly offers: readonly EnteredOffer[];
  /** What of the row hangs on plot, day and offer alone. */
  readonly head: RowHead;
}

/** A plot as it was decided at a hearing, with its row. */
export class DecidedPlot {
  readonly measured: MeasuredPlot;
  readonly hearing: Hearing;
  readonly decided: Decided;
  /** Every field of the request that anything here hangs on. */
  readonly read: number;
  readonly said: Said;
  readonly row: PlotRow;
  #decisions: readonly Decision[] | null = null;

  constructor(measured: MeasuredPlot, hearing: Hearing, decided: Decided, said: Said, row: PlotRow) {
    this.measured = measured;
    this.hearing = hearing;
    this.decided = decided;
    this.read = readOf(decided);
    this.said = said;
    this.row = row;
  }

  /** In the order of the rule list; what was found is decided once more where somebody asks for it. */
  get decisions(): readonly Decision[] {
    this.#decisions ??= decisionsOf(this.decided.settled, this.measured, this.hearing);
    return this.#decisions;
  }

  /** What planners say against it. */
  get disputes(): readonly Dispute[] {
    return this.said.disputes;
  }
}

const decisionsOf = (settled: readonly Settled[], { examinations }: MeasuredPlot, hearing: Hearing): readonly Decision[] =>
  settled.map((each, at) => new KeptDecision(each, examinations[at], hearing));

/** More than every field: nothing of before stands. */
const everything = 0x7fffffff;

/**
 * Decides a measured plot at a hearing. What was decided on this very plot `before` stands where no field that was read for it has another
 * value: then the same object comes back, and the same row where the list would show nothing else.
 */
export function decidePlot(measured: MeasuredPlot, hearing: Hearing, before: DecidedPlot | null): DecidedPlot {
  const changed = before === null ? everything : (hearing.changedSince(before.hearing) ?? everything);
  const said = saidOf(measured, hearing, before, changed);
  if (before !== null && said === before.said && (before.read & changed) === 0) return before;
  const sameDay = changed === everything ? null : before;
  const { anew, decided } = decideAll(measured, hearing, sameDay?.decided ?? null, changed);
  const isSettled = sameDay !== null && sameDay.decided.settled === decided.settled && said === sameDay.said && said.disputes.length === 0;
  const made = isSettled
    ? renewedRow(sameDay.row, decided.wishes, anewAt(decided, anew), hearing.pack)
    : rowOf(said.head, groundOf(measured, hearing, { decided, anew, said }), hearing.pack);
  const row = before !== null && isSameRow(made, before.row) ? before.row : made;
  return new DecidedPlot(measured, hearing, decided, said, row);
}

/** What planners say of a plot, and the head of its row; the same object where they say the same on the same day. */
function saidOf(measured: MeasuredPlot, hearing: Hearing, before: DecidedPlot | null, changed: number): Said {
  const { id } = measured.plot;
  const [disputes, offers] = [disputesOn(hearing, id), enteredOffers(hearing, id)];
  const isSameOffer = before !== null && changed !== everything && isAlike(offers, before.said.offers);
  if (isSameOffer && isAlike(disputes, before.said.disputes)) return before.said;
  return { disputes, offers, head: isSameOffer ? before.said.head : headOf(measured, hearing, offers) };
}

/** The heaviest of what was decided, where it was decided anew. */
const anewAt = ({ settled, worst }: Decided, anew: readonly Decision[]): Decision | null =>
  anew.find(({ rule }) => rule === settled[worst].rule) ?? null;

interface Ground {
  readonly decided: Decided;
  readonly anew: readonly Decision[];
  readonly said: Said;
}

/** What the row of a plot follows from. */
function groundOf(measured: MeasuredPlot, hearing: Hearing, { decided, anew, said: { disputes } }: Ground): RowGround {
  const { settled, wishes, worst: at } = decided;
  const asked = settled.length;
  if (disputes.length === 0) {
    const worst = anewAt(decided, anew) ?? new KeptDecision(settled[at], measured.examinations[at], hearing);
    return { asked, wishes, standing: settled, setAside: nothingAside, worst };
  }
  const decisions = decisionsOf(settled, measured, hearing);
  const standing = standingOf(decisions, disputes);
  return { asked, wishes, standing, setAside: countAside(decisions, disputes), worst: standing[worstAt(standing)] ?? null };
}

function readOf({ reads, wishesRead, worked }: Decided): number {
  let all = wishesRead;
  for (const read of reads) all |= read;
  for (const { read } of worked) all |= read;
  return all;
}

/** Decides what has to be decided: everything without a `before`, else what read one of the changed fields. */
function decideAll(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, fields: number): DecidedNow {
  const changed = before ? withWorkedOut(before, fields, hearing) : fields;
  const { anew, settled, reads } = decideRules(measured, hearing, before, changed);
  const worst = before?.settled === settled ? before.worst : worstAt(settled);
  const worked = workedTogether(before, hearing.takeWorkedOut());
  if (before !== null && (before.wishesRead & changed) === 0) {
    const { wishes, wishesRead } = before;
    return { anew, decided: { settled, worst, reads, wishes, wishesRead, worked } };
  }
  const answered = answerWishes(measured.wishes, hearing.heard);
  const wishes = before && areAlike(answered, before.wishes) ? before.wishes : answered;
  return { anew, decided: { settled, worst, reads, wishes, wishesRead: hearing.takeRead(), worked } };
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

/** What each rule comes to, as it did `before` where it read none of the changed fields, and what each read. */
function decideRules(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, changed: number) {
  const { on, pack, heard, entered } = hearing;
  const anew: Decision[] = [];
  // Nearly always it is what it was before; thousands of lists of it need not be made again.
  let settled: Settled[] | null = before ? null : [];
  let reads: number[] | null = before ? null : [];
  for (let at = 0; at < measured.examinations.length; at++) {
    if (before !== null && (before.reads[at] & changed) === 0) continue;
    const decision = decideRule(measured.examinations[at], heard, on, pack, entered);
    const read = hearing.takeRead();
    anew.push(decision);
    const now = settledOf(decision);
    if (before?.settled[at] !== now) {
      settled ??= before ? before.settled.slice() : [];
      settled[at] = now;
    }
    if (before?.reads[at] !== read) {
      reads ??= before ? before.reads.slice() : [];
      reads[at] = read;
    }
  }
  return { anew, settled: settled ?? before?.settled ?? [], reads: reads ?? before?.reads ?? [] };
}
