import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { ladestandervejledningen } from "../laws.ts";

/** Charging points at a new building that is not for housing: with more than 10 spaces at least one charger, and ducts for every fifth space. */
export const ladestandere = defineRule({
  id: "infrastruktur/ladestandere",
  source: cite(ladestandervejledningen, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At hver påbegyndt femte plads tæller, er vores læsning, og et nyere EU-direktiv skærper kravet uden at være slået efter.",
      en: "That each fifth space begun counts is our reading, and a newer EU directive tightens it and was not looked up.",
    },
  }),
  authority: "kommunen",
  needs: [],
  limits: { spaces: 10, ductsForEvery: 5, chargers: 1 },
  outcomes: {
    few: { outcome: "notApplicable" },
    unknown: { outcome: "assessment", step: "afklarOplysning" },
    required: { outcome: "assessment", step: "ladestandere" },
  },
  measure: () => null,
  decide: (_facts, { parkingSpaces }, { spaces, ductsForEvery, chargers }) => {
    const words = { every: ductsForEvery, chargers } as const;
    if (parkingSpaces === null) return found("unknown", { limit: spaces, unit: "count", words });
    const compared = { measured: parkingSpaces, limit: spaces, unit: "count" } as const;
    if (parkingSpaces <= spaces) return found("few", { ...compared, words });
    return found("required", { ...compared, words: { ...words, ducts: Math.ceil(parkingSpaces / ductsForEvery) } });
  },
});
