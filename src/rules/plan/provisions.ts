import { byCodeUnit } from "../../domain/order.ts";
import type { Use } from "../../domain/request.ts";
import { keptBy } from "../lazily.ts";
import { besideOn, type Family, familiesOn, leavesRest, plansOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { specificVerdict } from "./use-table.ts";

/** The numbers of a plan that rules hold a request against. */
export type Quantity = "plotRatio" | "maxHeight" | "maxStoreys" | "minClass" | "maxClass";

/** A plan that states a number. `ratioOf` is what a plotRatio is a percentage of; null where the register does not say, or for other numbers. */
export interface Statement {
  readonly plan: PlanOnPlot;
  readonly value: number;
  readonly ratioOf: 1 | 2 | 3 | 4 | null;
}

/** Which plans say what about one number on one plot on one day. A blank is never filled from a weaker plan. */
export interface Provision {
  /** Binding plans that state a number, the strictest first; per lokalplan the strongest level that states one. */
  readonly stated: readonly Statement[];
  /** Lokalplaner that regulate it, but only in the plan document. */
  readonly inDocument: readonly PlanOnPlot[];
  /** Lokalplaner whose number is blank in the register. */
  readonly blank: readonly PlanOnPlot[];
  /** What the kommuneplanrammer state, the strictest first. It binds the council, not the owner. */
  readonly rammer: readonly Statement[];
}

/** A plan's own number, else the strictest of those for a use that the company's may be. */
function statementOf(plan: PlanOnPlot, quantity: Quantity, use: Use): Statement | null {
  const { fields } = plan;
  const own = fields[quantity];
  if (own !== null) return { plan, value: own, ratioOf: quantity === "plotRatio" ? fields.plotRatioOf : null };
  if (quantity === "minClass" || quantity === "maxClass") return null;
  const [strictest] = fields.perUse
    .filter((slot) => specificVerdict(slot.use, use) !== "no")
    .flatMap((slot) => {
      const value = slot[quantity];
      return value === null ? [] : [{ plan, value, ratioOf: quantity === "plotRatio" ? slot.plotRatioOf : null }];
    })
    .sort((a, b) => a.value - b.value);
  return strictest ?? null;
}

const isInDocument = ({ fields }: PlanOnPlot, quantity: Quantity): boolean =>
  quantity === "minClass" || quantity === "maxClass" ? fields.useInDocument : fields.regulatedInDocument;

interface Said {
  readonly stated: readonly Statement[];
  /** Whether some of the lokalplan's part of the plot has no number. */
  readonly open: boolean;
}

/** Binding byggefelt over delområde over lokalplan. Where delområder leave a rest, the lokalplan itself speaks for that. */
function saidBy({ plan, byggefelter, delomraader }: Family, quantity: Quantity, use: Use, on: string): Said {
  const statements = (plans: readonly PlanOnPlot[]) =>
    plans.map((each) => statementOf(each, quantity, use)).filter((each): each is Statement => each !== null);
  const inFields = statements(byggefelter);
  if (inFields.length > 0) return { stated: inFields, open: false };
  const inParts = statements(delomraader);
  const speaking = inParts.map((each) => each.plan);
  if (inParts.length > 0 && !leavesRest(plan, speaking, on)) return { stated: inParts, open: false };
  const own = statements([plan]);
  return { stated: [...inParts, ...own], open: own.length === 0 };
}

/** Sorts the strictest number first: the lowest ceiling, the highest floor; then by size on the plot and by id. */
const byStrictness =
  (quantity: Quantity) =>
  (a: Statement, b: Statement): number => {
    const sign = quantity === "minClass" ? -1 : 1;
    return sign * (a.value - b.value) || b.plan.area - a.plan.area || byCodeUnit(a.plan.id, b.plan.id);
  };

/** A provision, and the use and day that it was asked for. */
interface Asked {
  readonly use: Use;
  readonly on: string;
  readonly provision: Provision;
}

/** What was last asked of a plot's plans, by number: a request's other numbers change nothing in it. */
const lastAsked = keptBy((_: PlanFacts) => new Map<Quantity, Asked>());

/** What the plans in force on the date `on` say about one number, for a company with this use. The same object while use and day are the same. */
export function provision(facts: PlanFacts, quantity: Quantity, use: Use, on: string): Provision {
  const asked = lastAsked(facts);
  const before = asked.get(quantity);
  if (before?.use === use && before.on === on) return before.provision;
  const provision = provisionOf(facts, quantity, use, on);
  asked.set(quantity, { use, on, provision });
  return provision;
}

function provisionOf(facts: PlanFacts, quantity: Quantity, use: Use, on: string): Provision {
  const families = familiesOn(facts, on).map((family) => ({ plan: family.plan, ...saidBy(family, quantity, use, on) }));
  const open = families.filter((family) => family.open).map(({ plan }) => plan);
  const themes = besideOn(facts, on).map((plan) => statementOf(plan, quantity, use));
  const stated = [...families.flatMap((family) => family.stated), ...themes.filter((each) => each !== null)];
  const rammer = plansOn(facts, "ramme", on).map((plan) => statementOf(plan, quantity, use));
  return {
    stated: stated.sort(byStrictness(quantity)),
    inDocument: open.filter((plan) => isInDocument(plan, quantity)),
    blank: open.filter((plan) => !isInDocument(plan, quantity)),
    rammer: rammer.filter((each) => each !== null).sort(byStrictness(quantity)),
  };
}
