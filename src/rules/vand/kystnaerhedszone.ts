import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { planloven } from "../laws.ts";

/**
 * Landzone and sommerhus areas near the coast. They are kept free of what does not need the coast: new byzone and plans for building there need a particular
 * reason, and a rural zone permit is for what matters little. It binds the council's planning; a plot with a plan in force builds by that.
 */
export const kystnaerhedszone = defineRule({
  id: "vand/kystnaerhedszone",
  source: cite(planloven, "§§ 5 a og 5 b", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["kystnaerhedszone"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "assessment", step: "begrundKyst", mayBecome: "newLokalplan" },
  },
  measure: (plot, { kystnaerhedszone }) => kystnaerhedszone.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
