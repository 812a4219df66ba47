import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes } from "../guideline.ts";
import { planloven } from "../laws.ts";

/** Land in danger of flood or erosion: a new plan for it must set measures against them. */
export const fareForOversvoemmelse = defineRule({
  id: "retningslinje/oversvoemmelse",
  source: cite(planloven, "§§ 11 a og 11 b, stk. 1, nr. 14", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["oversvoemmelse"],
  limits: {},
  outcomes: guidelineOutcomes,
  measure: (plot, { oversvoemmelse }) => oversvoemmelse.overlapping(plot),
  decide: (overlap, request) => decideGuideline(overlap, request),
});
