import type { Unit } from "../../domain/finding.ts";
import { type Cell, type Found, found, type Pointer, type Told, type Words } from "../define-rule.ts";
import { avoidable } from "../keep-out.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { entryWords, planWords, rammeWords, ruledWords } from "./plan-words.ts";
import type { Provision, Statement } from "./provisions.ts";

/** What must happen when a lokalplan's number is exceeded and the ramme's is not. */
const overCells = {
  /** Extent is no principle of the plan, so § 19 can set it aside. */
  extent: { outcome: "dispensation", step: "lokalplandispensation" },
  /** Purpose and use are the plan's principles, which no dispensation sets aside (planloven § 19, stk. 2). */
  principle: { outcome: "planChange", step: "nyLokalplan" },
} as const satisfies Record<string, Cell>;

/** The table of every rule that holds a request against a plan's number. `kind` says whether the number is a principle of the plan. */
export const ceilingOutcomes = (kind: keyof typeof overCells) =>
  ({
    within: { outcome: "clear" },
    onPiece: avoidable,
    withinRestOpen: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    overLokalplan: overCells[kind],
    overLokalplanRammeUnknown: { ...overCells[kind], mayBecome: "lokalplanAndTillaeg" },
    overLokalplanAndRamme: { outcome: "planChange", step: "kommuneplantillaeg" },
    inDocument: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    inDocumentOverRamme: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
    blank: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    blankWithinRamme: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    blankOverRamme: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
    rammeWithin: { outcome: "clear" },
    rammeOver: { outcome: "planChange", step: "kommuneplantillaeg" },
    noNumber: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg", fromAbsence: true },
  }) as const satisfies Record<string, Cell>;

/** Every way in which plans and a request can meet. */
export type CeilingCode = Exclude<keyof ReturnType<typeof ceilingOutcomes>, "onPiece">;

/** How one statement meets the request. `open` when the number cannot be held against one plot alone. */
export type Verdict = "within" | "over" | "open";

/** How a rule asks: its verdict on one statement, what it measured against it, and in which unit. */
export interface Question {
  readonly facts: Pick<PlanFacts, "plotArea">;
  readonly on: string;
  readonly judge: (statement: Statement) => Verdict;
  readonly measured: (statement: Statement | null) => number;
  readonly unit: Unit;
  readonly words?: () => Words;
  /** `Found.quantity` of what is measured against a statement. */
  readonly quantityOf?: (statement: Statement | null) => string | undefined;
}

/** What the place on a plot where a building is put adds to a finding. */
export interface AtPlace {
  readonly hits: () => readonly Pointer[];
  readonly words: () => Words;
}

/** How a request meets plans: the code at once, the finding when it is told. */
export interface Judgement<Code extends string> {
  readonly code: Code;
  /** The plan without which it might have come out otherwise; null where no plan speaks. */
  readonly decisive: PlanOnPlot | null;
  /** The ramme that is exceeded. */
  readonly exceeded: PlanOnPlot | null;
  readonly tell: <As extends string>(code: As, at?: AtPlace) => Found<As>;
}

/** A judgement with the statement that governs it, so that a rule may look at it more closely. */
export interface Judged extends Judgement<CeilingCode> {
  readonly governing: Statement | null;
  readonly verdict: Verdict | null;
}

const rammeCodes = {
  inDocument: { within: "inDocument", over: "inDocumentOverRamme", open: "inDocument" },
  blank: { within: "blankWithinRamme", over: "blankOverRamme", open: "blank" },
  over: { within: "overLokalplan", over: "overLokalplanAndRamme", open: "overLokalplanRammeUnknown" },
} as const satisfies Record<string, Record<Verdict, CeilingCode>>;

/**
 * Holds a request against what the plans say: the binding number first, the ramme's only as the ramme's. Several binding numbers: one that is
 * exceeded governs, else the strictest. Where some lokalplan states none, a ramme that is exceeded leads, for it says how far that question goes.
 */
