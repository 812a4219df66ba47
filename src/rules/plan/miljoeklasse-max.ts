import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { classOutcomes, judgeClass } from "./class-ceiling.ts";
import { measurePlans } from "./plan-facts.ts";
import { provision } from "./provisions.ts";

/** The highest virksomhedsklasse that the plans leave room for. */
export const miljoeklasseMax = defineRule({
  id: "plan/miljoeklasse-max",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: classOutcomes,
  measure: measurePlans,
  decide: (facts, request, _limits, on) =>
    judgeClass(provision(facts, "maxClass", request.use, on), request, "high", (asked, limit) => asked > limit),
});
