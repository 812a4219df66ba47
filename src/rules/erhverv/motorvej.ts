import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { toBeWeighed } from "../guideline.ts";
import { planloven } from "../laws.ts";

/** What counts as along the motorway, metres. The act gives no distance. */
const near = metres(500);

const isMotorway = ({ roadClass }: FieldsOf<"veje">): boolean => roadClass === "motorway" || roadClass === "motorwayRamp";

/** Business land along motorways is for transport and logistics first: a weighing when the council plans, never more. */
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
  reach: near,
  limits: { near },
  outcomes: {
    far: { outcome: "clear" },
    first: { outcome: "notApplicable" },
    near: toBeWeighed,
  },
  measure: (plot, { veje }) => veje.nearest(plot, near, isMotorway),
  decide: (motorway, request, limits) => {
    const asked = { limit: limits.near, unit: "m" } as const;
    if (request.use === "logistics") return found("first", asked);
    if (motorway === null) return found("far", asked);
    const { distance, shape, fields } = motorway;
    return found("near", {
      ...asked,
      measured: roundTo(distance, 3),
      quantity: "distance",
      hits: [motorway],
      ground: { evidence: shape },
      words: { road: fields.ref ?? fields.name ?? "" },
    });
  },
});
