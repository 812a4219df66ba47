import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { decideLine, lineOutcomes } from "../natur/protection-line.ts";

/** Any change of state within 100 m of an ancient monument: buildings, terrain, fences, signs. The drawn zone is what is measured. */
export const fortidsmindelinje = defineRule({
  id: "kultur/fortidsmindelinje",
  source: cite(naturbeskyttelsesloven, "§ 18", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["fortidsmindelinjer"],
  limits: { distance: metres(100) },
  outcomes: lineOutcomes,
  measure: (plot, { fortidsmindelinjer }) => fortidsmindelinjer.overlapping(plot),
  decide: decideLine,
});
