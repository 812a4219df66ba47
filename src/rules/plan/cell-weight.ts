import { routeRank } from "../../domain/route.ts";
import type { Cell } from "../define-rule.ts";
import { keptBy } from "../lazily.ts";

/** How heavy a cell is: the route it calls for, then the one it may lead to, then whether it asks anything. 0 where it is clear or does not matter. */
export const cellWeight = keptBy(({ outcome, step, mayBecome }: Cell): number => {
  const planChange = step === "kommuneplantillaeg" ? 3 : 2;
  const firm = outcome === "planChange" ? planChange : outcome === "dispensation" ? 1 : 0;
  const possible = Math.max(firm, mayBecome ? routeRank(mayBecome) : 0);
  return firm * 100 + possible * 10 + (outcome === "assessment" ? 1 : 0);
});
