import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Farmland of special value, which planning is to take last. */
export const landbrug = defineRule({
  id: "retningslinje/landbrug",
  source: guidelines,
  authority: "byraadet",
  needs: ["landbrugsomraader"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { landbrugsomraader }) => landbrugsomraader.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
