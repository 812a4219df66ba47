import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";
import { unsaid } from "../unsaid.ts";

/**
 * A listed activity may not be built, started, expanded or changed with more pollution before it is approved; designed capacity decides, and
 * one listed part is enough. It follows from the request alone.
 */
export const miljoegodkendelse = defineRule({
  id: "miljoe/miljoegodkendelse",
  source: cite(miljoebeskyttelsesloven, "§ 33", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: [],
  limits: {},
  outcomes: {
    none: { outcome: "notApplicable" },
    unknown: unsaid,
    annex1: { outcome: "dispensation", step: "miljoegodkendelseBilag1" },
    annex2: { outcome: "dispensation", step: "miljoegodkendelseBilag2" },
  },
  measure: () => null,
  decide: (_facts, { listedActivity }) => found(listedActivity ?? "unknown"),
});
