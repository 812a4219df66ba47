import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Low ground, which may be wet or soft, and part of which may be meant to become wetland again. */
export const lavbund = defineRule({
  id: "retningslinje/lavbund",
  source: guidelines,
  authority: "byraadet",
  needs: ["lavbundsarealer"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { lavbundsarealer }) => lavbundsarealer.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
