import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Groundwater near the surface: it matters to foundations, cellars and soakaways, and a new plan may have to set measures. */
export const hoejtGrundvand = defineRule({
  id: "retningslinje/terraennaert-grundvand",
  source: guidelines,
  authority: "byraadet",
  needs: ["terraennaertGrundvand"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { terraennaertGrundvand }) => terraennaertGrundvand.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
