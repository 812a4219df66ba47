import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { ceilingOutcomes, judgeCeiling } from "./ceiling.ts";
import { measurePlans } from "./plan-facts.ts";
import { provision } from "./provisions.ts";

/** The number of storeys against the plans'; half storeys such as 1.5 and 3.5 count as written. */
export const etager = defineRule({
  id: "plan/etager",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: ceilingOutcomes("extent"),
  measure: measurePlans,
  decide: (facts, request, _limits, on) =>
    judgeCeiling(provision(facts, "maxStoreys", request.use, on), {
      judge: ({ value }) => (request.storeys > value ? "over" : "within"),
      measured: () => request.storeys,
      unit: "storeys",
    }).found,
});
