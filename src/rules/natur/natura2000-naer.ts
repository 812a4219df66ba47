import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { habitatOrder, siteName } from "./habitat-order.ts";

/** How near a Natura 2000 area asks for a judgement. The order states no distance: this one is our proposal, and harm can reach farther. */
const near = metres(1000);

/**
 * Projects outside a Natura 2000 area that can harm it must be judged like those inside. An approval of a listed activity is refused where harm cannot be
 * ruled out, so only such a company's question can end in a no here; a plot that lies in an area itself is answered by `natura2000`.
 */
export const natura2000Naer = defineRule({
  id: "natur/natura2000-naer",
  source: {
    ...habitatOrder,
    unconfirmed: {
      da: "Bekendtgørelsen nævner ingen afstand: 1 km er vores forslag, og påvirkning kan nå længere. Reglerne om planer er ikke slået efter.",
      en: "The order states no distance: 1 km is our proposal, and effects can reach farther. The rules on plans were not looked up.",
    },
  },
  authority: "kommunen",
  needs: ["natura2000Omraader"],
  reach: near,
  limits: { near },
  outcomes: {
    farAway: { outcome: "clear" },
    onSite: { outcome: "notApplicable" },
    quiet: { outcome: "assessment", step: "vurderNatura2000" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "notPossible" },
    listed: { outcome: "assessment", step: "vurderNatura2000", mayBecome: "notPossible" },
  },
  measure: (plot, { natura2000Omraader }) => ({
    onSite: natura2000Omraader.overlapping(plot).hits.length > 0,
    nearest: natura2000Omraader.nearest(plot, near),
  }),
  decide: ({ onSite, nearest }, { listedActivity }, limits) => {
    const reach = { reach: { value: limits.near, unit: "m" } } as const;
    if (onSite || nearest === null) return found(onSite ? "onSite" : "farAway", { limit: limits.near, unit: "m", words: reach });
    const { id, date, link, shape, distance, fields } = nearest;
    return found(listedActivity === null ? "unknown" : listedActivity === "none" ? "quiet" : "listed", {
      measured: roundTo(distance, 3),
      limit: limits.near,
      unit: "m",
      quantity: "distance",
      hits: [{ id, date, link }],
      ground: { evidence: shape },
      words: { ...reach, name: siteName(fields) },
    });
  },
});
