import { orient2d } from "robust-predicates";
import { meetingShares, type Segments, segmentBoxesMeet, segmentsMeet, segmentsWithin, squaredDistanceToSegment } from "./segments.ts";
import { area, type Box, boxesMeet, boxOf, type Chain, growBox, type Shape } from "./shape.ts";
import { prepareArea, sharedArea } from "./shared-area.ts";

/** Where a point lies in an area. */
export type Place = "inside" | "boundary" | "outside";

/** Where a point lies in a shape; exact. A line or point has a boundary only. */
export function locate(x: number, y: number, shape: Shape): Place {
  let place: Place = "outside";
  for (const part of shape.parts) {
    const inPart = shape.kind === "polygon" ? locateInRings(x, y, part) : locateOnChains(x, y, { kind: shape.kind, parts: [part] });
    if (inPart === "boundary") return "boundary";
    if (inPart === "inside") place = "inside";
  }
  return place;
}

function locateOnChains(x: number, y: number, shape: Shape): Place {
  const spot = Float64Array.of(x, y, x, y);
  const near = segmentsWithin(shape, [x, y, x, y]);
  for (let i = 0; i < near.length; i += 4) if (segmentsMeet(near, i, spot, 0)) return "boundary";
  return "outside";
}

/** Where a point lies in one polygon part, by counting crossings of the ray towards +x over all its rings. */
export function locateInRings(x: number, y: number, rings: readonly Chain[]): Place {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x1, y1, x2, y2] = [ring[i], ring[i + 1], ring[i + 2], ring[i + 3]];
      if ((y1 > y && y2 > y) || (y1 < y && y2 < y) || (x1 < x && x2 < x)) continue;
      if (y1 === y && y2 === y) {
        if (Math.min(x1, x2) <= x && x <= Math.max(x1, x2)) return "boundary";
        continue;
      }
      const side = orient2d(x1, y1, x2, y2, x, y);
      if (side === 0) return "boundary";
      if (y1 > y !== y2 > y && side < 0 === y2 > y1) inside = !inside;
    }
  }
  return inside ? "inside" : "outside";
}

/** `meet`: the boundaries have a point in common, or each shape lies in the other in part only. */
export type Relation = "disjoint" | "meet" | "bWithinA" | "aWithinB";

/** How two shapes lie to each other; exact. Within means strictly: no boundary contact and no hole of the outer inside the inner. */
export function relate(a: Shape, b: Shape): Relation {
  const boxA = boxOf(a);
  const boxB = boxOf(b);
  if (!boxesMeet(boxA, boxB)) return "disjoint";
  const common = commonBox(boxA, boxB);
  if (anyMeet(segmentsWithin(a, common), segmentsWithin(b, common))) return "meet";
  const bStarts = startsWithin(b, a);
  const aStarts = startsWithin(a, b);
  if (bStarts === "all") return anyRingStartsIn(a, b) ? "meet" : "bWithinA";
  if (aStarts === "all") return anyRingStartsIn(b, a) ? "meet" : "aWithinB";
  return bStarts === "none" && aStarts === "none" ? "disjoint" : "meet";
}

/** Whether two shapes have a point in common, if only on their boundaries. */
export const crossesOrTouches = (a: Shape, b: Shape): boolean => relate(a, b) !== "disjoint";

const commonBox = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

function anyMeet(a: Segments, b: Segments): boolean {
  for (let i = 0; i < a.length; i += 4) {
    for (let k = 0; k < b.length; k += 4) {
      if (segmentBoxesMeet(a, i, b, k) && segmentsMeet(a, i, b, k)) return true;
    }
  }
  return false;
}

/** How many parts of `inner` start inside `outer`; without boundary contact a part that starts inside stays inside. */
function startsWithin(inner: Shape, outer: Shape): "all" | "some" | "none" {
  const count = inner.parts.filter(([chain]) => locate(chain[0], chain[1], outer) === "inside").length;
  if (count === 0) return "none";
  return count === inner.parts.length ? "all" : "some";
}

const anyRingStartsIn = (shape: Shape, other: Shape): boolean =>
  shape.parts.some((part) => part.some((chain) => locate(chain[0], chain[1], other) === "inside"));

/** How far `contains` lets a shape stick out, in metres: the noise of projected and rounded coordinates. */
const noise = 0.001;

/** Whether polygon `outer` holds all of `inner`; touching from inside counts, and so does sticking out by no more than 1 mm. */
export function contains(outer: Shape, inner: Shape): boolean {
  if (outer.kind !== "polygon" || inner.parts.length === 0) return false;
  const relation = relate(outer, inner);
  if (relation === "bWithinA") return true;
  if (inner.kind !== "polygon") return staysNear(inner, outer);
  if (relation === "disjoint") return false;
  const uncovered = area(inner) - sharedArea(prepareArea(inner), outer);
  if (uncovered > noise * perimeter(inner)) return false;
  return Math.abs(uncovered) <= 1e-9 * area(inner) || (staysNear(inner, outer) && !cutsInto(outer, inner));
}

/** Whether a corner of `outer`, of a small hole for instance, lies in `inner` by more than 1 mm. */
function cutsInto(outer: Shape, inner: Shape): boolean {
  const corners = segmentsWithin(outer, boxOf(inner));
  const edges = segmentsWithin(inner, boxOf(inner));
  for (let i = 0; i < corners.length; i += 4) {
    if (locate(corners[i], corners[i + 1], inner) === "inside" && !isNear(corners[i], corners[i + 1], edges)) return true;
  }
  return false;
}

function perimeter(shape: Shape): number {
  let sum = 0;
  for (const ring of shape.parts.flat()) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [dx, dy] = [ring[i + 2] - ring[i], ring[i + 3] - ring[i + 1]];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return sum;
}

/** Whether every vertex of `inner`, and the middle of every stretch between two contacts with `outer`, lies in `outer` or 1 mm from it. */
function staysNear(inner: Shape, outer: Shape): boolean {
  const near = segmentsWithin(outer, growBox(boxOf(inner), noise));
  const segments = segmentsWithin(inner, boxOf(inner));
  const holds = (i: number, share: number): boolean => {
    const x = segments[i] + share * (segments[i + 2] - segments[i]);
    const y = segments[i + 1] + share * (segments[i + 3] - segments[i + 1]);
    return isNear(x, y, near) || locate(x, y, outer) === "inside";
  };
  for (let i = 0; i < segments.length; i += 4) {
    const shares = [0, ...contacts(segments, i, near), 1];
    if (!holds(i, 0) || !holds(i, 1)) return false;
    for (let k = 1; k < shares.length; k++) if (!holds(i, (shares[k - 1] + shares[k]) / 2)) return false;
  }
  return true;
}

function contacts(segments: Segments, i: number, others: Segments): number[] {
  const shares: number[] = [];
  for (let k = 0; k < others.length; k += 4) {
    if (segmentBoxesMeet(segments, i, others, k) && segmentsMeet(segments, i, others, k))
      shares.push(...meetingShares(segments, i, others, k));
  }
  return shares.sort((a, b) => a - b);
}

function isNear(x: number, y: number, segments: Segments): boolean {
  for (let i = 0; i < segments.length; i += 4) if (squaredDistanceToSegment(x, y, segments, i) <= noise * noise) return true;
  return false;
}
