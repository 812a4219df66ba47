import type { Box, Chain, Shape } from "./shape.ts";
import { stretchesOf, stretchLength } from "./stretches.ts";

/** Segments of a ring that follow each other. */
export interface Run {
  /** Whose ring it is, as a number. */
  readonly owner: number;
  readonly ring: Chain;
  /** True for a whole ring; false for a stretch that enters the box that it was sought in with its first segment and leaves it with its last. */
  readonly whole: boolean;
  /** Number of the first segment among all that were collected, and of the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** A place where the run is in the box: its first corner, or where its first segment enters. */
  readonly x: number;
  readonly y: number;
}

/** Segments in one block. */
const blockSize = 16;

/** The runs of several shapes within a box, their segments numbered through. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Four numbers a segment: `x0, y0, x1, y1`. */
  readonly segments: Float64Array;
  readonly blocks: Blocks;
}

/** Blocks of segments, each of one run, with the boxes round them. */
export interface Blocks {
  readonly count: number;
  /** Three numbers a block: whose it is, its first segment, and the one behind its last. */
  readonly spans: Int32Array;
  /** Four numbers a block: `minX, minY, maxX, maxY`. */
  readonly boxes: Float64Array;
}

let collected = new Float64Array(1 << 12);
let count = 0;

/** Collects the segments of polygons that have some length in a box. They and their blocks stand in memory that the next call writes over. */
export function collectRuns(shapes: readonly { readonly shape: Shape }[], box: Box): Runs {
  count = 0;
  const runs: Run[] = [];
  for (let owner = 0; owner < shapes.length; owner++) {
    for (const part of shapes[owner].shape.parts) for (const ring of part) collectRing(ring, owner, box, runs);
  }
  return { runs, segments: collected, blocks: blocksOf(runs) };
}

function collectRing(ring: Chain, owner: number, box: Box, runs: Run[]): void {
  const length = ring.length / 2 - 1;
  const stretches = stretchesOf(ring);
  const first = firstOutside(ring, stretches, length, box);
  reserve(length);
  let start = count;
  let entry = first === length ? 0 : 1;
  let within = first === length;
  const begin = within ? 0 : first;
  for (let step = 0; step < length; ) {
    const ahead = begin + step;
    const segment = ahead < length ? ahead : ahead - length;
    const skipped = stretches && !within ? skippedFrom(stretches, segment, length, box) : 0;
    step += Math.max(1, skipped);
    if (skipped > 0) continue;
    const wasWithin = within;
    const i = 2 * segment;
    within = isWithin(ring, i + 2, box);
    if (!wasWithin) entry = within || !isApart(ring, i, box) ? entryShare(ring, i, box) : 1;
    if (!wasWithin && entry >= 1) continue;
    if (!wasWithin) start = count;
    push(ring, i);
    if (!within) runs.push({ owner, ring, whole: false, start, end: count, ...placeAt(start, entry) });
  }
  if (first === length && length > 0) runs.push({ owner, ring, whole: true, start, end: count, x: ring[0], y: ring[1] });
}

function placeAt(segment: number, share: number): { readonly x: number; readonly y: number } {
  const i = 4 * segment;
  const x = collected[i] + share * (collected[i + 2] - collected[i]);
  return { x, y: collected[i + 1] + share * (collected[i + 3] - collected[i + 1]) };
}

/** The first corner that lies outside the box; `length` where none does. */
function firstOutside(ring: Chain, stretches: Float64Array | null, length: number, box: Box): number {
  if (stretches) {
    for (let s = 0; s < stretches.length; s += 4) if (isBoxApart(stretches, s, box)) return (s / 4) * stretchLength;
  }
  let corner = 0;
  while (corner < length && isWithin(ring, 2 * corner, box)) corner += 1;
  return corner;
}

/** How many segments from here on lie in a stretch apart from the box. */
function skippedFrom(stretches: Float64Array, segment: number, length: number, box: Box): number {
  if (segment % stretchLength !== 0 || !isBoxApart(stretches, (segment / stretchLength) * 4, box)) return 0;
  return Math.min(stretchLength, length - segment);
}

const isWithin = (ring: Chain, i: number, box: Box): boolean =>
  ring[i] >= box[0] && ring[i] <= box[2] && ring[i + 1] >= box[1] && ring[i + 1] <= box[3];

/** The share of a segment's length at which it enters the box; 1 where it passes by. */
function entryShare(ring: Chain, i: number, box: Box): number {
  let from = 0;
  let to = 1;
  for (let axis = 0; axis < 2; axis++) {
    const run = ring[i + 2 + axis] - ring[i + axis];
    if (run === 0) continue;
    const one = (box[axis] - ring[i + axis]) / run;
    const other = (box[axis + 2] - ring[i + axis]) / run;
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? from : 1;
}

const isBoxApart = (boxes: Float64Array, at: number, box: Box): boolean =>
  boxes[at] > box[2] || boxes[at + 2] < box[0] || boxes[at + 1] > box[3] || boxes[at + 3] < box[1];

function isApart(ring: Chain, i: number, box: Box): boolean {
  const x0 = ring[i];
  const x1 = ring[i + 2];
  if ((x0 < box[0] && x1 < box[0]) || (x0 > box[2] && x1 > box[2])) return true;
  const y0 = ring[i + 1];
  const y1 = ring[i + 3];
  return (y0 < box[1] && y1 < box[1]) || (y0 > box[3] && y1 > box[3]);
}

function push(ring: Chain, i: number): void {
  const at = 4 * count++;
  collected[at] = ring[i];
  collected[at + 1] = ring[i + 1];
  collected[at + 2] = ring[i + 2];
  collected[at + 3] = ring[i + 3];
}

function reserve(more: number): void {
  if (collected.length >= 4 * (count + more)) return;
  const longer = new Float64Array(8 * (count + more));
  longer.set(collected.subarray(0, 4 * count));
  collected = longer;
}

let spans = new Int32Array(3 << 8);
let boxes = new Float64Array(4 << 8);

function blocksOf(runs: readonly Run[]): Blocks {
  const most = Math.ceil(count / blockSize) + runs.length;
  if (spans.length < 3 * most) {
    spans = new Int32Array(6 * most);
    boxes = new Float64Array(8 * most);
  }
  let block = 0;
  for (const { owner, start, end } of runs) {
    for (let at = start; at < end; at += blockSize) writeBlock(block++, owner, at, Math.min(end, at + blockSize));
  }
  return { count: block, spans, boxes };
}

function writeBlock(block: number, owner: number, start: number, end: number): void {
  spans[3 * block] = owner;
  spans[3 * block + 1] = start;
  spans[3 * block + 2] = end;
  let minX = collected[4 * start];
  let minY = collected[4 * start + 1];
  let maxX = minX;
  let maxY = minY;
  for (let i = 4 * start + 2; i < 4 * end; i += 4) {
    const x = collected[i];
    const y = collected[i + 1];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  boxes[4 * block] = minX;
  boxes[4 * block + 1] = minY;
  boxes[4 * block + 2] = maxX;
  boxes[4 * block + 3] = maxY;
}
