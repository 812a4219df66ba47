import type { WishAnswer } from "../domain/answer.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Decision, decideRule } from "./decision.ts";
import { joined, type Spans, shaken, withLeft } from "./footing.ts";
import type { WorkedOut } from "./heard-request.ts";
import type { Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { areAlike, worstAt } from "./plot-row.ts";
import { type Fields, workedOutField } from "./request-fields.ts";
import { type Settled, settledOf } from "./settled.ts";
import { answerWishes } from "./wishes.ts";
import { workedOut } from "./worked-out.ts";

/** What was decided on a plot, and the fields of the request that were read for each part of it. */
export interface Decided {
  /** What each rule came to, in the order of the rule list; the same list where all of them come to what they came to before. */
  readonly settled: readonly Settled[];
  /** The place of the heaviest among them. */
  readonly worst: number;
  /** Fields read or compared for each rule. */
  readonly reads: readonly Fields[];
  /** How far what was compared for any rule may change. */
  readonly spans: Spans;
  readonly wishes: readonly WishAnswer[];
  readonly wishesRead: Fields;
  /** What was worked out of the request for several rules. */
  readonly worked: readonly WorkedOut[];
  /** Every field that something of this hangs on, but for what was worked out. */
  readonly allRead: Fields;
}

/** What is decided at one hearing, with the decisions that were made for it and are not kept. */
export interface DecidedNow {
  readonly decided: Decided;
  readonly anew: readonly Decision[];
}

/** Does everything that was decided stand where some fields have changed? */
export function stands({ allRead, spans, worked }: Decided, changed: Fields, request: ExpansionRequest): boolean {
  if ((allRead & withLeft(changed, spans, request)) !== 0) return false;
  return worked.every(({ footing }) => shaken(footing, changed, request) === 0);
}

/** Decides what has to be decided: everything without a `before`, else what hangs on one of the changed fields. */
export function decideAll(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, fields: Fields): DecidedNow {
  const changed = before ? withLeft(fields, before.spans, hearing.request) | workedOutAnew(before, fields, hearing) : fields;
  const { anew, settled, reads, spans } = decideRules(measured, hearing, before, changed);
  const worst = before?.settled === settled ? before.worst : worstAt(settled);
  const worked = workedTogether(before, hearing.heard.takeWorkedOut());
  const { wishes, wishesRead } = before !== null && (before.wishesRead & changed) === 0 ? before : wishesNow(measured, hearing, before);
  const allRead = before?.reads === reads ? before.allRead | wishesRead : reads.reduce((all, read) => all | read, wishesRead);
  return { anew, decided: { settled, worst, reads, spans, wishes, wishesRead, worked, allRead } };
}

/** What wishes are answered, in the same list where that is what it was `before`, and the fields that were read for it. */
function wishesNow({ wishes: facts }: MeasuredPlot, { heard }: Hearing, before: Decided | null): Pick<Decided, "wishes" | "wishesRead"> {
  const answered = answerWishes(facts, heard);
  return { wishes: before && areAlike(answered, before.wishes) ? before.wishes : answered, wishesRead: heard.takeRead() };
}

/** Works out anew what hangs on the changed fields, and tells whether something else comes out. */
function workedOutAnew({ worked }: Decided, changed: Fields, hearing: Hearing): Fields {
  const isOther = ({ of, from, value }: WorkedOut) => unlessTooComplex(() => workedOut(hearing.heard, of, from) !== value, true);
  const others = worked.filter(({ footing }) => shaken(footing, changed, hearing.request) !== 0).filter(isOther);
  return others.length > 0 ? workedOutField : 0;
}

/** What was worked out before, and in its place what was worked out anew. */
function workedTogether(before: Decided | null, anew: readonly WorkedOut[]): readonly WorkedOut[] {
  if (before === null || before.worked.length === 0) return anew;
  if (anew.length === 0) return before.worked;
  return [...before.worked.filter(({ of }) => anew.every((each) => each.of !== of)), ...anew];
}

/** What each rule comes to, as it did `before` where it hangs on none of the changed fields, and what each hangs on. */
function decideRules(measured: MeasuredPlot, hearing: Hearing, before: Decided | null, changed: Fields) {
  const { on, pack, heard, entered } = hearing;
  heard.takeFooting();
  const anew: Decision[] = [];
  // Nearly always it is what it was before; thousands of lists of it need not be made again.
  let settled: Settled[] | null = before ? null : [];
  let reads: Fields[] | null = before ? null : [];
  for (let at = 0; at < measured.examinations.length; at++) {
    if (before !== null && (before.reads[at] & changed) === 0) continue;
    const decision = decideRule(measured.examinations[at], heard, on, pack, entered);
    const read = heard.takeRead();
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
  const { spans } = heard.takeFooting();
  return {
    anew,
    settled: settled ?? before?.settled ?? [],
    reads: reads ?? before?.reads ?? [],
    spans: before ? joined(before.spans, spans, changed) : spans,
  };
}
