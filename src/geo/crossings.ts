import { orient2d } from "robust-predicates";
import type { Runs } from "./runs.ts";
import { segmentsMeet } from "./segments.ts";
import type { Box } from "./shape.ts";

/** Where segments of two owners cross. */
export interface Crossing {
  /** The two segments, by number. */
  readonly first: number;
  readonly second: number;
  readonly firstOwner: number;
  readonly secondOwner: number;
  /** How far along each segment, 0–1. */
  readonly alongFirst: number;
  readonly alongSecond: number;
  readonly x: number;
  readonly y: number;
}

/** Pairs of blocks that are looked at before giving up. */
const mostPairs = 40_000;
/** Two segments that run more alike than this, as the sine of their angle, do not cross at a place that can be told. */
const leastSine = 1e-7;

/** Crossings nearer than this to the sides of the box, in metres, are not told to be in it. */
const margin = 1e-6;

/** Every place in a box where segments of different owners cross; null where some touch, run along each other, or are too many to look at. */
export function crossingsOf(runs: Runs, box: Box): Crossing[] | null {
  const { count, spans, boxes } = runs.blocks;
  if (count * count > 2 * mostPairs) return null;
  const found: Crossing[] = [];
  for (let p = 0; p < count; p++) {
    for (let q = p + 1; q < count; q++) {
      if (spans[3 * p] === spans[3 * q] || areApart(boxes, 4 * p, 4 * q)) continue;
      if (!crossBlocks(runs, p, q, found)) return null;
    }
  }
  let kept = 0;
  for (const crossing of found) {
    const side = sideOf(crossing, box);
    if (side === 0) return null;
    if (side > 0) found[kept++] = crossing;
  }
  found.length = kept;
  return found;
}

const areApart = (boxes: Float64Array, a: number, b: number): boolean =>
  boxes[a] > boxes[b + 2] || boxes[b] > boxes[a + 2] || boxes[a + 1] > boxes[b + 3] || boxes[b + 1] > boxes[a + 3];

/** 1 for a crossing in the box, -1 for one outside, 0 for one on its side. */
function sideOf({ x, y }: Crossing, [minX, minY, maxX, maxY]: Box): 1 | 0 | -1 {
  const depth = Math.min(x - minX, maxX - x, y - minY, maxY - y);
  return depth > margin ? 1 : depth < -margin ? -1 : 0;
}

/** Adds the crossings of two blocks; false where some of their segments touch. */
function crossBlocks({ segments, blocks: { spans, boxes } }: Runs, a: number, b: number, found: Crossing[]): boolean {
  const minX = boxes[4 * b];
  const minY = boxes[4 * b + 1];
  const maxX = boxes[4 * b + 2];
  const maxY = boxes[4 * b + 3];
  const endA = spans[3 * a + 2];
  const startB = spans[3 * b + 1];
  const endB = spans[3 * b + 2];
  for (let i = spans[3 * a + 1]; i < endA; i++) {
    const at = 4 * i;
    const lowX = Math.min(segments[at], segments[at + 2]);
    const highX = Math.max(segments[at], segments[at + 2]);
    const lowY = Math.min(segments[at + 1], segments[at + 3]);
    const highY = Math.max(segments[at + 1], segments[at + 3]);
    if (lowX > maxX || highX < minX || lowY > maxY || highY < minY) continue;
    for (let k = startB; k < endB; k++) {
      const to = 4 * k;
      if ((segments[to] < lowX && segments[to + 2] < lowX) || (segments[to] > highX && segments[to + 2] > highX)) continue;
      if ((segments[to + 1] < lowY && segments[to + 3] < lowY) || (segments[to + 1] > highY && segments[to + 3] > highY)) continue;
      if (!crossPair(segments, spans[3 * a], i, spans[3 * b], k, found)) return false;
    }
  }
  return true;
}

/** Adds the crossing of two segments if there is one; false where they touch. */
function crossPair(
  segments: Float64Array,
  firstOwner: number,
  first: number,
  secondOwner: number,
  second: number,
  found: Crossing[],
): boolean {
  const i = 4 * first;
  const k = 4 * second;
  const c = sideOfLine(segments, i, k);
  const d = sideOfLine(segments, i, k + 2);
  if (c * d > 0) return true;
  const from = sideOfLine(segments, k, i);
  const to = sideOfLine(segments, k, i + 2);
  if (from * to > 0) return true;
  if (from === 0 || to === 0 || c === 0 || d === 0) return !segmentsMeet(segments, i, segments, k);
  return addCrossing(segments, firstOwner, first, secondOwner, second, found);
}

/** Rounding that the plain determinant of `sideOfLine` may have, as a share of the sum of its two products. */
const roundingShare = 3.3306690738754716e-16;

/** On which side of the segment at `i` the place at `at` lies: 1, -1, or 0 on its line. Exact. */
function sideOfLine(segments: Float64Array, i: number, at: number): 1 | 0 | -1 {
  const left = (segments[i + 1] - segments[at + 1]) * (segments[i + 2] - segments[at]);
  const right = (segments[i] - segments[at]) * (segments[i + 3] - segments[at + 1]);
  const plain = left - right;
  if (Math.abs(plain) > roundingShare * Math.abs(left + right)) return plain > 0 ? 1 : plain < 0 ? -1 : 0;
  return exactSide(segments, i, at);
}

function exactSide(segments: Float64Array, i: number, at: number): 1 | 0 | -1 {
  const side = orient2d(segments[i], segments[i + 1], segments[i + 2], segments[i + 3], segments[at], segments[at + 1]);
  return side > 0 ? 1 : side < 0 ? -1 : 0;
}

function addCrossing(
  segments: Float64Array,
  firstOwner: number,
  first: number,
  secondOwner: number,
  second: number,
  found: Crossing[],
): boolean {
  const i = 4 * first;
  const k = 4 * second;
  const x0 = segments[i];
  const y0 = segments[i + 1];
  const runX = segments[i + 2] - x0;
  const runY = segments[i + 3] - y0;
  const otherX = segments[k + 2] - segments[k];
  const otherY = segments[k + 3] - segments[k + 1];
  const cross = runX * otherY - runY * otherX;
  const lengths = (runX * runX + runY * runY) * (otherX * otherX + otherY * otherY);
  if (!(cross * cross > leastSine * leastSine * lengths)) return false;
  const alongFirst = within((segments[k] - x0) * otherY - (segments[k + 1] - y0) * otherX, cross);
  const alongSecond = within((segments[k] - x0) * runY - (segments[k + 1] - y0) * runX, cross);
  found.push({ first, second, firstOwner, secondOwner, alongFirst, alongSecond, x: x0 + alongFirst * runX, y: y0 + alongFirst * runY });
  return true;
}

const within = (part: number, whole: number): number => Math.max(0, Math.min(1, part / whole));
