import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { skovloven } from "../laws.ts";

/**
 * Land that must stay forest: no buildings, no plants, no changed terrain (§ 11). The State dispenses (§ 38) or lifts the duty (§ 6) where no place outside
 * will do, and its own guidance calls that rare, so the question can end in a no.
 */
export const fredskov = defineRule({
  id: "natur/fredskov",
  source: cite(skovloven, "§ 11", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "§§ 6 og 11 er læst i loven; § 38 er kun læst i Miljøstyrelsens og Geodatastyrelsens vejledninger.",
      en: "§§ 6 and 11 were read in the act; § 38 was read only in the guidance of two agencies.",
    },
  }),
  authority: "miljoestyrelsen",
  needs: ["fredskov"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "dispensation", step: "fredskovsdispensation", mayBecome: "notPossible" },
  },
  measure: (plot, { fredskov }) => fredskov.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
