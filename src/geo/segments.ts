import { orient2d } from "robust-predicates";
import type { Box, Chain, Shape } from "./shape.ts";
import { stretchesOf, stretchLength } from "./stretches.ts";

/** Segments as `x0, y0, x1, y1, …` in metres; a point counts as a segment of no length. */
export type Segments = Float64Array;

/** Segments in memory that is written over when others are collected into it: the first `length` numbers of `at`. */
export interface SegmentList {
  at: Segments;
  length: number;
}

/** Memory to collect segments in. */
export const roomForSegments = (): SegmentList => ({ at: new Float64Array(1 << 10), length: 0 });

/** The segments of a shape (rings, chains and points alike) whose boxes meet a box. */
export function segmentsWithin(shape: Shape, box: Box): Segments {
  collectSegments(shape, box, collected);
  return collected.at.slice(0, collected.length);
}

const collected = roomForSegments();

/** `segmentsWithin`, written over what was collected before. */
export function collectSegments({ parts }: Shape, box: Box, into: SegmentList): void {
  into.length = 0;
  for (const part of parts) for (const chain of part) collectChain(chain, box, into);
}

/** Adds the segments of a chain whose boxes meet a box. */
function collectChain(chain: Chain, box: Box, into: SegmentList): void {
  reserve(into, 2 * chain.length);
  const stretches = stretchesOf(chain);
  if (chain.length === 2) collectRun(chain, 0, 2, 0, box, into);
  else if (!stretches) collectRun(chain, 0, chain.length - 2, 2, box, into);
  else collectStretches(chain, stretches, box, into);
}

function collectStretches(chain: Chain, stretches: Float64Array, box: Box, into: SegmentList): void {
  for (let s = 0; s < stretches.length; s += 4) {
    const apart = stretches[s] > box[2] || stretches[s + 2] < box[0] || stretches[s + 1] > box[3] || stretches[s + 3] < box[1];
    const start = (s / 2) * stretchLength;
    if (!apart) collectRun(chain, start, Math.min(start + 2 * stretchLength, chain.length - 2), 2, box, into);
  }
}

function reserve(list: SegmentList, more: number): void {
  if (list.at.length >= list.length + more) return;
  const longer = new Float64Array(2 * (list.length + more));
  longer.set(list.at.subarray(0, list.length));
  list.at = longer;
}

/** Adds the segments that start at `start` up to `end` and go `step` numbers on; a point has a step of 0. */
function collectRun(chain: Chain, start: number, end: number, step: number, box: Box, list: SegmentList): void {
  const minX = box[0];
  const minY = box[1];
  const maxX = box[2];
  const maxY = box[3];
  const into = list.at;
  let now = list.length;
  for (let i = start; i < end; i += 2) {
    const ax = chain[i];
    const bx = chain[i + step];
    if ((ax < minX && bx < minX) || (ax > maxX && bx > maxX)) continue;
    const ay = chain[i + 1];
    const by = chain[i + step + 1];
    if ((ay < minY && by < minY) || (ay > maxY && by > maxY)) continue;
    into[now] = ax;
    into[now + 1] = ay;
    into[now + 2] = bx;
    into[now + 3] = by;
    now += 4;
  }
  list.length = now;
}

/** Whether two closed segments have a point in common; exact for doubles, also for segments of no length. */
export function segmentsMeet(a: Segments, i: number, b: Segments, k: number): boolean {
  const [ax, ay, bx, by] = [a[i], a[i + 1], a[i + 2], a[i + 3]];
  const [cx, cy, dx, dy] = [b[k], b[k + 1], b[k + 2], b[k + 3]];
  const c = orient2d(ax, ay, bx, by, cx, cy);
  const d = orient2d(ax, ay, bx, by, dx, dy);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
  const start = orient2d(cx, cy, dx, dy, ax, ay);
  const end = orient2d(cx, cy, dx, dy, bx, by);
  if ((start > 0 && end > 0) || (start < 0 && end < 0)) return false;
  if (c !== 0 || d !== 0) return true;
  return inBox(ax, ay, bx, by, cx, cy) || inBox(ax, ay, bx, by, dx, dy) || inBox(cx, cy, dx, dy, ax, ay);
}

const inBox = (ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean =>
  Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);

/** Whether the boxes of two segments meet, or come within `reach` metres of each other along each axis. */
export function segmentBoxesMeet(a: Segments, i: number, b: Segments, k: number, reach = 0): boolean {
  return axisMeets(a[i], a[i + 2], b[k], b[k + 2], reach) && axisMeets(a[i + 1], a[i + 3], b[k + 1], b[k + 3], reach);
}

const axisMeets = (a0: number, a1: number, b0: number, b1: number, reach: number): boolean =>
  Math.min(a0, a1) - reach <= Math.max(b0, b1) && Math.min(b0, b1) - reach <= Math.max(a0, a1);

/** Squared distance in m² from a point to a closed segment. */
export function squaredDistanceToSegment(x: number, y: number, segments: Segments, i: number): number {
  spot[0] = x;
  spot[1] = y;
  return squaredDistanceFrom(spot, 0, segments, i);
}

const spot = new Float64Array(2);

/** Squared distance in m² from the place at `p` to the closed segment that begins at `i` and ends `step` numbers on; a point has a step of 0. */
export function squaredDistanceFrom(places: Chain, p: number, chain: Chain, i: number, step = 2): number {
  const x = places[p];
  const y = places[p + 1];
  let nearX = chain[i];
  let nearY = chain[i + 1];
  const dx = chain[i + step] - nearX;
  const dy = chain[i + step + 1] - nearY;
  const length = dx * dx + dy * dy;
  if (length > 0) {
    const t = Math.max(0, Math.min(1, ((x - nearX) * dx + (y - nearY) * dy) / length));
    nearX += t * dx;
    nearY += t * dy;
  }
  return (x - nearX) * (x - nearX) + (y - nearY) * (y - nearY);
}

/** Where segment `a` is met by segment `b`, as shares of the length of `a`: none, one, or two where they run along each other. */
export function meetingShares(a: Segments, i: number, b: Segments, k: number): number[] {
  const [dx, dy] = [a[i + 2] - a[i], a[i + 3] - a[i + 1]];
  const [ex, ey] = [b[k + 2] - b[k], b[k + 3] - b[k + 1]];
  const [ox, oy] = [b[k] - a[i], b[k + 1] - a[i + 1]];
  const cross = dx * ey - dy * ex;
  const shareAlong = (x: number, y: number) => (x * dx + y * dy) / (dx * dx + dy * dy);
  if (cross !== 0) return [(ox * ey - oy * ex) / cross].filter(withinUnit);
  return [shareAlong(ox, oy), shareAlong(ox + ex, oy + ey)].filter(withinUnit);
}

const withinUnit = (share: number): boolean => share > 0 && share < 1;