export function judgeCeiling(provision: Provision, question: Question): Judged {
  const { stated, inDocument, blank, rammer } = provision;
  const over = stated.find((each) => question.judge(each) === "over");
  const ramme = governingOf(rammer, question);
  const rammeVerdict = ramme ? question.judge(ramme) : "open";
  const exceeded = rammeVerdict === "over" && ramme ? ramme.plan : null;
  // What is judged is seldom told, so the plans are gathered when it is.
  const tell = (code: CeilingCode, statement: Statement | null, plans: () => readonly PlanOnPlot[]): Judged => {
    const decisive = (code === "withinRestOpen" ? null : statement?.plan) ?? plans()[0] ?? null;
    const means: Means = { question, stated, statement, plans, ramme, isRestOpen: code === "withinRestOpen", decisive };
    return {
      code,
      decisive,
      exceeded,
      tell: (as, at) => found(as, () => toldOf(means, at)),
      governing: statement,
      verdict: statement ? question.judge(statement) : null,
    };
  };
  if (over) return tell(rammeCodes.over[rammeVerdict], over, () => plansOf(stated));
  const isStated = inDocument.length + blank.length === 0;
  if (stated.length > 0 && isStated) return tell("within", governingOf(stated, question), () => plansOf(stated));
  const unstated = () => [...inDocument, ...blank];
  if (stated.length > 0 && rammeVerdict !== "over") return tell("withinRestOpen", stated[0], unstated);
  if (inDocument.length > 0) return tell(rammeCodes.inDocument[rammeVerdict], null, unstated);
  if (blank.length > 0) return tell(rammeCodes.blank[rammeVerdict], null, () => blank);
  if (ramme) return tell(rammeVerdict === "over" ? "rammeOver" : "rammeWithin", ramme, () => plansOf(rammer));
  return tell("noNumber", null, () => []);
}

/** Exceeded before open before kept; the strictest of those. */
function governingOf(statements: readonly Statement[], { judge }: Question): Statement | null {
  const first = (verdict: Verdict) => statements.find((each) => judge(each) === verdict);
  return first("over") ?? first("open") ?? statements[0] ?? null;
}

const plansOf = (statements: readonly Statement[]): readonly PlanOnPlot[] => [...new Set(statements.map(({ plan }) => plan))];

/** What a finding is told by. */
interface Means {
  readonly question: Question;
  readonly stated: readonly Statement[];
  readonly statement: Statement | null;
  readonly plans: () => readonly PlanOnPlot[];
  readonly ramme: Statement | null;
  readonly isRestOpen: boolean;
  readonly decisive: PlanOnPlot | null;
}

function toldOf(means: Means, at: AtPlace | undefined): Told {
  const { question, statement, decisive } = means;
  const plans = means.plans();
  const speaker = statement?.plan ?? plans[0] ?? null;
  const hits = orderedHits(decisive, plans);
  const quantity = question.quantityOf?.(statement);
  return {
    measured: question.measured(statement),
    ...(statement ? { limit: statement.value } : {}),
    unit: question.unit,
    ...(quantity === undefined ? {} : { quantity }),
    ...(speaker ? { dataset: speaker.dataset, ground: speaker.ground } : {}),
    hits: at ? [...hits, ...at.hits()] : hits,
    words: { ...wordsOf(means), ...at?.words() },
  };
}

function wordsOf(means: Means): Words {
  const { question, stated, statement, ramme, isRestOpen } = means;
  const { facts, on, unit, words } = question;
  const plans = means.plans();
  const speaker = statement?.plan ?? plans[0] ?? null;
  return {
    ...planWords(speaker),
    ...(isRestOpen ? planWords(plans[0], "other") : {}),
    ...(ramme && ramme.plan !== speaker ? rammeWords(ramme, unit) : {}),
    base: String(statement?.ratioOf ?? ""),
    ...(statement ? { ...ruledWords(statement.plan, facts.plotArea, on), ...entryWords(statement, stated, unit) } : {}),
    plans: statement === null ? plans.length : stated.length,
    ...words?.(),
  };
}

/** The plan whose document is worth opening stands first, for its link is the finding's. */
const orderedHits = (first: PlanOnPlot | null, plans: readonly PlanOnPlot[]): readonly PlanOnPlot[] =>
  first ? [first, ...plans.filter((plan) => plan !== first)] : plans;
