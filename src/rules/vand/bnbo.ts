import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { grundvandsbekendtgoerelsen } from "../laws.ts";

/**
 * Areas close to a waterworks' well. The council shall keep them free of new land uses with more danger to groundwater, and may depart from
 * that only with a grundvandsredegoerelse; so a threatening company that cannot keep out needs a plan, and any other is judged.
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
    avoidable,
    harmless: { outcome: "assessment", step: "vurderGrundvand" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "newLokalplan" },
    threatening: { outcome: "planChange", step: "nyLokalplan" },
  },
  measure: (plot, { bnbo }) => bnbo.overlapping(plot),
  decide: (overlap, request) => {
    const answer = keepOut(overlap, request, { waterworks: overlap.hits[0]?.fields.waterworks ?? "" });
    if (answer.code !== "inside") return { ...answer, code: answer.code };
    const { threatensGroundwater } = request;
    return { ...answer, code: threatensGroundwater === null ? "unknown" : threatensGroundwater ? "threatening" : "harmless" };
  },
});
