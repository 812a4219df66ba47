import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Geological values worth preserving: forms of the land that digging or building would blur. */
export const geologi = defineRule({
  id: "retningslinje/geologi",
  source: guidelines,
  authority: "byraadet",
  needs: ["geologiskeBevaringsvaerdier"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { geologiskeBevaringsvaerdier }) => geologiskeBevaringsvaerdier.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
