import type { Sewer } from "../../catalog/infrastruktur/kloakoplande.ts";
import { planSliver } from "../../catalog/plandata.ts";
import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";

/** Takes wastewater and rain alike. */
const isWhole = (sewer: Sewer): boolean => sewer === "combined" || sewer === "separate";

/**
 * How wastewater and rain leave the plot, as the wastewater plan has it: byzone may lie without a sewer for years. A plot of several catchments
 * is answered for the largest that is worst off.
 */
export const kloak = defineRule({
  id: "infrastruktur/kloak",
  source: cite(miljoebeskyttelsesloven, "§§ 19 og 28", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["kloakoplande"],
  limits: {},
  outcomes: {
    outside: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits", fromAbsence: true },
    none: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" },
    notYet: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" },
    wastewaterOnly: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" },
    rainOnly: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" },
    unread: { outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" },
    partly: { outcome: "assessment", step: "afklarKloak", fromAbsence: true },
    changing: { outcome: "assessment", step: "afklarKloak" },
    sewered: { outcome: "clear" },
  },
  measure: (plot, { kloakoplande }) => ({ plotArea: plot.area, catchments: kloakoplande.overlapping(plot) }),
  decide: ({ plotArea, catchments }) => {
    const { hits } = catchments;
    if (hits.length === 0) return found("outside");
    const codes = hits.map(({ fields }) => codeOf(fields));
    const code = worstFirst.find((each) => codes.includes(each)) ?? "unread";
    const worst = hits[codes.indexOf(code)];
    const { sewerNow, sewerPlanned, deadline } = worst.fields;
    const leavesRest = plotArea - catchments.area > planSliver;
    return found(code === "sewered" && leavesRest ? "partly" : code, {
      measured: Math.min(100, catchments.share * 100),
      unit: "%",
      quantity: "catchment",
      hits: [worst, ...hits.filter((hit) => hit !== worst)],
      ground: catchments,
      words: { now: sewerNow ?? "", planned: sewerPlanned ?? "", deadline: deadline === null ? "" : String(deadline) },
    });
  },
});

const worstFirst = ["none", "notYet", "rainOnly", "wastewaterOnly", "unread", "changing", "sewered"] as const;

function codeOf({ now, planned }: { readonly now: Sewer; readonly planned: Sewer }): (typeof worstFirst)[number] {
  if (now === "none") return planned === "none" || planned === "unknown" ? "none" : "notYet";
  if (now === "unknown") return "unread";
  if (isWhole(now)) return isWhole(planned) && planned !== now ? "changing" : "sewered";
  return now === "rainOnly" ? "rainOnly" : "wastewaterOnly";
}
