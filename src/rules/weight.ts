import { outcomeRank } from "../domain/finding.ts";
import { routeRank } from "../domain/route.ts";
import { type Decision, outcomeOf } from "./decision.ts";

/** What can still become a new plan or a no weighs more than what somebody has to do, and that more than what is only to be known. */
const pulls = { decides: 0, asks: 1, tells: 2 } as const;

const newPlan = routeRank("newLokalplan");

function pullOf({ cell }: Pick<Decision, "cell">): number {
  if (cell?.mayBecome !== undefined && routeRank(cell.mayBecome) >= newPlan) return pulls.decides;
  return cell?.step !== undefined || cell?.mayBecome !== undefined ? pulls.asks : pulls.tells;
}

/** How far up a decision stands: the worst outcome first, among equals what can still decide the plot; the lower the number, the higher. */
export const weightOf = (decision: Pick<Decision, "cell">): number => outcomeRank(outcomeOf(decision)) * 3 + pullOf(decision);
