import type { Cell } from "./define-rule.ts";

/** What `unknown` means where the company has not said what it needs, and saying it may call for a permit. */
export const unsaid = { outcome: "assessment", step: "afklarOplysning", mayBecome: "withPermits" } as const satisfies Cell;
