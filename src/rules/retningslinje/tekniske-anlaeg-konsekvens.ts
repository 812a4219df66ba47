import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Land round technical plant where noise, smell or danger from it must be reckoned with. */
export const omTekniskeAnlaeg = defineRule({
  id: "retningslinje/tekniske-anlaeg-konsekvens",
  source: guidelines,
  authority: "byraadet",
  needs: ["tekniskeAnlaegKonsekvens"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { tekniskeAnlaegKonsekvens }) => tekniskeAnlaegKonsekvens.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
