import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { jordforureningsloven } from "../laws.ts";

/** Land mapped on knowledge level 2: proven contamination. The municipality permits building and digging there and consults the region. */
export const v2 = defineRule({
  id: "jord/v2",
  source: cite(jordforureningsloven, "§§ 6 og 8, stk. 2", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["jordforureningV2"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "dispensation", step: "jordtilladelse" },
  },
  measure: (plot, { jordforureningV2 }) => jordforureningV2.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
