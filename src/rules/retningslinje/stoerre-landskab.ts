import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Large unbroken landscapes, which planning is to keep free of large works that would cut them up. */
export const stoerreLandskab = defineRule({
  id: "retningslinje/stoerre-landskab",
  source: guidelines,
  authority: "byraadet",
  needs: ["stoerreLandskaber"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { stoerreLandskaber }) => stoerreLandskaber.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
