import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";

/** Process wastewater needs a permit wherever it goes: to the sewer, to a stream or into the ground. It follows from the request alone. */
export const spildevand = defineRule({
  id: "miljoe/spildevand",
  source: cite(miljoebeskyttelsesloven, "§ 28, stk. 3", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Fordelingen mellem § 19 (nedsivning), § 28 (udledning) og § 28, stk. 3 (tilslutning), er ikke slået efter i loven.",
      en: "The split between § 19 (soaking away), § 28 (discharge) and § 28(3) (connection) was not looked up in the act.",
    },
  }),
  authority: "kommunen",
  needs: [],
  limits: {},
  outcomes: {
    none: { outcome: "notApplicable" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "withPermits" },
    process: { outcome: "dispensation", step: "spildevandstilladelse" },
  },
  measure: () => null,
  decide: (_facts, { processWastewater }) => {
    if (processWastewater === null) return found("unknown");
    return found(processWastewater ? "process" : "none");
  },
});
