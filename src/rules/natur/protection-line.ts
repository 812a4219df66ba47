import type { ExpansionRequest } from "../../domain/request.ts";
import type { Metres } from "../../geo/units.ts";
import type { Cell, Found } from "../define-rule.ts";
import { avoidable, type KeepOutCode, keepOut } from "../keep-out.ts";
import type { Overlap } from "../layer-view.ts";

/** What the zones of naturbeskyttelsesloven §§ 16 and 17 have in common: the municipality may dispense by § 65. */
export const lineOutcomes = {
  outside: { outcome: "clear" },
  avoidable,
  inside: { outcome: "dispensation", step: "naturdispensation" },
} as const satisfies Record<KeepOutCode, Cell>;

/** Decides on a zone that is drawn on the map; the distance only goes to the text. */
export const decideLine = (
  overlap: Overlap<unknown>,
  request: ExpansionRequest,
  limits: { readonly distance: Metres },
): Found<KeepOutCode> => keepOut(overlap, request, () => ({ distance: { value: limits.distance, unit: "m" } }));
