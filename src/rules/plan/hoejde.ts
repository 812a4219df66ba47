import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { ceilingOutcomes, judgeCeiling } from "./ceiling.ts";
import { measurePlans } from "./plan-facts.ts";
import { provision } from "./provisions.ts";

/** The height of the building against the plans' highest building height. */
export const hoejde = defineRule({
  id: "plan/hoejde",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: ceilingOutcomes("extent"),
  measure: measurePlans,
  decide: (facts, request, _limits, on) =>
    judgeCeiling(provision(facts, "maxHeight", request.use, on), {
      judge: ({ value }) => (request.height > value ? "over" : "within"),
      measured: () => request.height,
      unit: "m",
    }).found,
});
