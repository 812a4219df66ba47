import { cite } from "../domain/law.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { roundTo } from "../geo/units.ts";
import { isAtMost } from "./compare-amount.ts";
import type { Cell, Found, Words } from "./define-rule.ts";
import { avoidable, type KeepOutCode, keepOut } from "./keep-out.ts";
import { planloven } from "./laws.ts";
import type { Hit, Overlap } from "./layer-view.ts";

/** The guidelines of the kommuneplan, and that the council must work for them. Their item numbers move between consolidations, so none is cited. */
export const guidelines = cite(planloven, "§§ 11 a og 12", { checked: "2026-11-22" });

/**
 * What a guideline means to a company: it binds the council's planning and weighs in landzone cases, but takes no right that a lokalplan in force
 * gives, so it is judged and never changes a route by itself.
 */
export const toBeWeighed = { outcome: "assessment", step: "vurderRetningslinje" } as const satisfies Cell;

/** The table of a guideline that asks nothing of the company but to keep clear. */
export const guidelineOutcomes = {
  outside: { outcome: "clear" },
  avoidable,
  inside: toBeWeighed,
} as const satisfies Record<KeepOutCode, Cell>;

/** Decides on an area of a guideline; its name goes to the text, beside `words`. */
export const decideGuideline = (
  overlap: Overlap<{ readonly name: string | null }>,
  request: ExpansionRequest,
  words?: () => Words,
): Found<KeepOutCode> => keepOut(overlap, request, () => ({ name: overlap.hits[0]?.fields.name ?? "", ...words?.() }));

/** The word for areas of which some are only to come: what is there says more than what may be. */
export const kindOf = (hits: readonly Hit<{ readonly potential: boolean }>[]): "existing" | "potential" =>
  hits.length > 0 && hits.every(({ fields }) => fields.potential) ? "potential" : "existing";

/** Is there room for the request in an area that it would lie in: the plot area asked for to 0.01 m², or the whole plot? */
export const holds = (overlap: Overlap<unknown>, request: ExpansionRequest): boolean =>
  overlap.hits.length > 0 && (overlap.freePiece === 0 || isAtMost(request, "plotArea", roundTo(overlap.area, 2)));
