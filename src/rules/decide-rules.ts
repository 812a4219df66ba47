import type { WishAnswer } from "../domain/answer.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Decision, decideRule } from "./decision.ts";
import type { Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { areAlike, worstAt } from "./plot-row.ts";
import { type WorkedOut, workedOut } from "./reading-notes.ts";
import { type Fields, workedOutField } from "./request-fields.ts";
import { type Settled, settledOf } from "./settled.ts";
import { answerWishes } from "./wishes.ts";

/** What was decided on a plot, and the fields of the request that were read for each part of it. */
export interface Decided {
  /** What each rule came to, in the order of the rule list; the same list where all of them come to what they came to before. */
  readonly settled: readonly Settled[];
  /** The place of the heaviest among them. */
  readonly worst: number;
  /** Fields read for each rule. */
  readonly reads: readonly Fields[];
  readonly wishes: readonly WishAnswer[];
  readonly wishesRead: Fields;
  /** What was worked out of the request for several rules. */
  readonly worked: readonly WorkedOut[];
}

/** What is decided at one hearing, with the decisions that were made for it and are not kept. */
export interface DecidedNow {
  readonly decided: Decided;
  readonly anew: readonly Decision[];
}

/** Every field of the request that something of it was decided by. */
export function readOf({ reads, wishesRead, worked }: Decided): Fields {
  let all = wishesRead;
  for (const read of reads) all |= read;
  for (const { read } of worked) all |= read;
  return all;
}

/** Decides what has to be decided: everything without a `before`, else what read one of the changed fields. */
export function decideAll(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, fields: Fields): DecidedNow {
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
function withWorkedOut({ worked }: Decided, changed: Fields, hearing: Hearing): Fields {
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
function decideRules(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, changed: Fields) {
  const { on, pack, heard, entered } = hearing;
  const anew: Decision[] = [];
  // Nearly always it is what it was before; thousands of lists of it need not be made again.
  let settled: Settled[] | null = before ? null : [];
  let reads: Fields[] | null = before ? null : [];
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
