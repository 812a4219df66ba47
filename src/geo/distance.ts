import { relate } from "./predicates.ts";
import { someNearPair } from "./segment-pairs.ts";
import { type Segments, segmentsWithin, squaredDistanceToSegment } from "./segments.ts";
import { type Box, boxesMeet, boxOf, growBox, type Shape, squaredBoxGap } from "./shape.ts";
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
  if (boxesMeet(boxA, boxB) && relate(a, b) !== "disjoint") return 0;
  const bound = Math.min(limit, distanceFromNearCorner(a, b, boxB) + rounding);
  const nearA = segmentsWithin(a, growBox(boxB, bound));
  const nearB = segmentsWithin(b, growBox(boxA, bound));
  const least = Math.sqrt(leastSquaredDistance(nearA, nearB, bound));
  return least <= limit ? least : Number.POSITIVE_INFINITY;
}

/** An upper bound of the distance: from the vertex of `a` nearest to the box of `b` to the edges of `b`. */
function distanceFromNearCorner(a: Shape, b: Shape, [minX, minY, maxX, maxY]: Box): number {
  let [least, x, y] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const part of a.parts) {
    for (const chain of part) {
      for (let i = 0; i + 1 < chain.length; i += 2) {
        const dx = Math.max(0, chain[i] - maxX, minX - chain[i]);
        const dy = Math.max(0, chain[i + 1] - maxY, minY - chain[i + 1]);
        if (dx * dx + dy * dy < least) [least, x, y] = [dx * dx + dy * dy, chain[i], chain[i + 1]];
      }
    }
  }
  const edges = segmentsWithin(b, [minX, minY, maxX, maxY]);
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < edges.length; k += 4) nearest = Math.min(nearest, squaredDistanceToSegment(x, y, edges, k));
  return Math.sqrt(nearest);
}

/** Least squared distance of two sets of segments that do not cross: at an end of one of them. Infinity when none is within `limit`. */
function leastSquaredDistance(a: Segments, b: Segments, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  let [reach, prune] = [limit, limit * limit];
  const measure = (i: number, k: number): false => {
    if (segmentGap(a, i, b, k) > prune) return false;
    const found = Math.min(
      squaredDistanceToSegment(a[i], a[i + 1], b, k),
      squaredDistanceToSegment(a[i + 2], a[i + 3], b, k),
      squaredDistanceToSegment(b[k], b[k + 1], a, i),
      squaredDistanceToSegment(b[k + 2], b[k + 3], a, i),
    );
    if (found < best) best = found;
    if (found < prune) [reach, prune] = [Math.sqrt(found), found];
    return false;
  };
  someNearPair(a, b, () => reach, measure);
  return best;
}

/** Squared gap in m² between the boxes of two segments. */
function segmentGap(a: Segments, i: number, b: Segments, k: number): number {
  const dx = axisGap(a[i], a[i + 2], b[k], b[k + 2]);
  const dy = axisGap(a[i + 1], a[i + 3], b[k + 1], b[k + 3]);
  return dx * dx + dy * dy;
}

const axisGap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.max(0, Math.min(a0, a1) - Math.max(b0, b1), Math.min(b0, b1) - Math.max(a0, a1));
