import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { minimumOf, minimumSizes, protectedNature } from "./protected-nature.ts";

/**
 * Protected nature types. The map is guidance: the protection follows what grows on the ground. An area below the minimum can belong to a
 * mosaic, and a small bog is protected beside a protected lake or stream (stk. 3); the map shows neither, so it is judged, and where a request
 * fits beside the large areas only on top of small ones it counts as in the way.
 */
export const paragraf3 = defineRule({
  id: "natur/paragraf3",
  source: cite(naturbeskyttelsesloven, "§ 3", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["paragraf3"],
  limits: minimumSizes,
  outcomes: {
    outside: { outcome: "clear" },
    belowMinimum: { outcome: "assessment", step: "besigtigNatur", mayBecome: "withPermits" },
    avoidable,
    inside: { outcome: "dispensation", step: "naturdispensation" },
  },
  measure: (plot, { paragraf3 }) => protectedNature(plot, paragraf3),
  decide: ({ all, over, below }, request) => {
    if (over.hits.length > 0) {
      const beside = keepOut(over, request, () => ({ types: typesOf(over.hits) }));
      if (beside.code === "inside") return beside;
      const besideAll = keepOut(all, request, () => ({ types: typesOf(all.hits) }));
      return besideAll.code === "inside" ? besideAll.as("inside", { quantity: "with small areas" }) : beside;
    }
    if (below.length === 0) return found("outside", { measured: 0, unit: "m²", quantity: "overlap" });
    const [largest] = [...below].sort((a, b) => b.featureArea - a.featureArea);
    return found("belowMinimum", {
      measured: roundTo(largest.featureArea, 2),
      limit: minimumOf(largest.fields),
      unit: "m²",
      hits: below,
      words: { types: typesOf(below) },
    });
  },
});

/** The registered types in the register's own Danish, each once, the largest first; empty where the register gives none. */
function typesOf(hits: readonly { readonly fields: { readonly natureType: string | null } }[]): string {
  const types = hits.flatMap(({ fields }) => fields.natureType ?? []);
  return [...new Set(types)].join(", ");
}
