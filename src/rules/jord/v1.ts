import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { jordforureningsloven } from "../laws.ts";

/** Land mapped on knowledge level 1: suspected, not proven. Building needs a permit only in a public action area, which no layer here shows. */
export const v1 = defineRule({
  id: "jord/v1",
  source: cite(jordforureningsloven, "§§ 6 og 8, stk. 2", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["jordforureningV1"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "assessment", step: "afklarJord", mayBecome: "withPermits" },
  },
  measure: (plot, { jordforureningV1 }) => jordforureningV1.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
