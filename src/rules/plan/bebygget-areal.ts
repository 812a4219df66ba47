import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { onBestPiece } from "./best-piece.ts";
import { coverageOutcomes, groundCoverage } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";

/** Built-on ground as a percentage of what the plan counts it of: the hall's ground, else the floor spread evenly over its storeys, with what is built on already. */
export const bebyggetAreal = defineRule({
  id: "plan/bebygget-areal",
  source: cite(planloven, "§§ 18 og 19", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At registrets felter «bebygpctar» og «bygpctarh» er det bebyggede areal i procent og hvad procenten er af, er læst ud af navne og værdier.",
      en: "That the register's fields «bebygpctar» and «bygpctarh» are the built-on ground in percent and what it is of was read from names and values.",
    },
  }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer", "bygninger"],
  countsArea: true,
  limits: {},
  outcomes: coverageOutcomes,
  measure: (plot, { bygninger, ...plans }) => ({
    plans: measurePlans(plot, plans),
    existing: bygninger.present ? bygninger.overlapping(plot).area : null,
  }),
  decide: ({ plans, existing }, request, _limits, on, entered) => onBestPiece(plans, { request, on, entered }, groundCoverage(existing)),
});
