import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { arealbehov } from "../laws.ts";
import { netBuildable } from "./net-area.ts";

/** Is the plot large enough for what the company asks for, in one piece, when hard limits are taken out? Compared to 0.01 m². */
export const grundareal = defineRule({
  id: "need/grundareal",
  source: cite(arealbehov, "", { checked: "2026-11-22" }),
  authority: "virksomheden",
  needs: ["paragraf3", "fredninger", "soeer"],
  limits: {},
  outcomes: {
    fits: { outcome: "clear" },
    splitUp: { outcome: "assessment", step: "placerByggeri", mayBecome: "notPossible" },
    fitsGrossOnly: { outcome: "assessment", step: "placerByggeri", mayBecome: "notPossible" },
    tooSmall: { outcome: "blocked" },
  },
  measure: (plot, views) => {
    const { netArea, largestPiece } = netBuildable(plot, views);
    return { area: roundTo(plot.area, 2), netArea: roundTo(netArea, 2), largestPiece: roundTo(largestPiece, 2) };
  },
  decide: ({ area, netArea, largestPiece }, { plotArea }) => {
    const amounts = { limit: plotArea, unit: "m²" } as const;
    const words = { gross: { value: area, unit: "m²" }, net: { value: netArea, unit: "m²" } } as const;
    if (area < plotArea) return found("tooSmall", { ...amounts, measured: area });
    if (netArea < plotArea) return found("fitsGrossOnly", { ...amounts, measured: netArea, words });
    return found(largestPiece < plotArea ? "splitUp" : "fits", { ...amounts, measured: largestPiece, words });
  },
});
