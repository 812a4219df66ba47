import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Valuable cultural environments: whole settings of buildings and land that tell of their time. */
export const kulturmiljoe = defineRule({
  id: "retningslinje/kulturmiljoe",
  source: guidelines,
  authority: "byraadet",
  needs: ["kulturmiljoeer"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { kulturmiljoeer }) => kulturmiljoeer.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
