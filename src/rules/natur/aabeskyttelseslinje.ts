import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { decideLine, lineOutcomes } from "./protection-line.ts";

/** Building, planting and terrain within 150 m of a stream that is registered with a line. The drawn zone is what is measured. */
export const aabeskyttelseslinje = defineRule({
  id: "natur/aabeskyttelseslinje",
  source: cite(naturbeskyttelsesloven, "§ 16", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["aabeskyttelseslinjer"],
  limits: { distance: metres(150) },
  outcomes: lineOutcomes,
  measure: (plot, { aabeskyttelseslinjer }) => aabeskyttelseslinjer.overlapping(plot),
  decide: decideLine,
});
