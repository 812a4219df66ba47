import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { vejloven } from "../laws.ts";

/**
 * Road building lines. No new building, extension or lasting plant in front of the line without the road authority; where the ground lies
 * higher or lower than the road the line moves in by twice the difference, and passage adds 1.5 m or more, which no map tells. The land in front
 * counts in the plot's area all the same. A strip is land in front; of a lone line the map does not say which side the road is on.
 */
export const vejbyggelinjer = defineRule({
  id: "infrastruktur/vejbyggelinjer",
  source: cite(vejloven, "§ 40", { checked: "2026-11-22" }),
  authority: "vejmyndigheden",
  needs: ["vejbyggelinjer"],
  limits: {},
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    line: { outcome: "assessment", step: "placerByggeri", mayBecome: "withPermits" },
    inside: { outcome: "dispensation", step: "vejbyggelinjetilladelse" },
  },
  measure: (plot, { vejbyggelinjer }) => ({
    strips: vejbyggelinjer.overlapping(plot),
    line: vejbyggelinjer.within(plot, 0).find(({ shape }) => shape.kind === "line") ?? null,
  }),
  decide: ({ strips, line }, request) => {
    const [strip] = strips.hits;
    const answer = keepOut(strips, request, () => ({ road: strip?.fields.road ?? line?.fields.road ?? "" }));
    if (answer.code === "inside" || line === null) return answer;
    return found("line", { hits: [line, ...strips.hits], ground: { evidence: line.shape }, words: { road: line.fields.road ?? "" } });
  },
});
