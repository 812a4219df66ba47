import { crossingsOf } from "./crossings.ts";
import { areasOfLoops, type Loop } from "./loops.ts";
import { collectRuns } from "./runs.ts";
import { type Box, type Chain, growBox, type Shape } from "./shape.ts";
import { createWalk, entriesOf, loopsOf, walkAlong } from "./walk.ts";

/** A polygon with its box. */
export interface Bounded {
  readonly shape: Shape;
  readonly box: Box;
}

/** How far beyond the box of what is sought borders are followed, in metres, so that none is lost where it begins. */
const margin = 0.917;

/**
 * Measures what lies in all of `within` and in none of `without`, and the largest piece of it, by walking along the borders from crossing to
 * crossing. For valid polygons whose borders cross plainly; null where some touch, or run along each other, or are too many: then the overlay
 * engine must be asked.
 */
export function commonGround(
  within: readonly Bounded[],
  without: readonly Bounded[],
): { readonly area: number; readonly largest: number } | null {
  const loops = loopsAround(within, without);
  return loops && areasOfLoops(loops);
}

/** The rings round what lies in all of some polygons, holes clockwise but in no part with their shells; null where `commonGround` tells nothing. */
export const commonRings = (within: readonly Bounded[]): readonly Chain[] | null =>
  loopsAround(within, [])?.map(({ ring }) => ring()) ?? null;

function loopsAround(within: readonly Bounded[], without: readonly Bounded[]): readonly Loop[] | null {
  const all = [...within, ...without];
  const box = growBox(within.map((each) => each.box).reduce(commonBox), margin);
  const found = collectRuns(all, box);
  const crossings = crossingsOf(found, box);
  if (!crossings) return null;
  const walk = createWalk(all, within.length, found.segments, crossings, box);
  const entries = entriesOf(crossings);
  let at = 0;
  for (const run of found.runs) {
    const from = at;
    while (at < entries.length && entries[at].segment < run.end) at += 1;
    if (!walkAlong(walk, run, entries, from, at)) return null;
  }
  return loopsOf(walk);
}

const commonBox = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
