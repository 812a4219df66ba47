import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { guidelineOutcomes, toBeWeighed } from "../guideline.ts";
import { planloven } from "../laws.ts";
import { decideWorks, measureWorks } from "../planned-works.ts";

/** How far from a planned pipe, cable or other line somebody should ask, metres. */
const near = metres(50);

/** Land set aside for technical plant: a council that plans for it will hardly plan for something else there. */
export const tekniskeAnlaeg = defineRule({
  id: "retningslinje/tekniske-anlaeg",
  source: cite(planloven, "§§ 11 a og 12", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At der spørges inden for 50 m fra en linje, er vores forslag.",
      en: "That one asks within 50 m of a line is our proposal.",
    },
  }),
  authority: "byraadet",
  needs: ["planlagteTekniskeAnlaeg"],
  reach: near,
  limits: { near },
  outcomes: { ...guidelineOutcomes, near: toBeWeighed },
  measure: (plot, { planlagteTekniskeAnlaeg }) => measureWorks(plot, planlagteTekniskeAnlaeg, near),
  decide: (facts, request, limits) => decideWorks(facts, request, limits.near),
});
