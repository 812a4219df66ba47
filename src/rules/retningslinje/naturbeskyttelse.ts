import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines, kindOf } from "../guideline.ts";

/** Grønt Danmarkskort: nature that the council's planning is to protect and join up, wider than what § 3 and conservation orders protect. */
export const naturbeskyttelse = defineRule({
  id: "retningslinje/naturbeskyttelse",
  source: guidelines,
  authority: "byraadet",
  needs: ["naturbeskyttelsesomraader"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { naturbeskyttelsesomraader }) => naturbeskyttelsesomraader.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request, () => ({ kind: kindOf(overlap.hits) })),
});
