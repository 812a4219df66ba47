import type { ExpansionRequest } from "../domain/request.ts";
import { roundTo } from "../geo/units.ts";
import { isAtMost } from "./compare-amount.ts";
import { type Cell, type Found, found, type Words } from "./define-rule.ts";
import type { Overlap } from "./layer-view.ts";

/** Nothing there; there but the request fits beside it; or in the way. */
export type KeepOutCode = "outside" | "avoidable" | "inside";

/** What `avoidable` means everywhere: the company's own choice of where to build, so it holds no open question. */
export const avoidable = { outcome: "assessment", step: "placerByggeri" } as const satisfies Cell;

const noWords = (): Words => ({});

/**
 * Decides whether a request can stay clear of what lies on a part of the plot: it can where the largest free piece holds the plot area
 * asked for, to 0.01 m². `words` go to the text beside the areas.
 */
export function keepOut(overlap: Overlap<unknown>, request: ExpansionRequest, words: () => Words = noWords): Found<KeepOutCode> {
  const { hits } = overlap;
  if (hits.length === 0) return found("outside", () => ({ measured: 0, unit: "m²", quantity: "overlap", words: words() }));
  // Asked for here, so that shapes that are too complex to be measured are told of before anything is decided.
  const { area, share, freePiece } = overlap;
  const fitsBeside = isAtMost(request, "plotArea", roundTo(freePiece, 2));
  return found(fitsBeside ? "avoidable" : "inside", () => ({
    measured: area,
    unit: "m²",
    quantity: "overlap",
    hits,
    ground: overlap,
    words: {
      ...words(),
      area: { value: area, unit: "m²" },
      share: { value: share * 100, unit: "%" },
      free: { value: freePiece, unit: "m²" },
      need: { value: request.plotArea, unit: "m²" },
    },
  }));
}
