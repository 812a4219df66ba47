import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { vejloven } from "../laws.ts";
import { unsaid } from "../unsaid.ts";

/** A new drive onto a public road, or a wider one. It follows from the request alone: no layer tells where access is barred. */
export const vejadgang = defineRule({
  id: "infrastruktur/vejadgang",
  source: cite(vejloven, "§ 49, stk. 1", { checked: "2026-11-22" }),
  authority: "vejmyndigheden",
  needs: [],
  limits: {},
  outcomes: {
    none: { outcome: "notApplicable" },
    unknown: unsaid,
    access: { outcome: "dispensation", step: "vejadgang" },
  },
  measure: () => null,
  decide: (_facts, { newRoadAccess }) => {
    if (newRoadAccess === null) return found("unknown");
    return found(newRoadAccess ? "access" : "none");
  },
});
