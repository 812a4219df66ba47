import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Cultural heritage worth preserving, as the kommuneplan points it out; listed monuments and dykes have rules of their own. */
export const kulturhistorie = defineRule({
  id: "retningslinje/kulturhistorie",
  source: guidelines,
  authority: "byraadet",
  needs: ["kulturhistoriskeBevaringsvaerdier"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { kulturhistoriskeBevaringsvaerdier }) => kulturhistoriskeBevaringsvaerdier.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
