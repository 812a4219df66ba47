import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Land kept for large livestock farms, which smell, and which new neighbours would hem in. */
export const vedStoreHusdyrbrug = defineRule({
  id: "retningslinje/store-husdyrbrug",
  source: guidelines,
  authority: "byraadet",
  needs: ["storeHusdyrbrug"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { storeHusdyrbrug }) => storeHusdyrbrug.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
