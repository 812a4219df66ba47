import { cite } from "../../domain/law.ts";
import { squareMetres } from "../../geo/units.ts";
import { isLessThan } from "../compare-amount.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { edgeShare, outsideLokalplaner } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";

/**
 * A larger subdivision, building or demolition needs a lokalplan first, and a landzone permit cannot come before one that is needed. What
 * is larger the council judges by the surroundings, so the sizes here only say when to ask.
 */
export const lokalplanpligt = defineRule({
  id: "plan/lokalplanpligt",
  source: cite(planloven, "§ 13, stk. 2", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Loven sætter intet tal. At der spørges fra 1.500 m² etageareal eller 10.000 m² grund, er vores forslag.",
      en: "The act sets no number. That one asks from 1,500 m² of floor or 10,000 m² of land is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader"],
  limits: { edge: edgeShare, floorArea: squareMetres(1500), plotArea: squareMetres(10_000) },
  outcomes: {
    planned: { outcome: "notApplicable" },
    small: { outcome: "notApplicable", fromAbsence: true },
    large: { outcome: "assessment", step: "vurderLokalplanpligt", mayBecome: "newLokalplan", fromAbsence: true },
  },
  measure: (plot, views) => measurePlans(plot, views),
  decide: (facts, request, limits, on) => {
    const outside = outsideLokalplaner(facts, on);
    if (outside <= limits.edge * facts.plotArea) return found("planned");
    const isSmall = isLessThan(request, "floorArea", limits.floorArea) && isLessThan(request, "plotArea", limits.plotArea);
    return found(isSmall ? "small" : "large", () => ({
      measured: request.floorArea,
      limit: limits.floorArea,
      unit: "m²",
      words: {
        outside: { value: outside, unit: "m²" },
        land: { value: request.plotArea, unit: "m²" },
        landLimit: { value: limits.plotArea, unit: "m²" },
      },
    }));
  },
});
