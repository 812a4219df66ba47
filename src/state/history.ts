import type { Patch } from "./patch.ts";

/** A change that can be taken back. */
export interface Change {
  /** Name of the command. */
  readonly name: string;
  readonly inverse: Patch;
  /** What the change is a part of: changes in a row of one stroke (a slider that is dragged) are taken back together. */
  readonly stroke?: object;
}

/** What can be undone and redone, newest last. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** Nothing done yet. */
export const emptyHistory: History = { past: [], future: [] };
