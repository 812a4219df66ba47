import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { guidelineOutcomes } from "../guideline.ts";
import { vejloven } from "../laws.ts";
import { decideWorks, measureWorks } from "../planned-works.ts";

/** How far from a planned road or railway drawn as a line somebody should ask, metres. */
const near = metres(50);

const asked = { outcome: "assessment", step: "afklarTrafikanlaeg", mayBecome: "withPermits" } as const;

/**
 * Planned roads and railways. The guideline binds the council, but the road authority may have laid a building line for a planned road on the title,
 * and then nothing is built in front of it without its consent.
 */
export const trafikanlaeg = defineRule({
  id: "retningslinje/trafikanlaeg",
  source: cite(vejloven, "§§ 40 og 41, og planloven § 11 a", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At der spørges inden for 50 m fra en linje, er vores forslag efter et eksempel på en byggelinje ved motorvej; om en byggelinje er tinglyst, viser intet kort.",
      en: "That one asks within 50 m of a line is our proposal, after one example of a building line at a motorway; no map shows whether a building line is on the title.",
    },
  }),
  authority: "kommunen",
  needs: ["planlagteTrafikanlaeg"],
  reach: near,
  limits: { near },
  outcomes: { ...guidelineOutcomes, near: asked, inside: asked },
  measure: (plot, { planlagteTrafikanlaeg }) => measureWorks(plot, planlagteTrafikanlaeg, near),
  decide: (facts, request, limits) => decideWorks(facts, request, limits.near),
});
