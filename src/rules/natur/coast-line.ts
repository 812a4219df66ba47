import type { Cell } from "../define-rule.ts";
import { avoidable, type KeepOutCode } from "../keep-out.ts";

/** What beach and dune protection have in common: nothing may be changed there, and the coastal authority alone dispenses. */
export const coastOutcomes = {
  outside: { outcome: "clear" },
  avoidable,
  inside: { outcome: "dispensation", step: "kystdispensation" },
} as const satisfies Record<KeepOutCode, Cell>;
