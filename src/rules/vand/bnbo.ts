import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { groundwaterOrder } from "./groundwater-order.ts";

/**
 * Areas close to a waterworks' well. The kommuneplan shall lay out no new land there for a use with more danger to groundwater; land that is laid out
 * already is not hit by that, but the municipality can forbid there what threatens the well (miljøbeskyttelsesloven § 24), so a threatening company
 * that cannot keep out is judged, and the judgement can be a no.
 */
export const bnbo = defineRule({
  id: "vand/bnbo",
  source: groundwaterOrder,
  authority: "kommunen",
  needs: ["bnbo"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    harmless: { outcome: "assessment", step: "vurderGrundvand" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "notPossible" },
    threatening: { outcome: "assessment", step: "vurderGrundvand", mayBecome: "notPossible" },
  },
  measure: (plot, { bnbo }) => bnbo.overlapping(plot),
  decide: (overlap, request) => {
    const answer = keepOut(overlap, request, () => ({ waterworks: overlap.hits[0]?.fields.waterworks ?? "" }));
    if (answer.code !== "inside") return answer.as(answer.code);
    const { threatensGroundwater } = request;
    return answer.as(threatensGroundwater === null ? "unknown" : threatensGroundwater ? "threatening" : "harmless");
  },
});
