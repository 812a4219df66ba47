import { relate } from "./predicates.ts";
import { someNearBlocks } from "./segment-pairs.ts";
import { collectSegments, roomForSegments, type Segments, squaredDistanceFrom } from "./segments.ts";
import { type Box, boxesMeet, boxOf, type Chain, growBox, type Shape, squaredBoxGap } from "./shape.ts";
import { stretchesOf, stretchLength } from "./stretches.ts";
import { type Metres, metres } from "./units.ts";

/** What still counts as "at" a distance, in metres: rounding in the last digits of a coordinate. */
export const rounding = 1e-9;

/**
 * Distance in metres between the edges of two shapes; 0 when they meet or one holds the other. Infinity when it is more than
 * `atMost`, or when a shape is empty. What is beyond `atMost` by a rounding is at it.
 */
export const distance = (a: Shape, b: Shape, atMost = Number.POSITIVE_INFINITY): Metres =>
  metres(atRounding(leastDistance(a, b, atMost + rounding), atMost));

/** A distance as `distance` gives it: at the limit where it is beyond it by no more than a rounding. */
export const atRounding = (found: number, atMost: number): number =>
  found <= atMost + rounding ? Math.min(found, atMost) : Number.POSITIVE_INFINITY;

/**
 * The distance itself, without rounding to a limit; Infinity when it is more than `limit`. The boxes are found where they are not handed in. Throws
 * `TooComplex`.
 */
export function leastDistance(a: Shape, b: Shape, limit: number, boxA = boxOf(a), boxB = boxOf(b)): number {
  if (!(squaredBoxGap(boxA, boxB) <= limit * limit)) return Number.POSITIVE_INFINITY;
  if (boxesMeet(boxA, boxB) && relate(a, b, boxA, boxB) !== "disjoint") return 0;
  const bound = Math.min(limit, distanceFromNearCorner(a, b, boxB) + rounding);
  collectSegments(a, growBox(boxB, bound), nearA);
  collectSegments(b, growBox(boxA, bound), nearB);
  const least = Math.sqrt(leastSquaredDistance(bound));
  return least <= limit ? least : Number.POSITIVE_INFINITY;
}

/** The segments of two shapes that lie near each other. */
const [nearA, nearB] = [roomForSegments(), roomForSegments()];

/** An upper bound of the distance: from the vertex of `a` nearest to the box of `b` to the edges of `b`. */
function distanceFromNearCorner(a: Shape, b: Shape, [minX, minY, maxX, maxY]: Box): number {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Chain | null = null;
  let corner = 0;
  for (const part of a.parts) {
    for (const chain of part) {
      for (let i = 0; i + 1 < chain.length; i += 2) {
        const dx = Math.max(0, chain[i] - maxX, minX - chain[i]);
        const dy = Math.max(0, chain[i + 1] - maxY, minY - chain[i + 1]);
        const squared = dx * dx + dy * dy;
        if (!(squared < least)) continue;
        least = squared;
        nearest = chain;
        corner = i;
      }
    }
  }
  if (nearest === null) return Number.POSITIVE_INFINITY;
  let found = Number.POSITIVE_INFINITY;
  for (const part of b.parts) for (const chain of part) found = Math.min(found, squaredDistanceToChain(nearest, corner, chain, found));
  return Math.sqrt(found);
}

/** Squared distance in m² from the place at `p` to a chain; more where it is not less than `limit`. Stretches of a long chain that lie farther are passed over. */
function squaredDistanceToChain(places: Chain, p: number, chain: Chain, limit: number): number {
  if (chain.length === 2) return squaredDistanceFrom(places, p, chain, 0, 0);
  const stretches = stretchesOf(chain);
  if (!stretches) return squaredDistanceToRun(places, p, chain, 0, chain.length - 2);
  let least = limit;
  for (let s = 0; s < stretches.length; s += 4) {
    const dx = Math.max(0, stretches[s] - places[p], places[p] - stretches[s + 2]);
    const dy = Math.max(0, stretches[s + 1] - places[p + 1], places[p + 1] - stretches[s + 3]);
    if (dx * dx + dy * dy > least) continue;
    const start = (s / 2) * stretchLength;
    const end = Math.min(start + 2 * stretchLength, chain.length - 2);
    least = Math.min(least, squaredDistanceToRun(places, p, chain, start, end));
  }
  return least;
}

function squaredDistanceToRun(places: Chain, p: number, chain: Chain, start: number, end: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i += 2) least = Math.min(least, squaredDistanceFrom(places, p, chain, i));
  return least;
}

/** What is found while blocks are looked at: the least squared distance of all pairs, and what the next must come under. */
const found = new Float64Array(2);
const reach = new Float64Array(1);

/** Least squared distance of the near segments of two shapes that do not cross: at an end of one of them. Infinity when none is within `limit`. */
function leastSquaredDistance(limit: number): number {
  found[0] = Number.POSITIVE_INFINITY;
  found[1] = limit * limit;
  reach[0] = limit;
  someNearBlocks(nearA, nearB, reach, lookAtBlocks);
  return found[0];
}

function lookAtBlocks(startA: number, endA: number, startB: number, endB: number): false {
  const a = nearA.at;
  const b = nearB.at;
  let best = found[0];
  let prune = found[1];
  for (let i = startA; i < endA; i += 4) {
    for (let k = startB; k < endB; k += 4) {
      if (segmentGap(a, i, b, k) > prune) continue;
      const squared = Math.min(
        squaredDistanceFrom(a, i, b, k),
        squaredDistanceFrom(a, i + 2, b, k),
        squaredDistanceFrom(b, k, a, i),
        squaredDistanceFrom(b, k + 2, a, i),
      );
      if (squared < best) best = squared;
      if (squared < prune) prune = squared;
    }
  }
  if (prune < found[1]) reach[0] = Math.sqrt(prune);
  found[0] = best;
  found[1] = prune;
  return false;
}

/** Squared gap in m² between the boxes of two segments. */
function segmentGap(a: Segments, i: number, b: Segments, k: number): number {
  const dx = axisGap(a[i], a[i + 2], b[k], b[k + 2]);
  const dy = axisGap(a[i + 1], a[i + 3], b[k + 1], b[k + 3]);
  return dx * dx + dy * dy;
}

const axisGap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.max(0, Math.min(a0, a1) - Math.max(b0, b1), Math.min(b0, b1) - Math.max(a0, a1));
