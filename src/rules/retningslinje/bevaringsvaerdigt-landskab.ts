import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Landscapes worth preserving, where new building is weighed against what can be seen. */
export const bevaringsvaerdigtLandskab = defineRule({
  id: "retningslinje/bevaringsvaerdigt-landskab",
  source: guidelines,
  authority: "byraadet",
  needs: ["bevaringsvaerdigeLandskaber"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { bevaringsvaerdigeLandskaber }) => bevaringsvaerdigeLandskaber.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
