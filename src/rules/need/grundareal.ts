import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { isAtMost } from "../compare-amount.ts";
import { defineRule, found, type Words } from "../define-rule.ts";
import { arealbehov } from "../laws.ts";
import { largestUnbuilt, netBuildable } from "./net-area.ts";

/**
 * Is the plot large enough for what the company asks for, in one piece, when hard limits and the buildings that stand there are taken out?
 * Compared to 0.01 m². Buildings can be pulled down, so they make it a question and no stop.
 */
export const grundareal = defineRule({
  id: "need/grundareal",
  source: cite(arealbehov, "", { checked: "2026-11-22" }),
  authority: "virksomheden",
  needs: ["paragraf3", "fredninger", "soeer"],
  consults: ["bygninger"],
  countsArea: true,
  limits: {},
  outcomes: {
    fits: { outcome: "clear" },
    builtUp: { outcome: "assessment" },
    splitUp: { outcome: "assessment", step: "placerByggeri", mayBecome: "notPossible" },
    fitsGrossOnly: { outcome: "assessment", step: "placerByggeri", mayBecome: "notPossible" },
    tooSmall: { outcome: "blocked" },
  },
  measure: (plot, views) => {
    const { netArea, largestPiece } = netBuildable(plot, views);
    const unbuilt = largestUnbuilt(plot, views, views.bygninger) ?? largestPiece;
    return {
      area: roundTo(plot.area, 2),
      netArea: roundTo(netArea, 2),
      largestPiece: roundTo(largestPiece, 2),
      unbuiltPiece: roundTo(unbuilt, 2),
    };
  },
  decide: ({ area, netArea, largestPiece, unbuiltPiece }, request) => {
    const holds = (area: number) => isAtMost(request, "plotArea", area);
    const amounts = () => ({ limit: request.plotArea, unit: "m²" }) as const;
    const words = (): Words => ({ gross: { value: area, unit: "m²" }, net: { value: netArea, unit: "m²" } });
    if (!holds(area)) return found("tooSmall", () => ({ ...amounts(), measured: area }));
    const told = (measured: number, quantity: string) => () => ({ ...amounts(), measured, quantity, words: words() });
    if (!holds(netArea)) return found("fitsGrossOnly", told(netArea, "net"));
    if (!holds(largestPiece)) return found("splitUp", told(largestPiece, "piece"));
    const unbuilt = told(unbuiltPiece, "unbuilt");
    return holds(unbuiltPiece) ? found("fits", unbuilt) : found("builtUp", unbuilt).as("builtUp", { dataset: "bygninger" });
  },
});
