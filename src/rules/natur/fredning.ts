import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { isAtMost } from "../compare-amount.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";

/**
 * Conservation orders. What one forbids stands in its own text, and only the conservation board can dispense, and not against the order's
 * purpose; so `inside` is blocked until somebody has read it. A proposed order binds for a time and may lapse.
 */
export const fredning = defineRule({
  id: "natur/fredning",
  source: cite(naturbeskyttelsesloven, "kap. 6 og § 50", { checked: "2026-11-22" }),
  authority: "fredningsnaevnet",
  needs: ["fredninger"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    proposed: { outcome: "assessment", step: "fredningsdispensation", mayBecome: "notPossible" },
    inside: { outcome: "blocked", step: "fredningsdispensation" },
  },
  measure: (plot, { fredninger }) => ({
    all: fredninger.overlapping(plot),
    adopted: fredninger.overlapping(plot, ({ proposed }) => !proposed),
  }),
  decide: ({ all, adopted }, request) => {
    const shown = adopted.hits.length > 0 && !isAtMost(request, "plotArea", roundTo(adopted.freePiece, 2)) ? adopted : all;
    const beside = keepOut(shown, request, () => ({ name: shown.hits[0]?.fields.name ?? "" }));
    const answer = shown === all ? beside : beside.as(beside.code, { quantity: "adopted" });
    return answer.code === "inside" && shown === all && all.hits.some(({ fields }) => fields.proposed) ? answer.as("proposed") : answer;
  },
});
