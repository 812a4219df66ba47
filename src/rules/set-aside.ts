import type { SetAside } from "../domain/answer.ts";
import { canBeSetAside } from "../domain/finding.ts";
import type { Dispute } from "../domain/records.ts";
import { type Decision, outcomeOf } from "./decision.ts";

/** The code that a decision's finding has. */
const codeOf = ({ because }: Decision): string => ("gap" in because ? because.gap.code : because.found.code);

/** What a planner says against a decision: the word about this very code, else the newest about another that was found before; null where there is none. */
export function disputeOf(decision: Decision, disputes: readonly Dispute[]): Dispute | null {
  const own = disputes.filter(({ rule }) => rule === decision.rule.id);
  if (own.length === 0) return null;
  const code = codeOf(decision);
  return own.findLast((each) => each.code === code) ?? own[own.length - 1];
}

const isAside = (decision: Decision, disputes: readonly Dispute[]): boolean =>
  canBeSetAside(outcomeOf(decision)) && disputeOf(decision, disputes)?.code === codeOf(decision);

/** The decisions that stand: all but those that a planner has set aside. The same list where nothing is. */
export const standingOf = (decisions: readonly Decision[], disputes: readonly Dispute[]): readonly Decision[] =>
  disputes.length === 0 ? decisions : decisions.filter((decision) => !isAside(decision, disputes));

/** Nothing is set aside. */
export const nothingAside: SetAside = { findings: 0, holes: 0 };

/** How many decisions are set aside, by whether the data could tell. */
export function countAside(decisions: readonly Decision[], disputes: readonly Dispute[]): SetAside {
  if (disputes.length === 0) return nothingAside;
  const aside = decisions.filter((decision) => isAside(decision, disputes));
  const holes = aside.filter((decision) => outcomeOf(decision) === "noData").length;
  return { findings: aside.length - holes, holes };
}
