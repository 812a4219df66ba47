import type { Standing, WishAnswer } from "../domain/answer.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { roundTo } from "../geo/units.ts";

/** How far something is met, 0–1: at least and at most. The two differ where it was not examined. */
export type Degree = readonly [least: number, most: number];

/**
 * How far a wish is met: wholly, or for a distance that is too long by what was wanted as a part of what was measured. What was not examined
 * may be anything, and is never taken as met.
 */
export function degreeOf({ met, measured, wanted }: WishAnswer): Degree {
  if (met === null) return [0, 1];
  if (met) return [1, 1];
  const part = measured === null || wanted === null || measured <= 0 ? 0 : Math.min(1, wanted / measured);
  return [part, part];
}

/** How much a wish counts: 1 where the request says nothing, 0 leaves it out. */
export const weightOf = ({ weights }: Pick<ExpansionRequest, "weights">, wish: string): number => {
  const stated: Readonly<Record<string, number | undefined>> = weights;
  return stated[wish] ?? 1;
};

/** The wishes that count: in the order in which they were answered, without those of weight 0. */
export const countedWishes = (wishes: readonly WishAnswer[], request: Pick<ExpansionRequest, "weights">): readonly WishAnswer[] =>
  wishes.filter(({ wish }) => weightOf(request, wish) > 0);

/** The weighted mean of how far each wish is met, to four decimals; null where no wish counts. */
export function scoresOf(
  wishes: readonly WishAnswer[],
  request: Pick<ExpansionRequest, "weights">,
): Pick<Standing, "score" | "scoreAtMost"> {
  let [whole, least, most] = [0, 0, 0];
  for (const wish of wishes) {
    const weight = weightOf(request, wish.wish);
    if (weight <= 0) continue;
    const [low, high] = degreeOf(wish);
    whole += weight;
    least += weight * low;
    most += weight * high;
  }
  if (whole === 0) return { score: null, scoreAtMost: null };
  return { score: roundTo(least / whole, 4), scoreAtMost: roundTo(most / whole, 4) };
}
