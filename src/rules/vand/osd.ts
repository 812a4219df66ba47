import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { groundwaterOrder } from "./groundwater-order.ts";

/**
 * Areas of special drinking water interest. They do not forbid building: they keep the kommuneplan from laying out land for company types that are a
 * significant danger to groundwater. Land that is laid out for them already is not hit; other land would need a kommuneplantillæg with an account.
 */
export const osd = defineRule({
  id: "vand/osd",
  source: groundwaterOrder,
  authority: "kommunen",
  needs: ["drikkevandsinteresser"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    ordinary: { outcome: "clear" },
    avoidable,
    harmless: { outcome: "notApplicable" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
    threatening: { outcome: "assessment", step: "vurderGrundvand", mayBecome: "lokalplanAndTillaeg" },
  },
  measure: (plot, { drikkevandsinteresser }) => ({
    // An area that its file gives no category is taken for a special one.
    special: drikkevandsinteresser.overlapping(plot, ({ category }) => category !== "OD"),
    ordinary: drikkevandsinteresser.overlapping(plot, ({ category }) => category === "OD"),
  }),
  decide: ({ special, ordinary }, request) => {
    const { threatensGroundwater } = request;
    if (special.hits.length > 0) {
      const answer = keepOut(special, request);
      if (threatensGroundwater === false) return answer.as("harmless");
      if (answer.code === "avoidable") return answer.as("avoidable");
      return answer.as(threatensGroundwater ? "threatening" : "unknown");
    }
    const beside = keepOut(ordinary, request);
    return beside.code === "outside" ? beside.as("outside") : beside.as("ordinary", { quantity: "ordinary" });
  },
});
