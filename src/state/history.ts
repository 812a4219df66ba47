import type { Patch } from "./patch.ts";

export interface Change {
  /** Name of the command. */
  readonly name: string;
  readonly inverse: Patch;
}

/** What can be undone and redone, newest last. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const emptyHistory: History = { past: [], future: [] };
