import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { onBestPiece } from "./best-piece.ts";
import { minClass } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";

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
  outcomes: minClass.outcomes,
  measure: measurePlans,
  decide: (facts, request, _limits, on, entered) => onBestPiece(facts, { request, on, entered }, minClass),
});
