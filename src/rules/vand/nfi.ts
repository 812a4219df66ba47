import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { vandforsyningsloven } from "../laws.ts";

/**
 * Land with little cover over the groundwater: nitrate sensitive (NFI), pesticide sensitive (SFI). The designation itself bars no building; it says where the
 * council looks closest at what a company stores and lets seep away.
 */
export const nfi = defineRule({
  id: "vand/nfi",
  source: cite(vandforsyningsloven, "§ 11 a", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At områderne udpeges efter § 11 a, er læst hos Miljøstyrelsen og i andre regler, der henviser til den, ikke i paragraffen selv.",
      en: "That the areas are designated under § 11 a was read with Miljøstyrelsen and in other rules that refer to it, not in the section itself.",
    },
  }),
  authority: "kommunen",
  needs: ["foelsommeIndvindingsomraader"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    harmless: { outcome: "notApplicable" },
    unknown: { outcome: "assessment", step: "afklarOplysning" },
    threatening: { outcome: "assessment", step: "vurderGrundvand" },
  },
  measure: (plot, { foelsommeIndvindingsomraader }) => foelsommeIndvindingsomraader.overlapping(plot),
  decide: (overlap, request) => {
    const answer = keepOut(overlap, request, () => {
      const kinds = [...new Set(overlap.hits.flatMap(({ fields }) => fields.category ?? []))].sort();
      return { kinds: kinds.join(", ") };
    });
    if (answer.code === "outside") return answer.as("outside");
    if (request.threatensGroundwater === false) return answer.as("harmless");
    if (answer.code === "avoidable") return answer.as("avoidable");
    return answer.as(request.threatensGroundwater ? "threatening" : "unknown");
  },
});
