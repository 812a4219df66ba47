import type { Decision } from "./decision.ts";
import type { Cell, Rule } from "./define-rule.ts";
import { keptBy } from "./lazily.ts";

/** What a rule came to on a plot, without what was found there. */
export type Settled = Pick<Decision, "rule" | "cell" | "partial">;

/** All that a rule can come to, each made when a plot first comes to it. */
const ofRule = keptBy((_: Rule) => ({ whole: new Map<Cell | null, Settled>(), partial: new Map<Cell | null, Settled>() }));

/** What a decision comes to: the same object on every plot where the rule comes to that, so that what is kept of thousands of plots is small. */
export function settledOf({ rule, cell, partial }: Decision): Settled {
  const known = ofRule(rule)[partial ? "partial" : "whole"];
  const before = known.get(cell);
  if (before) return before;
  const made = { rule, cell, partial };
  known.set(cell, made);
  return made;
}
