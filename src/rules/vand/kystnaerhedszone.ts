import { planSliver } from "../../catalog/plandata.ts";
import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { planloven } from "../laws.ts";

/**
 * Landzone and sommerhus areas near the coast. They are kept free of what does not need the coast: new byzone and plans for building there need a particular
 * reason. It binds the council's planning, so where a lokalplan lies on the whole plot the question is the plan's.
 */
export const kystnaerhedszone = defineRule({
  id: "vand/kystnaerhedszone",
  source: cite(planloven, "§§ 5 a og 5 b", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["kystnaerhedszone"],
  consults: ["lokalplaner"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    planned: { outcome: "assessment" },
    inside: { outcome: "assessment", step: "begrundKyst", mayBecome: "newLokalplan" },
  },
  measure: (plot, { kystnaerhedszone, lokalplaner }) => ({
    zone: kystnaerhedszone.overlapping(plot),
    unplanned: roundTo(plot.area - lokalplaner.overlapping(plot).area, 2),
  }),
  decide: ({ zone, unplanned }, request) => {
    const answer = keepOut(zone, request);
    return answer.code === "inside" && unplanned <= planSliver ? answer.as("planned") : answer;
  },
});
