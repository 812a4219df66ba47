import { defineRule } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { groundwaterOrder } from "./groundwater-order.ts";

/**
 * Areas close to a waterworks' well. The council shall keep them free of new land uses with more danger to groundwater, and may depart from
 * that only with a grundvandsredegoerelse; so a threatening company that cannot keep out needs a plan, and any other is judged.
 */
export const bnbo = defineRule({
  id: "vand/bnbo",
  source: groundwaterOrder,
  authority: "byraadet",
  needs: ["bnbo"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    harmless: { outcome: "assessment", step: "vurderGrundvand" },
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "newLokalplan" },
    threatening: { outcome: "planChange", step: "nyLokalplan" },
  },
  measure: (plot, { bnbo }) => bnbo.overlapping(plot),
  decide: (overlap, request) => {
    const answer = keepOut(overlap, request, { waterworks: overlap.hits[0]?.fields.waterworks ?? "" });
    if (answer.code !== "inside") return { ...answer, code: answer.code };
    const { threatensGroundwater } = request;
    return { ...answer, code: threatensGroundwater === null ? "unknown" : threatensGroundwater ? "threatening" : "harmless" };
  },
});
