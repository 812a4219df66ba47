import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines } from "../guideline.ts";

/** Land where the council wants new forest. That it wants none somewhere concerns those who plant, not those who build. */
export const skovrejsning = defineRule({
  id: "retningslinje/skovrejsning",
  source: guidelines,
  authority: "byraadet",
  needs: ["skovrejsningsomraader"],
  limits: {},
  outcomes: { ...guidelineOutcomes, unwanted: { outcome: "notApplicable" } },
  measure: (plot, { skovrejsningsomraader }) => ({
    // An area that its file does not call unwanted is taken for a wanted one.
    wanted: skovrejsningsomraader.overlapping(plot, ({ unwanted }) => !unwanted),
    unwanted: skovrejsningsomraader.overlapping(plot, ({ unwanted }) => unwanted),
  }),
  decide: ({ wanted, unwanted }, request) => {
    if (wanted.hits.length > 0 || unwanted.hits.length === 0) return decideGuideline(wanted, request);
    return decideGuideline(unwanted, request).as("unwanted", { quantity: "unwanted" });
  },
});
