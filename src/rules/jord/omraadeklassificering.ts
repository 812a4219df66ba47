import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { jordforureningsloven } from "../laws.ts";

/** Land that is taken to be slightly contaminated: soil that leaves the property is notified, wherever on it one digs. It bars no building. */
export const omraadeklassificering = defineRule({
  id: "jord/omraadeklassificering",
  source: cite(jordforureningsloven, "§§ 50 og 50 a", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["omraadeklassificering"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    inside: { outcome: "assessment", step: "anmeldJord" },
  },
  measure: (plot, { omraadeklassificering }) => omraadeklassificering.overlapping(plot),
  decide: (overlap) => {
    const { hits } = overlap;
    if (hits.length === 0) return found("outside", { measured: 0, unit: "m²", quantity: "overlap" });
    const words = { area: { value: overlap.area, unit: "m²" }, share: { value: overlap.share * 100, unit: "%" } } as const;
    return found("inside", { measured: overlap.area, unit: "m²", quantity: "overlap", hits, ground: overlap, words });
  },
});
