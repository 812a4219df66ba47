import type { Standing } from "../domain/answer.ts";
import { byCodeUnit } from "../domain/order.ts";
import { roundTo } from "../geo/units.ts";
import type { Degree } from "./ranking.ts";
import { type Contender, firstShares } from "./weightings.ts";

/** How firm a first place is, as a plot's standing says it. */
export type FirstPlace = Pick<Standing, "firstShare" | "losesOnlyIf">;

interface Peers extends Contender {
  /** Ids of those who meet every wish equally far; more than one only where all was examined. */
  readonly ids: readonly string[];
}

/** How firm each contender's first place is, by id; nothing where there are fewer than two, or no wish to rank them by. */
export function firstPlaces(contenders: readonly Contender[], wishes: readonly string[]): ReadonlyMap<string, FirstPlace> {
  const places = new Map<string, FirstPlace>();
  if (contenders.length < 2 || wishes.length === 0) return places;
  for (const { id } of contenders) places.set(id, { firstShare: 0, losesOnlyIf: null });
  const leading = leadingOf(contenders);
  const shares = firstShares(leading);
  for (const [at, { ids, degrees }] of leading.entries()) {
    const losesOnlyIf = ids.length === 1 && shares[at] >= worthExplaining ? decidingWish(degrees, without(leading, at), wishes) : null;
    for (const id of ids) places.set(id, { firstShare: roundTo(shares[at] / ids.length, 4), losesOnlyIf });
  }
  return places;
}

const without = (peers: readonly Peers[], at: number): readonly (readonly Degree[])[] =>
  peers.filter((_, other) => other !== at).map(({ degrees }) => degrees);

/**
 * Those whom nobody is at least as good as in every wish and better than in one, for only they can come first; those that are known to be equal
 * as one. One that is better has the higher sum, so it comes before, and equals come side by side.
 */
function leadingOf(contenders: readonly Contender[]): readonly Peers[] {
  const leading: { readonly id: string; readonly degrees: readonly Degree[]; readonly ids: string[] }[] = [];
  let last: { readonly degrees: readonly Degree[]; readonly ids: string[] | null } | null = null;
  for (const { id, degrees } of inOrder(contenders)) {
    if (last && areKnownEqual(last.degrees, degrees)) {
      last.ids?.push(id);
      continue;
    }
    const ids = leading.some((other) => dominates(other.degrees, degrees)) ? null : [id];
    if (ids) leading.push({ id, degrees, ids });
    last = { degrees, ids };
  }
  return leading;
}

/** The highest sum of what is sure first, then wish by wish, then by id. */
function inOrder(contenders: readonly Contender[]): readonly Contender[] {
  return contenders
    .map((each) => ({ each, sum: each.degrees.reduce((sum, [low]) => sum + low, 0) }))
    .sort((a, b) => b.sum - a.sum || byDegrees(a.each.degrees, b.each.degrees) || byCodeUnit(a.each.id, b.each.id))
    .map(({ each }) => each);
}

function byDegrees(a: readonly Degree[], b: readonly Degree[]): number {
  for (let wish = 0; wish < a.length; wish++) {
    const by = b[wish][0] - a[wish][0] || b[wish][1] - a[wish][1];
    if (by !== 0) return by;
  }
  return 0;
}

const areKnownEqual = (a: readonly Degree[], b: readonly Degree[]): boolean =>
  byDegrees(a, b) === 0 && a.every(([low, high]) => low === high);

function dominates(a: readonly Degree[], b: readonly Degree[]): boolean {
  let better = false;
  for (let wish = 0; wish < a.length; wish++) {
    if (a[wish][0] < b[wish][1]) return false;
    if (a[wish][0] > b[wish][1]) better = true;
  }
  return better;
}

/** A first place less firm than this is not explained. */
const worthExplaining = 0.25;
/** A weight below this is nothing to speak of. */
const least = 0.005;

/**
 * The one wish in which alone others are better, and how much it must weigh before one of them passes. With `gain` the advantage of another in
 * that wish and `loss` its smallest drawback in the rest, it passes where the wish weighs `loss` / (`gain` + `loss`). What was not examined
 * counts for the others.
 */
function decidingWish(own: readonly Degree[], others: readonly (readonly Degree[])[], wishes: readonly string[]): Standing["losesOnlyIf"] {
  const gains = others.map((other) => other.map(([, most], wish) => most - own[wish][0])).filter((gain) => gain.some((each) => each > 0));
  const better = new Set(gains.flatMap((gain) => gain.flatMap((each, wish) => (each > 0 ? [wish] : []))));
  if (better.size !== 1 || wishes.length < 2) return null;
  const [deciding] = better;
  const passes = gains.map((gain) => {
    const loss = -Math.max(...gain.filter((_, wish) => wish !== deciding));
    return loss / (gain[deciding] + loss);
  });
  const above = roundTo(Math.min(...passes), 4);
  return above < least ? null : { wish: wishes[deciding], above };
}
