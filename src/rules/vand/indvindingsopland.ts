import { roundTo } from "../../geo/units.ts";
import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { mergedArea } from "../piece.ts";
import { groundwaterOrder } from "./groundwater-order.ts";

/** Areas up to this, in m², are what one map's border leaves beside another's. */
const sliver = 10;

/**
 * Catchments of public waterworks. Outside OSD the order binds the council as it does in OSD; what lies in OSD as well is answered there, and not told twice.
 */
export const indvindingsopland = defineRule({
  id: "vand/indvindingsopland",
  source: groundwaterOrder,
  authority: "kommunen",
  needs: ["indvindingsoplande"],
  consults: ["drikkevandsinteresser"],
  limits: { sliver },
  outcomes: {
    outside: { outcome: "clear" },
    inOsd: { outcome: "notApplicable" },
    avoidable,
    harmless: { outcome: "notApplicable" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
    threatening: { outcome: "assessment", step: "vurderGrundvand", mayBecome: "lokalplanAndTillaeg" },
  },
  measure: (plot, { indvindingsoplande, drikkevandsinteresser }) => {
    const catchment = indvindingsoplande.overlapping(plot);
    const special = drikkevandsinteresser.overlapping(plot, ({ category }) => category !== "OD");
    const together = special.hits.length === 0 ? Number.POSITIVE_INFINITY : mergedArea(plot, [...catchment.pieces, ...special.pieces]);
    return { catchment, beyondOsd: catchment.hits.length === 0 ? 0 : roundTo(together - special.area, 2) };
  },
  decide: ({ catchment, beyondOsd }, request, limits) => {
    const answer = keepOut(catchment, request, () => ({ waterworks: catchment.hits[0]?.fields.waterworks ?? "" }));
    if (answer.code === "outside") return answer.as("outside");
    if (beyondOsd <= limits.sliver) return answer.as("inOsd");
    if (request.threatensGroundwater === false) return answer.as("harmless");
    if (answer.code === "avoidable") return answer.as("avoidable");
    return answer.as(request.threatensGroundwater ? "threatening" : "unknown");
  },
});
