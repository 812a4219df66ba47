import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { onBestPiece } from "./best-piece.ts";
import { plotRatio } from "./ceilings.ts";
import { measurePlans } from "./plan-facts.ts";
import { ratioOutcomes } from "./ratio-ceiling.ts";

/** Floor area as a percentage of what the plan counts it of, with the floor that stands there already. */
export const bebyggelsesprocent = defineRule({
  id: "plan/bebyggelsesprocent",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer", "bygninger"],
  countsArea: true,
  limits: {},
  outcomes: ratioOutcomes,
  measure: (plot, { bygninger, ...plans }) => ({ plans: measurePlans(plot, plans), existing: existingFloorArea(plot, bygninger) }),
  decide: ({ plans, existing }, request, _limits, on, entered) => onBestPiece(plans, { request, on, entered }, plotRatio(existing)),
});

/** m² of floor standing on the plot: what is registered, by the part of the building that stands here; null when buildings are not known. */
function existingFloorArea(plot: PlotView, bygninger: LayerView<FieldsOf<"bygninger">>): number | null {
  if (!bygninger.present) return null;
  return bygninger.overlapping(plot).hits.reduce((sum, { area, featureArea, fields }) => {
    const part = featureArea > 0 ? Math.min(1, area / featureArea) : 0;
    return sum + (fields.floorArea === null ? area * (fields.storeys ?? 1) : fields.floorArea * part);
  }, 0);
}
