import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { jernbaneloven } from "../laws.ts";

const reach = metres(50);

/** A railway beside the plot: its manager has a say in digging, cranes and drainage near the track. How near is our proposal. */
export const jernbane = defineRule({
  id: "infrastruktur/jernbane",
  source: cite(jernbaneloven, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Reglerne for naboer til jernbanen er ikke slået efter, og afstanden på 50 m er vores forslag.",
      en: "The rules for neighbours of a railway were not looked up, and the distance of 50 m is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["jernbaner"],
  reach,
  limits: { distance: reach },
  outcomes: {
    none: { outcome: "clear" },
    near: { outcome: "assessment", step: "hoerBanen" },
  },
  measure: (plot, { jernbaner }) => jernbaner.nearest(plot, reach),
  decide: (near, _request, limits) => {
    const shown = { limit: limits.distance, unit: "m" } as const;
    if (!near) return found("none", shown);
    const measured = roundTo(near.distance, 3);
    return found("near", { ...shown, measured, quantity: "distance", hits: [near], ground: { evidence: near.shape } });
  },
});
