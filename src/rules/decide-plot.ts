import type { PlotRow } from "../domain/answer.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import type { Bilingual } from "../domain/result.ts";
import { type Decided, decideAll, stands } from "./decide-rules.ts";
import { type Decision, decideRule, KeptDecision, outcomeOf } from "./decision.ts";
import { comparisons } from "./footing.ts";
import { disputesOn, enteredOffers, type Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { headOf, isAlike, isSameRow, type RowGround, type RowHead, renewedRow, rowOf, sentenceOfWorst, worstAt } from "./plot-row.ts";
import type { Fields } from "./request-fields.ts";
import { countAside, nothingAside, standingOf } from "./set-aside.ts";
import type { Settled } from "./settled.ts";

/** What hangs on a plot and what planners say of it, and on no request. */
interface Said {
  /** What planners say against it. */
  readonly disputes: readonly Dispute[];
  /** What planners say of its offer. */
  readonly offers: readonly EnteredOffer[];
  /** What of the row hangs on plot, day and offer alone. */
  readonly head: RowHead;
}

/** The sentence of the heaviest of what stands, and the fields that were read to write it. */
interface Sentence {
  readonly text: Bilingual | null;
  readonly read: Fields;
}

/** A plot as it was decided at a hearing, with its row. */
export class DecidedPlot {
  readonly measured: MeasuredPlot;
  readonly hearing: Hearing;
  readonly decided: Decided;
  readonly said: Said;
  readonly sentence: Sentence;
  readonly row: PlotRow;
  #decisions: readonly Decision[] | null = null;

  constructor(measured: MeasuredPlot, hearing: Hearing, decided: Decided, said: Said, sentence: Sentence, row: PlotRow) {
    this.measured = measured;
    this.hearing = hearing;
    this.decided = decided;
    this.said = said;
    this.sentence = sentence;
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

  /** The same at another hearing at which everything comes out as it did; what the request says is told of that one. */
  heardAgain(hearing: Hearing): DecidedPlot {
    return new DecidedPlot(this.measured, hearing, this.decided, this.said, this.sentence, this.row);
  }
}

const decisionsOf = (settled: readonly Settled[], { examinations }: MeasuredPlot, hearing: Hearing): readonly Decision[] =>
  settled.map((each, at) => new KeptDecision(each, examinations[at], hearing));

/** More than every field: nothing of before stands. */
const everything = 0x7fffffff;

/**
 * Decides a measured plot at a hearing. What was decided on this very plot `before` stands where nothing that was read or compared for it comes out
 * otherwise; the same object comes back where nothing at all has changed, and the same row where the list would show nothing else.
 */
export function decidePlot(measured: MeasuredPlot, hearing: Hearing, before: DecidedPlot | null): DecidedPlot {
  const changed = before === null ? everything : (hearing.changedSince(before.hearing) ?? everything);
  const said = saidOf(measured, hearing, before, changed);
  if (before !== null && said === before.said) {
    if (changed === 0) return before;
    if ((before.sentence.read & changed) === 0 && stands(before.decided, changed, hearing.request)) return before.heardAgain(hearing);
  }
  const sameDay = changed === everything ? null : before;
  const { anew, decided } = decideAll(measured, hearing, sameDay?.decided ?? null, changed);
  const isSettled = sameDay !== null && sameDay.decided.settled === decided.settled && said === sameDay.said && said.disputes.length === 0;
  const ground = groundOf(measured, hearing, { decided, anew, said, before: sameDay, changed });
  const made = isSettled ? renewedRow(sameDay.row, decided.wishes, ground.sentence.text) : rowOf(said.head, ground);
  const row = before !== null && isSameRow(made, before.row) ? before.row : made;
  return new DecidedPlot(measured, hearing, decided, said, ground.sentence, row);
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
  /** What was decided before on the same day, and what has changed since. */
  readonly before: DecidedPlot | null;
  readonly changed: Fields;
}

/** What the row of a plot follows from. */
function groundOf(measured: MeasuredPlot, hearing: Hearing, ground: Ground): RowGround & { readonly sentence: Sentence } {
  const { settled, worst, wishes } = ground.decided;
  const asked = settled.length;
  const { disputes } = ground.said;
  if (disputes.length === 0) {
    const sentence = sentenceFor(measured, hearing, ground);
    return {
      asked,
      wishes,
      standing: settled,
      setAside: nothingAside,
      worst: outcomeOf(settled[worst]),
      worstText: sentence.text,
      sentence,
    };
  }
  const decisions = decisionsOf(settled, measured, hearing);
  const standing = standingOf(decisions, disputes);
  const heaviest = standing[worstAt(standing)];
  const worstText = heaviest ? sentenceOfWorst(heaviest, hearing.pack) : null;
  return {
    asked,
    wishes,
    standing,
    setAside: countAside(decisions, disputes),
    worst: heaviest ? outcomeOf(heaviest) : "notApplicable",
    worstText,
    sentence: { text: worstText, read: everything },
  };
}

/** The sentence of the heaviest of all that was decided. It stands where neither that was decided anew nor a field changed that it was written by. */
function sentenceFor(measured: MeasuredPlot, hearing: Hearing, { decided, anew, before, changed }: Ground): Sentence {
  const { settled, worst: at } = decided;
  const made = anewAt(decided, anew);
  const isSameWorst = made === null && before?.decided.settled[before.decided.worst] === settled[at];
  if (before && isSameWorst && (before.sentence.read & changed) === 0) return before.sentence;
  const { heard, on, pack, entered } = hearing;
  heard.takeFooting();
  const text = sentenceOfWorst(made ?? decideRule(measured.examinations[at], heard, on, pack, entered), pack);
  heard.takeWorkedOut();
  return { text, read: heard.takeFooting().read & ~comparisons };
}
