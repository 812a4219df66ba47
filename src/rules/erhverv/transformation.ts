import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes } from "../guideline.ts";
import { planloven } from "../laws.ts";

/**
 * Areas in a buffer that may turn into housing, with up to 5 dB more noise from production than elsewhere in the first row: a company that settles in
 * one may get homes for neighbours.
 */
export const transformation = defineRule({
  id: "erhverv/transformation",
  source: cite(planloven, "§§ 11 a og 15 a, stk. 3", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["transformationsomraader"],
  limits: { tolerance: 5 },
  outcomes: guidelineOutcomes,
  measure: (plot, { transformationsomraader }) => transformationsomraader.overlapping(plot),
  decide: (overlap, request, limits) => decideGuideline(overlap, request, () => ({ tolerance: limits.tolerance })),
});
