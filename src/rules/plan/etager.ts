import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { onBestPiece } from "./best-piece.ts";
import { maxStoreys } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";

/** The number of storeys against the plans'; half storeys such as 1.5 and 3.5 count as written. */
export const etager = defineRule({
  id: "plan/etager",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: maxStoreys.outcomes,
  measure: measurePlans,
  decide: (facts, request, _limits, on, entered) => onBestPiece(facts, { request, on, entered }, maxStoreys),
});
