import type { FieldsOf } from "../../catalog/index.ts";
import { planSliver } from "../../catalog/plandata.ts";
import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { toBeWeighed } from "../guideline.ts";
import { planloven } from "../laws.ts";

/** What counts as along the motorway, metres. The act gives no distance. */
const near = metres(500);

const isMotorway = ({ roadClass }: FieldsOf<"veje">): boolean => roadClass === "motorway" || roadClass === "motorwayRamp";

/**
 * Business land along motorways is for transport and logistics first: a weighing when the council plans, never more, so where lokalplaner lie on the
 * whole plot there is nothing to weigh until a new plan is made.
 */
export const motorvej = defineRule({
  id: "erhverv/motorvej",
  source: cite(planloven, "§ 11 b, stk. 1, nr. 15", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Loven nævner ingen afstand; at 500 m fra motorvej eller rampe er «langs motorvejen», er vores forslag.",
      en: "The act gives no distance; that 500 m from a motorway or ramp is along the motorway is our proposal.",
    },
  }),
  authority: "byraadet",
  needs: ["veje"],
  consults: ["lokalplaner"],
  reach: near,
  limits: { near },
  outcomes: {
    far: { outcome: "clear" },
    first: { outcome: "notApplicable" },
    planned: { outcome: "notApplicable" },
    near: toBeWeighed,
  },
  measure: (plot, { veje, lokalplaner }) => ({
    motorway: veje.nearest(plot, near, isMotorway),
    unplanned: roundTo(plot.area - lokalplaner.overlapping(plot).area, 2),
  }),
  decide: ({ motorway, unplanned }, request, limits) => {
    const asked = { limit: limits.near, unit: "m" } as const;
    if (request.use === "logistics") return found("first", asked);
    if (motorway === null) return found("far", asked);
    const { distance, shape, fields } = motorway;
    return found(unplanned <= planSliver ? "planned" : "near", {
      ...asked,
      measured: roundTo(distance, 3),
      quantity: "distance",
      hits: [motorway],
      ground: { evidence: shape },
      words: { road: fields.ref ?? fields.name ?? "" },
    });
  },
});
