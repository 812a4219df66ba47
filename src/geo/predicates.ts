import { orient2d } from "robust-predicates";
import { someNearBlocks, someNearPair } from "./segment-pairs.ts";
import {
  collectSegments,
  meetingShares,
  roomForSegments,
  type Segments,
  segmentBoxesMeet,
  segmentsMeet,
  segmentsWithin,
  squaredDistanceToSegment,
} from "./segments.ts";
import { area, type Box, boxesMeet, boxOf, type Chain, growBox, type Shape } from "./shape.ts";
import { prepareArea, sharedArea } from "./shared-area.ts";
import { stretchesOf, stretchLength } from "./stretches.ts";

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
  let crossings = 0;
  for (const ring of rings) {
    const crossed = crossingsOfChain(x, y, ring);
    if (crossed < 0) return "boundary";
    crossings += crossed;
  }
  return crossings % 2 === 1 ? "inside" : "outside";
}

/** How often the ray crosses a ring; -1 where the point lies on it. Stretches of a long ring beside the ray are passed over. */
function crossingsOfChain(x: number, y: number, ring: Chain): number {
  const stretches = stretchesOf(ring);
  if (!stretches) return crossingsOfRun(x, y, ring, 0, ring.length - 2);
  let crossings = 0;
  for (let s = 0; s < stretches.length; s += 4) {
    if (stretches[s + 1] > y || stretches[s + 3] < y || stretches[s + 2] < x) continue;
    const start = (s / 2) * stretchLength;
    const crossed = crossingsOfRun(x, y, ring, start, Math.min(start + 2 * stretchLength, ring.length - 2));
    if (crossed < 0) return -1;
    crossings += crossed;
  }
  return crossings;
}

function crossingsOfRun(x: number, y: number, ring: Chain, start: number, end: number): number {
  let crossings = 0;
  for (let i = start; i < end; i += 2) {
    const y1 = ring[i + 1];
    const y2 = ring[i + 3];
    if ((y1 > y && y2 > y) || (y1 < y && y2 < y)) continue;
    const x1 = ring[i];
    const x2 = ring[i + 2];
    if (x1 < x && x2 < x) continue;
    if (y1 === y && y2 === y) {
      if (Math.min(x1, x2) <= x) return -1;
      continue;
    }
    const side = orient2d(x1, y1, x2, y2, x, y);
    if (side === 0) return -1;
    if (y1 > y !== y2 > y && side < 0 === y2 > y1) crossings++;
  }
  return crossings;
}

/** `meet`: the boundaries have a point in common, or each shape lies in the other in part only. */
export type Relation = "disjoint" | "meet" | "bWithinA" | "aWithinB";

/**
 * How two shapes lie to each other; exact. Within means strictly: no boundary contact and no hole of the outer inside the inner. The boxes are found
 * where they are not handed in.
 */
export function relate(a: Shape, b: Shape, boxA = boxOf(a), boxB = boxOf(b)): Relation {
  if (!boxesMeet(boxA, boxB)) return "disjoint";
  if (edgesMeet(a, b, commonBox(boxA, boxB))) return "meet";
  const bStarts = startsWithin(b, a, boxA);
  const aStarts = startsWithin(a, b, boxB);
  if (bStarts === "all") return anyRingStartsIn(a, b, boxB) ? "meet" : "bWithinA";
  if (aStarts === "all") return anyRingStartsIn(b, a, boxA) ? "meet" : "aWithinB";
  return bStarts === "none" && aStarts === "none" ? "disjoint" : "meet";
}

/** Whether two shapes have a point in common, if only on their boundaries. */
export const crossesOrTouches = (a: Shape, b: Shape): boolean => relate(a, b) !== "disjoint";

const commonBox = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

/** The segments of two shapes where their boxes meet. */
const [edgesA, edgesB] = [roomForSegments(), roomForSegments()];
const noReach = new Float64Array(1);

function edgesMeet(a: Shape, b: Shape, common: Box): boolean {
  collectSegments(a, common, edgesA);
  collectSegments(b, common, edgesB);
  return someNearBlocks(edgesA, edgesB, noReach, someMeet);
}

function someMeet(startA: number, endA: number, startB: number, endB: number): boolean {
  const a = edgesA.at;
  const b = edgesB.at;
  for (let i = startA; i < endA; i += 4) {
    for (let k = startB; k < endB; k += 4) if (segmentBoxesMeet(a, i, b, k) && segmentsMeet(a, i, b, k)) return true;
  }
  return false;
}

/** How many parts of `inner` start inside `outer`; without boundary contact a part that starts inside stays inside. */
function startsWithin(inner: Shape, outer: Shape, outerBox: Box): "all" | "some" | "none" {
  let count = 0;
  for (const [chain] of inner.parts) if (startsIn(chain, outer, outerBox)) count += 1;
  if (count === 0) return "none";
  return count === inner.parts.length ? "all" : "some";
}

const anyRingStartsIn = (shape: Shape, other: Shape, otherBox: Box): boolean =>
  shape.parts.some((part) => part.some((chain) => startsIn(chain, other, otherBox)));

const startsIn = (chain: Chain, shape: Shape, box: Box): boolean => isInBox(chain, box) && locate(chain[0], chain[1], shape) === "inside";

/** Whether a chain starts in a box. */
const isInBox = (chain: Chain, box: Box): boolean => chain[0] >= box[0] && chain[0] <= box[2] && chain[1] >= box[1] && chain[1] <= box[3];

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
  const near = nearEach(corners, edges);
  for (let i = 0; i < corners.length; i += 4) {
    const [x, y] = [corners[i], corners[i + 1]];
    if (!isNear(x, y, edges, near.get(i)) && locate(x, y, inner) === "inside") return true;
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
  const others = segmentsWithin(outer, growBox(boxOf(inner), noise));
  const segments = segmentsWithin(inner, boxOf(inner));
  const near = nearEach(segments, others);
  const holds = (i: number, share: number): boolean => {
    const x = segments[i] + share * (segments[i + 2] - segments[i]);
    const y = segments[i + 1] + share * (segments[i + 3] - segments[i + 1]);
    return isNear(x, y, others, near.get(i)) || locate(x, y, outer) === "inside";
  };
  for (let i = 0; i < segments.length; i += 4) {
    const shares = [0, ...contacts(segments, i, others, near.get(i)), 1];
    if (!holds(i, 0) || !holds(i, 1)) return false;
    for (let k = 1; k < shares.length; k++) if (!holds(i, (shares[k - 1] + shares[k]) / 2)) return false;
  }
  return true;
}

/** For each segment of `a` those of `b` whose box comes within 1 mm of its own. */
function nearEach(a: Segments, b: Segments): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, number[]>();
  const reach = (): number => noise;
  someNearPair(a, b, reach, (i, k) => {
    if (segmentBoxesMeet(a, i, b, k, noise)) near.set(i, [...(near.get(i) ?? []), k]);
    return false;
  });
  return near;
}

function contacts(segments: Segments, i: number, others: Segments, near: readonly number[] = []): number[] {
  const shares = near.filter((k) => segmentsMeet(segments, i, others, k)).flatMap((k) => meetingShares(segments, i, others, k));
  return shares.sort((a, b) => a - b);
}

const isNear = (x: number, y: number, segments: Segments, near: readonly number[] = []): boolean =>
  near.some((k) => squaredDistanceToSegment(x, y, segments, k) <= noise * noise);
