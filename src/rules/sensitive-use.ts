import type { ExpansionRequest } from "../domain/request.ts";
import type { Cell, Found } from "./define-rule.ts";
import { decideGuideline, guidelineOutcomes } from "./guideline.ts";
import type { KeepOutCode } from "./keep-out.ts";
import type { Overlap } from "./layer-view.ts";

/**
 * Is the use one that noise, smell and dust must be kept from? Of ours only offices stand on Herning's list (housing, schools, parks, cemeteries,
 * campsites, allotments, offices, hotels), and planloven § 15 b names them too; offices that go with a production hall are no use of their own.
 */
export const isSensitive = ({ use }: Pick<ExpansionRequest, "use">): boolean => use === "office";

/** The table of a guideline that guards sensitive uses and concerns no other. */
export const sensitiveOutcomes = {
  ...guidelineOutcomes,
  notSensitive: { outcome: "notApplicable" },
} as const satisfies Record<KeepOutCode | "notSensitive", Cell>;

/** Decides on an area of such a guideline. */
export function decideSensitive(
  overlap: Overlap<{ readonly name: string | null }>,
  request: ExpansionRequest,
): Found<KeepOutCode | "notSensitive"> {
  const answer = decideGuideline(overlap, request);
  return isSensitive(request) || answer.code === "outside" ? answer : answer.as("notSensitive");
}
