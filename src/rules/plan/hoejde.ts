import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { onBestPiece } from "./best-piece.ts";
import { maxHeight } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";

/** The height of the building against the plans' highest building height. */
export const hoejde = defineRule({
  id: "plan/hoejde",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer"],
  limits: {},
  outcomes: maxHeight.outcomes,
  measure: measurePlans,
  decide: (facts, request, _limits, on, entered) => onBestPiece(facts, { request, on, entered }, maxHeight),
});
