import { cite } from "../../domain/law.ts";
import type { Use } from "../../domain/request.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { classOutcomes, judgeClass } from "./class-ceiling.ts";
import { familiesOn } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { type Provision, provision } from "./provisions.ts";

/**
 * The lowest virksomhedsklasse that the plans keep the land for. Below it a new plan is needed and no dispensation helps: that the land is
 * kept for heavier business is the plan's purpose. The register fills both class fields or none, so where a highest class stands beside
 * a blank lowest one there is no minimum.
 */
export const miljoeklasseMin = defineRule({
  id: "plan/miljoeklasse-min",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: { ...classOutcomes, noMinimum: { outcome: "clear" } },
  measure: measurePlans,
  decide: (facts, request, _limits, on) => {
    const minimum = provision(facts, "minClass", request.use, on);
    const nobodyStates = minimum.stated.length === 0 && minimum.rammer.length === 0;
    if (nobodyStates && hasMaximum(facts, request.use, on)) return found("noMinimum");
    return judgeClass(withoutSettled(minimum), request, "low", (asked, limit) => asked < limit);
  },
});

/** Where one plan on the plot states a minimum, another with only a highest class has none, and leaves nothing open. */
function withoutSettled(minimum: Provision): Provision {
  if (minimum.stated.length === 0) return minimum;
  const isOpen = ({ fields }: PlanOnPlot) => fields.maxClass === null;
  return { ...minimum, inDocument: minimum.inDocument.filter(isOpen), blank: minimum.blank.filter(isOpen) };
}

/** Do the plans that decide state a highest class for the whole plot? */
function hasMaximum(facts: PlanFacts, use: Use, on: string): boolean {
  const { stated, inDocument, blank, rammer } = provision(facts, "maxClass", use, on);
  if (familiesOn(facts, on).length === 0) return rammer.length > 0;
  return stated.length > 0 && inDocument.length + blank.length === 0;
}
