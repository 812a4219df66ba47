import { byCodeUnit } from "../../domain/order.ts";
import type { ProvisionKind, RatioBase } from "../../domain/provision.ts";
import type { EnteredProvision } from "../../domain/records.ts";
import type { Use } from "../../domain/request.ts";
import { type Entered, nothingEntered } from "../define-rule.ts";
import { keptBy } from "../lazily.ts";
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
  const said = (value: number, base: RatioBase | null): Statement => ({ plan, value, ratioOf: base, entry: null });
  if (own !== null) return said(own, isRatio(quantity) ? fields[ratios[quantity]] : null);
  if (quantity === "minClass" || quantity === "maxClass") return null;
  const [strictest] = fields.perUse
    .filter((slot) => specificVerdict(slot.use, use) !== "no")
    .flatMap((slot) => {
      const value = slot[quantity];
      return value === null ? [] : [said(value, isRatio(quantity) ? slot[ratios[quantity]] : null)];
    })
    .sort(byStrictness(quantity));
  return strictest ?? null;
}

/** What a planner has read in the plan's document; of several entries the one read last, and of one day's the one written last. */
function entry(plan: PlanOnPlot, { quantity, entered }: Question): Statement | null {
  let last: EnteredProvision | null = null;
  for (const each of entered)
    if (each.plan === plan.fields.planId && each.quantity === quantity && (last === null || each.on >= last.on)) last = each;
  return last && { plan, value: last.value, ratioOf: isRatio(quantity) ? last.of : null, entry: last };
}

/** What the register states and what a planner has entered stand side by side: both are held, so the stricter governs. */
function statementsOf(plan: PlanOnPlot, question: Question): Statement[] {
  const statements = [registered(plan, question)];
  if (question.entered.length > 0) statements.push(entry(plan, question));
  return statements.filter((each) => each !== null);
}

/** Does the register say that the plan regulates it, but only in its document? */
function isInDocument({ fields }: PlanOnPlot, quantity: Quantity): boolean {
  if (quantity === "minClass" || quantity === "maxClass") return fields.useInDocument;
  return quantity === "minPlotArea" ? fields.plotsInDocument : fields.regulatedInDocument;
}

/** What the plans of one lokalplan say: numbers, plans to be read, and whether some of its part of the plot has neither. */
interface Said {
  readonly stated: readonly Statement[];
  readonly inDocument: readonly PlanOnPlot[];
  readonly isBlank: boolean;
}

const silence: Said = { stated: [], inDocument: [], isBlank: true };

/** What a plan says by itself; null where it is silent, so that the next weaker plan of the same lokalplan speaks. */
function spokenBy(plan: PlanOnPlot, question: Question): Said | null {
  const stated = statementsOf(plan, question);
  if (stated.length > 0) return { stated, inDocument: [], isBlank: false };
  return isInDocument(plan, question.quantity) ? { stated, inDocument: [plan], isBlank: false } : null;
}

const together = (said: readonly Said[]): Said => ({
  stated: said.flatMap(({ stated }) => stated),
  inDocument: said.flatMap(({ inDocument }) => inDocument),
  isBlank: said.some(({ isBlank }) => isBlank),
});

/**
 * Binding byggefelt over delområde over lokalplan: the strongest that speaks governs, if only by saying that its number stands in the document.
 * Where the delområder that speak leave a rest, the lokalplan itself speaks for that; so does what stands behind a byggefelt that is silent.
 */
function saidBy({ plan, byggefelter, delomraader }: Family, question: Question): Said {
  const inFields = byggefelter.map((field) => spokenBy(field, question));
  const behind = () => saidBehind({ plan, byggefelter, delomraader }, question);
  if (inFields.every((said) => said === null)) return behind();
  const said = inFields.filter((each) => each !== null);
  return together(said.length < inFields.length ? [...said, behind()] : said);
}

function saidBehind({ plan, delomraader }: Family, question: Question): Said {
  const speaking = delomraader.filter((part) => spokenBy(part, question) !== null);
  const inParts = speaking.map((part) => spokenBy(part, question) ?? silence);
  if (speaking.length > 0 && !leavesRest(plan, speaking, question.on)) return together(inParts);
  return together([...inParts, spokenBy(plan, question) ?? silence]);
}

const floors: readonly Quantity[] = ["minClass", "minPlotArea"];

/** Sorts the strictest number first: the lowest ceiling, the highest floor; then by size on the plot, by id, and the register's own before an entry. */
const byStrictness =
  (quantity: Quantity) =>
  (a: Statement, b: Statement): number => {
    const sign = floors.includes(quantity) ? -1 : 1;
    const entries = Number(a.entry !== null) - Number(b.entry !== null);
    return sign * (a.value - b.value) || b.plan.area - a.plan.area || byCodeUnit(a.plan.id, b.plan.id) || entries;
  };

/** A provision, and what it was asked for. */
interface Asked extends Omit<Question, "quantity"> {
  readonly provision: Provision;
}

/** What was last asked of a plot's plans, by number: a request's other numbers change nothing in it. */
const lastAsked = keptBy((_: PlanFacts) => new Map<Quantity, Asked>());

/**
 * What the plans in force on the date `on` say about one number, for a company with this use. The same object while use, day and the list of
 * what is `entered` are the same.
 */
export function provision(facts: PlanFacts, quantity: Quantity, use: Use, on: string, entered: Entered = nothingEntered): Provision {
  const asked = lastAsked(facts);
  const before = asked.get(quantity);
  if (before?.use === use && before.on === on && before.entered === entered) return before.provision;
  const provision = provisionOf(facts, { quantity, use, on, entered });
  asked.set(quantity, { use, on, entered, provision });
  return provision;
}

function provisionOf(facts: PlanFacts, question: Question): Provision {
  const { quantity, on } = question;
  const families = familiesOn(facts, on).map((family) => ({ plan: family.plan, ...saidBy(family, question) }));
  const themes = besideOn(facts, on).flatMap((plan) => statementsOf(plan, question));
  const rammer = plansOn(facts, "ramme", on).flatMap((plan) => statementsOf(plan, question));
  return {
    stated: [...families.flatMap(({ stated }) => stated), ...themes].sort(byStrictness(quantity)),
    inDocument: families.flatMap(({ inDocument }) => inDocument),
    blank: families.filter(({ isBlank }) => isBlank).map(({ plan }) => plan),
    rammer: rammer.sort(byStrictness(quantity)),
  };
}
