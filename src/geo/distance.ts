import { relate } from "./predicates.ts";
import { type Segments, segmentsWithin, squaredDistanceToSegment } from "./segments.ts";
import { type Box, boxOf, growBox, type Shape } from "./shape.ts";
import { type Metres, metres } from "./units.ts";

/** What still counts as "at" a distance, in metres: rounding in the last digits of a coordinate. */
const rounding = 1e-9;

/**
 * Distance in metres between the edges of two shapes; 0 when they meet or one holds the other. Infinity when it is more than
 * `atMost`, or when a shape is empty.
 */
export function distance(a: Shape, b: Shape, atMost = Number.POSITIVE_INFINITY): Metres {
  const [boxA, boxB] = [boxOf(a), boxOf(b)];
  const limit = atMost + rounding;
  if (!(squaredGap(boxA, boxB) <= limit * limit)) return metres(Number.POSITIVE_INFINITY);
  if (relate(a, b) !== "disjoint") return metres(0);
  const bound = Math.min(atMost, distanceFromNearCorner(a, b, boxB)) + rounding;
  const nearA = segmentsWithin(a, growBox(boxB, bound));
  const nearB = segmentsWithin(b, growBox(boxA, bound));
  const found = Math.sqrt(leastSquaredDistance(nearA, nearB, bound * bound));
  return metres(found <= limit ? Math.min(found, atMost) : Number.POSITIVE_INFINITY);
}

/** An upper bound of the distance: from the vertex of `a` nearest to the box of `b` to the edges of `b`. */
function distanceFromNearCorner(a: Shape, b: Shape, box: Box): number {
  let [least, x, y] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const chain of a.parts.flat()) {
    for (let i = 0; i + 1 < chain.length; i += 2) {
      const gap = squaredGap([chain[i], chain[i + 1], chain[i], chain[i + 1]], box);
      if (gap < least) [least, x, y] = [gap, chain[i], chain[i + 1]];
    }
  }
  const corner = Float64Array.of(x, y, x, y);
  return Math.sqrt(leastSquaredDistance(corner, segmentsWithin(b, box), Number.POSITIVE_INFINITY));
}

function squaredGap(a: Box, b: Box): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return dx * dx + dy * dy;
}

/** Least squared distance of two sets of segments that do not cross: at an end of one of them. Infinity when none is within `limit`. */
function leastSquaredDistance(a: Segments, b: Segments, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  let prune = limit;
  for (let i = 0; i < a.length; i += 4) {
    for (let k = 0; k < b.length; k += 4) {
      if (segmentGap(a, i, b, k) > prune) continue;
      const found = Math.min(
        squaredDistanceToSegment(a[i], a[i + 1], b, k),
        squaredDistanceToSegment(a[i + 2], a[i + 3], b, k),
        squaredDistanceToSegment(b[k], b[k + 1], a, i),
        squaredDistanceToSegment(b[k + 2], b[k + 3], a, i),
      );
      if (found < best) best = found;
      if (found < prune) prune = found;
    }
  }
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
