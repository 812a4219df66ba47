import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { onBestPiece } from "./best-piece.ts";
import { maxClass } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";

/** The highest virksomhedsklasse that the plans leave room for. */
export const miljoeklasseMax = defineRule({
  id: "plan/miljoeklasse-max",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: maxClass.outcomes,
  measure: measurePlans,
  decide: (facts, request, _limits, on, entered) => onBestPiece(facts, { request, on, entered }, maxClass),
});
