import { isInCapitalRegion } from "../../domain/capital-region.ts";
import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes } from "../guideline.ts";
import { fingerplanen } from "../laws.ts";

/**
 * Transport corridors of the Fingerplan: a strip of about 1 km kept for roads, railways and supply lines to come. In landzone no lasting building is to
 * stand in it but what a farm needs; a passing one may, on condition that it is taken away again. There are none outside hovedstadsområdet.
 */
export const transportkorridor = defineRule({
  id: "retningslinje/transportkorridor",
  source: cite(fingerplanen, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Direktivets egen bestemmelse er ikke slået efter; reglen er læst hos Allerød og Helsingør.",
      en: "The directive's own provision was not looked up; the rule is read with Allerød and Helsingor.",
    },
  }),
  authority: "kommunen",
  needs: ["kommunegraense"],
  consults: ["transportkorridorer"],
  limits: {},
  outcomes: {
    ...guidelineOutcomes,
    elsewhere: { outcome: "notApplicable" },
    inside: { outcome: "assessment", step: "afklarTransportkorridor", mayBecome: "notPossible" },
  },
  measure: (plot, { kommunegraense, transportkorridorer }) => {
    const codes = kommunegraense.overlapping(plot).hits.map(({ fields }) => fields.code);
    return {
      // A plot of which nobody knows the municipality may lie in the region.
      elsewhere: codes.length > 0 && codes.every((code) => code !== null && !isInCapitalRegion(code)),
      corridors: transportkorridorer.overlapping(plot),
    };
  },
  decide: ({ elsewhere, corridors }, request) => {
    if (elsewhere) return found("elsewhere");
    const answer = decideGuideline(corridors, request);
    return answer.as(answer.code, { dataset: "transportkorridorer" });
  },
});
