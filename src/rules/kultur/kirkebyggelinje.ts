import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { isAtMost } from "../compare-amount.ts";
import { defineRule, found } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";

/** Tall buildings near a church. The exemption for built-up surroundings is a judgement, so `inside` is the most a map can say. */
export const kirkebyggelinje = defineRule({
  id: "kultur/kirkebyggelinje",
  source: cite(naturbeskyttelsesloven, "§ 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["kirkebyggelinjer"],
  limits: { height: metres(8.5) },
  outcomes: {
    low: { outcome: "notApplicable" },
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "dispensation", step: "naturdispensation" },
  },
  measure: (plot, { kirkebyggelinjer }) => kirkebyggelinjer.overlapping(plot),
  decide: (overlap, request, limits) => {
    const compared = () => ({ measured: request.height, limit: limits.height, unit: "m" }) as const;
    if (isAtMost(request, "height", limits.height)) return found("low", compared);
    const answer = keepOut(overlap, request);
    return answer.as(answer.code, compared);
  },
});
