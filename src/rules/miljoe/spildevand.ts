import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";
import { unsaid } from "../unsaid.ts";

/** Process wastewater needs a permit wherever it goes: to the sewer (§ 28, stk. 3), to a stream (§ 28, stk. 1) or into the ground (§ 19). It follows from the request alone. */
export const spildevand = defineRule({
  id: "miljoe/spildevand",
  source: cite(miljoebeskyttelsesloven, "§§ 19 og 28", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: [],
  limits: {},
  outcomes: {
    none: { outcome: "notApplicable" },
    unknown: unsaid,
    process: { outcome: "dispensation", step: "spildevandstilladelse" },
  },
  measure: () => null,
  decide: (_facts, { processWastewater }) => {
    if (processWastewater === null) return found("unknown");
    return found(processWastewater ? "process" : "none");
  },
});
