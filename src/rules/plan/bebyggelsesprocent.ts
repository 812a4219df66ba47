import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { existingFloorArea } from "../existing-floor.ts";
import { planloven } from "../laws.ts";
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
