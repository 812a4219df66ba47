import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, guidelines, kindOf } from "../guideline.ts";

/** Ecological corridors, those there are and those to come: planning is not to cut them, also where no other nature is protected. */
export const oekologiskForbindelse = defineRule({
  id: "retningslinje/oekologisk-forbindelse",
  source: guidelines,
  authority: "byraadet",
  needs: ["oekologiskeForbindelser"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { oekologiskeForbindelser }) => oekologiskeForbindelser.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request, () => ({ kind: kindOf(overlap.hits) })),
});
