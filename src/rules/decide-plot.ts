import type { PlotRow } from "../domain/answer.ts";
import type { Dispute, EnteredOffer } from "../domain/records.ts";
import { type Decided, decideAll, readOf } from "./decide-rules.ts";
import { type Decision, KeptDecision, outcomeOf } from "./decision.ts";
import { disputesOn, enteredOffers, type Hearing } from "./hearing.ts";
import type { MeasuredPlot } from "./measure-plot.ts";
import { headOf, isAlike, isSameRow, type RowGround, type RowHead, renewedRow, rowOf, sentenceOfWorst, worstAt } from "./plot-row.ts";
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
    : rowOf(said.head, groundOf(measured, hearing, { decided, anew, said, before: sameDay }));
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
  /** What was decided before on the same day. */
  readonly before: DecidedPlot | null;
}

/** What the row of a plot follows from. */
function groundOf(measured: MeasuredPlot, hearing: Hearing, ground: Ground): RowGround {
  const { settled, wishes } = ground.decided;
  const asked = settled.length;
  const { disputes } = ground.said;
  if (disputes.length === 0) return { asked, wishes, standing: settled, setAside: nothingAside, ...worstOf(measured, hearing, ground) };
  const decisions = decisionsOf(settled, measured, hearing);
  const standing = standingOf(decisions, disputes);
  const worst = standing[worstAt(standing)];
  const worstText = worst ? sentenceOfWorst(worst, hearing.pack) : null;
  return {
    asked,
    wishes,
    standing,
    setAside: countAside(decisions, disputes),
    worst: worst ? outcomeOf(worst) : "notApplicable",
    worstText,
  };
}

/** The heaviest of all that was decided. Its sentence stands where it was not decided anew. */
function worstOf(
  measured: MeasuredPlot,
  hearing: Hearing,
  { decided, anew, said, before }: Ground,
): Pick<RowGround, "worst" | "worstText"> {
  const { settled, worst: at } = decided;
  const worst = outcomeOf(settled[at]);
  const made = anewAt(decided, anew);
  const isSameWorst = made === null && before?.decided.settled[before.decided.worst] === settled[at];
  if (before && isSameWorst && before.said.disputes.length === 0 && said.disputes.length === 0)
    return { worst, worstText: before.row.worstText };
  return { worst, worstText: sentenceOfWorst(made ?? new KeptDecision(settled[at], measured.examinations[at], hearing), hearing.pack) };
}
