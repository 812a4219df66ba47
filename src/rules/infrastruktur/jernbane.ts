import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { jernbaneloven } from "../laws.ts";

const reach = metres(50);

/**
 * A railway beside the plot. Digging, filling and materials so near that trains are in danger, and water led to the track, need leave from the
 * railway's manager. How near to ask is our proposal; a building line on the title (§ 34) no map here shows.
 */
export const jernbane = defineRule({
  id: "infrastruktur/jernbane",
  source: cite(jernbaneloven, "§ 24", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Loven nævner ingen afstand: de 50 m er vores forslag.",
      en: "The act states no distance: the 50 m are our proposal.",
    },
  }),
  authority: "infrastrukturforvalteren",
  needs: ["jernbaner"],
  reach,
  limits: { distance: reach },
  outcomes: {
    none: { outcome: "clear" },
    near: { outcome: "assessment", step: "hoerBanen", mayBecome: "withPermits" },
  },
  measure: (plot, { jernbaner }) => jernbaner.nearest(plot, reach),
  decide: (near, _request, limits) => {
    const shown = { limit: limits.distance, unit: "m" } as const;
    if (!near) return found("none", shown);
    const measured = roundTo(near.distance, 3);
    return found("near", { ...shown, measured, quantity: "distance", hits: [near], ground: { evidence: near.shape } });
  },
});
