import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { decideLine, lineOutcomes } from "./protection-line.ts";

/** Building, planting and terrain within 150 m of a lake of at least 3 ha. The drawn zone is what is measured; the State may have reduced it. */
export const soebeskyttelseslinje = defineRule({
  id: "natur/soebeskyttelseslinje",
  source: cite(naturbeskyttelsesloven, "§ 16", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["soebeskyttelseslinjer"],
  limits: { distance: metres(150) },
  outcomes: lineOutcomes,
  measure: (plot, { soebeskyttelseslinjer }) => soebeskyttelseslinjer.overlapping(plot),
  decide: decideLine,
});
