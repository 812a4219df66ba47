import { defineRule } from "../define-rule.ts";
import { keepOut } from "../keep-out.ts";
import { habitatOrder, siteName } from "./habitat-order.ts";

/**
 * Ground in a Natura 2000 or Ramsar area. The authority must first judge whether the project can harm the area; where that cannot be ruled out it may be
 * permitted only for imperative reasons of public interest, so the question can end in a no, also for a building beside the area on the same plot.
 */
export const natura2000 = defineRule({
  id: "natur/natura2000",
  source: habitatOrder,
  authority: "kommunen",
  needs: ["natura2000Omraader"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable: { outcome: "assessment", step: "vurderNatura2000", mayBecome: "notPossible" },
    inside: { outcome: "assessment", step: "vurderNatura2000", mayBecome: "notPossible" },
  },
  measure: (plot, { natura2000Omraader }) => natura2000Omraader.overlapping(plot),
  decide: (overlap, request) => {
    const [largest] = overlap.hits;
    return keepOut(overlap, request, () => ({ name: largest ? siteName(largest.fields) : "" }));
  },
});
