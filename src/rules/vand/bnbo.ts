import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { grundvandsbekendtgoerelsen } from "../laws.ts";

/**
 * Areas close to a waterworks' well. The council shall keep them free of new land uses with more danger to groundwater, and may depart from
 * that only with a grundvandsredegoerelse; so a threatening company needs a plan, and any other is judged.
 */
export const bnbo = defineRule({
  id: "vand/bnbo",
  source: cite(grundvandsbekendtgoerelsen, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Bekendtgørelsens paragraffer er ikke slået efter; indholdet er læst hos Jammerbugt og Egedal Kommune.",
      en: "The paragraphs of the order were not looked up; its content was read with Jammerbugt and Egedal municipalities.",
    },
  }),
  authority: "byraadet",
  needs: ["bnbo"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    harmless: { outcome: "assessment", step: "vurderGrundvand" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "newLokalplan" },
    threatening: { outcome: "planChange", step: "nyLokalplan" },
  },
  measure: (plot, { bnbo }) => bnbo.overlapping(plot),
  decide: ({ hits, area, share, evidence }, { threatensGroundwater }) => {
    if (hits.length === 0) return found("outside", { measured: 0, unit: "m²" });
    const words = {
      area: { value: area, unit: "m²" },
      share: { value: share * 100, unit: "%" },
      waterworks: hits[0].fields.waterworks ?? "",
    } as const;
    const shown = { measured: area, unit: "m²", hits, evidence, words } as const;
    if (threatensGroundwater === null) return found("unknown", shown);
    return threatensGroundwater ? found("threatening", shown) : found("harmless", shown);
  },
});
