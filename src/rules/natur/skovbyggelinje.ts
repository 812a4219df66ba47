import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { decideLine, lineOutcomes } from "./protection-line.ts";

/**
 * New buildings within 300 m of a public forest, or of a private one of at least 20 ha. Terrain is free. Land behind existing buildings and
 * landzone buildings with a permit are exempt; both are judgements, so `inside` is the most a map can say.
 */
export const skovbyggelinje = defineRule({
  id: "natur/skovbyggelinje",
  source: cite(naturbeskyttelsesloven, "§ 17", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["skovbyggelinjer"],
  limits: { distance: metres(300) },
  outcomes: lineOutcomes,
  measure: (plot, { skovbyggelinjer }) => skovbyggelinjer.overlapping(plot),
  decide: decideLine,
});
