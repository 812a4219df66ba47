import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { raastofloven } from "../laws.ts";

/**
 * Land that the region's plan keeps for raw materials. The plan binds the council in planning and permits (§ 5 a, stk. 4), and the region may object to a
 * kommuneplan that goes against it (planloven § 29 a): building on an extraction area can end in a no. An interest area is judged.
 */
export const raastof = defineRule({
  id: "jord/raastof",
  source: cite(raastofloven, "§ 5 a", { checked: "2026-11-22" }),
  authority: "regionen",
  needs: ["raastofomraader"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    interest: { outcome: "assessment", step: "vurderRaastof" },
    extraction: { outcome: "assessment", step: "vurderRaastof", mayBecome: "notPossible" },
  },
  measure: (plot, { raastofomraader }) => ({
    all: raastofomraader.overlapping(plot),
    // An area that its file gives no kind is taken for one of extraction.
    extraction: raastofomraader.overlapping(plot, ({ kind }) => kind !== "interest"),
  }),
  decide: ({ all, extraction }, request) => {
    const kept = keepOut(extraction, request);
    if (kept.code === "inside") return kept.as("extraction", { quantity: "extraction" });
    const answer = keepOut(all, request);
    return answer.code === "inside" ? answer.as("interest") : answer.as(answer.code);
  },
});
