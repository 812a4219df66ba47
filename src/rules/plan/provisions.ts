import { byCodeUnit } from "../../domain/order.ts";
import type { ProvisionKind, RatioBase } from "../../domain/provision.ts";
import type { EnteredProvision } from "../../domain/records.ts";
import type { Use } from "../../domain/request.ts";
import { type Entered, nothingEntered } from "../define-rule.ts";
import { besideOn, type Family, familiesOn, leavesRest, plansOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { specificVerdict } from "./use-table.ts";

/** The numbers of a plan that rules hold a request against. */
export type Quantity = ProvisionKind;

/** A plan that states a number. `ratioOf` is what a percentage is of; null where nobody says, or for other numbers. */
export interface Statement {
  readonly plan: PlanOnPlot;
  readonly value: number;
  readonly ratioOf: RatioBase | null;
  /** The planner's entry that says it; null where the register does. */
  readonly entry: EnteredProvision | null;
}

/** Which plans say what about one number on one plot on one day. A blank is never filled from a weaker plan. */
export interface Provision {
  /** Binding plans that state a number, the strictest first; per lokalplan the strongest level that speaks. */
  readonly stated: readonly Statement[];
  /** Binding plans that regulate it, but only in the plan document. */
  readonly inDocument: readonly PlanOnPlot[];
  /** Lokalplaner whose number is blank in the register. */
  readonly blank: readonly PlanOnPlot[];
  /** What the kommuneplanrammer state, the strictest first. It binds the council, not the owner. */
  readonly rammer: readonly Statement[];
}

/** What a provision is asked for: the company's use, the day, and what planners have read in plans' documents. */
interface Question {
  readonly quantity: Quantity;
  readonly use: Use;
  readonly on: string;
  readonly entered: Entered;
}

const ratios = { plotRatio: "plotRatioOf", groundCoverage: "groundCoverageOf" } as const;
const isRatio = (quantity: Quantity): quantity is keyof typeof ratios => quantity in ratios;

/** What the register says: a plan's own number, else the strictest of those for a use that the company's may be. */
function registered(plan: PlanOnPlot, { quantity, use }: Question): Statement | null {
  if (quantity === "floorPerParkingSpace") return null;
  const { fields } = plan;
  const own = fields[quantity];
  if (own !== null) return { plan, value: own, ratioOf: isRatio(quantity) ? fields[ratios[quantity]] : null, entry: null };
  if (quantity === "minClass" || quantity === "maxClass") return null;
  const sign = signOf(quantity);
  let strictest: Statement | null = null;
  for (const slot of fields.perUse) {
    const value = slot[quantity];
    if (value === null || specificVerdict(slot.use, use) === "no") continue;
    if (strictest === null || sign * (value - strictest.value) < 0)
      strictest = { plan, value, ratioOf: isRatio(quantity) ? slot[ratios[quantity]] : null, entry: null };
  }
  return strictest;
}

/** What a planner has read in the plan's document; of several entries the one read last, and of one day's the one written last. */
function entry(plan: PlanOnPlot, { quantity, entered }: Question): Statement | null {
  let last: EnteredProvision | null = null;
  for (const each of entered)
    if (each.plan === plan.fields.planId && each.quantity === quantity && (last === null || each.on >= last.on)) last = each;
  return last && { plan, value: last.value, ratioOf: isRatio(quantity) ? last.of : null, entry: last };
}

/** What the register states and what a planner has entered stand side by side: both are held, so the stricter governs. */
function addStatements(plan: PlanOnPlot, question: Question, stated: Statement[]): void {
  const said = registered(plan, question);
  if (said !== null) stated.push(said);
  const read = question.entered.length > 0 ? entry(plan, question) : null;
  if (read !== null) stated.push(read);
}

/** Does the register say that the plan regulates it, but only in its document? */
function isInDocument({ fields }: PlanOnPlot, quantity: Quantity): boolean {
  if (quantity === "minClass" || quantity === "maxClass") return fields.useInDocument;
  return quantity === "minPlotArea" ? fields.plotsInDocument : fields.regulatedInDocument;
}

/** What lokalplaner say: numbers, and plans to be read. */
interface Said {
  readonly stated: Statement[];
  readonly inDocument: PlanOnPlot[];
}

/** Adds what a plan says by itself. False where it is silent, so that the next weaker plan of the same lokalplan speaks. */
function speaks(plan: PlanOnPlot, question: Question, said: Said): boolean {
  const before = said.stated.length;
  addStatements(plan, question, said.stated);
  if (said.stated.length > before) return true;
  const isRead = isInDocument(plan, question.quantity);
  if (isRead) said.inDocument.push(plan);
  return isRead;
}

/**
 * Adds what the plans of one lokalplan say. Binding byggefelt over delområde over lokalplan: the strongest that speaks governs, if only by saying
 * that its number stands in the document. Where the delområder that speak leave a rest, the lokalplan itself speaks for that; so does what stands
 * behind a byggefelt that is silent. False where some of its part of the plot has neither number nor document.
 */
function saysAll({ plan, byggefelter, delomraader }: Family, question: Question, said: Said): boolean {
  let isSilent = byggefelter.length === 0;
  for (const field of byggefelter) if (!speaks(field, question, said)) isSilent = true;
  if (!isSilent) return true;
  const speaking = delomraader.filter((part) => speaks(part, question, said));
  if (speaking.length > 0 && !leavesRest(plan, speaking, question.on)) return true;
  return speaks(plan, question, said);
}

const floors: readonly Quantity[] = ["minClass", "minPlotArea"];
/** 1 where the lowest number is the strictest, -1 where the highest is. */
const signOf = (quantity: Quantity): number => (floors.includes(quantity) ? -1 : 1);

/** Puts the strictest number first: the lowest ceiling, the highest floor; then by size on the plot, by id, and the register's own before an entry. */
function sortByStrictness(statements: Statement[], quantity: Quantity): readonly Statement[] {
  if (statements.length < 2) return statements;
  const sign = signOf(quantity);
  return statements.sort((a, b) => {
    const entries = Number(a.entry !== null) - Number(b.entry !== null);
    return sign * (a.value - b.value) || b.plan.area - a.plan.area || byCodeUnit(a.plan.id, b.plan.id) || entries;
  });
}

/** What was last asked of a plot's plans, by number: a request's other numbers change nothing in it. */
interface Asked extends Omit<Question, "quantity"> {
  readonly provisions: { [Q in Quantity]?: Provision };
}

const lastAsked = new WeakMap<PlanFacts, Asked>();

/**
 * What the plans in force on the date `on` say about one number, for a company with this use. The same object while use, day and the list of
 * what is `entered` are the same.
 */
export function provision(facts: PlanFacts, quantity: Quantity, use: Use, on: string, entered: Entered = nothingEntered): Provision {
  const last = lastAsked.get(facts);
  const isSame = last !== undefined && last.use === use && last.on === on && last.entered === entered;
  const asked = isSame ? last : { use, on, entered, provisions: {} };
  if (!isSame) lastAsked.set(facts, asked);
  asked.provisions[quantity] ??= provisionOf(facts, { quantity, use, on, entered });
  return asked.provisions[quantity];
}

function provisionOf(facts: PlanFacts, question: Question): Provision {
  const { quantity, on } = question;
  const said: Said = { stated: [], inDocument: [] };
  const blank: PlanOnPlot[] = [];
  for (const family of familiesOn(facts, on)) if (!saysAll(family, question, said)) blank.push(family.plan);
  for (const plan of besideOn(facts, on)) addStatements(plan, question, said.stated);
  const rammer: Statement[] = [];
  for (const plan of plansOn(facts, "ramme", on)) addStatements(plan, question, rammer);
  return {
    stated: sortByStrictness(said.stated, quantity),
    inDocument: said.inDocument,
    blank,
    rammer: sortByStrictness(rammer, quantity),
  };
}
