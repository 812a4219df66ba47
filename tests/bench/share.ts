import type { CaseSource } from "./cases.ts";

/** What a thread is started with: the case that it opens, and the counter of plots that all threads take from. */
export interface ShareOrder {
  readonly source: CaseSource;
  readonly next: SharedArrayBuffer;
}

/** What a thread is told: measure plots until none is left, or hand over what the last run measured. */
export type ShareCall = "run" | "read";

/** Plots that a thread takes at a time. */
export const shareOf = 8;
