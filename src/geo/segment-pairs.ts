import type { SegmentList, Segments } from "./segments.ts";
import { freeOfCharge, spend, TooComplex } from "./too-complex.ts";

/** Segments in one block. */
const blockSize = 16;
/** Numbers in one block. */
const blockLength = 4 * blockSize;
/** Pairs of blocks, and then of segments, looked at before giving up: two or three seconds' work. */
const budget = 3e8;

/** Looks at the segments of one list from `startA` up to `endA` and of another from `startB` up to `endB`; true ends the search. */
export type LookAtBlocks = (startA: number, endA: number, startB: number, endB: number) => boolean;

/**
 * Visits pairs of segments of two lists whose boxes are at most `reach()` metres apart along each axis, until a visit gives true; gives
 * whether one did. `reach` is asked anew for every pair of blocks and may shrink; more pairs may be visited than lie that near. Throws
 * `TooComplex` where there are too many.
 */
export function someNearPair(a: Segments, b: Segments, reach: () => number, visit: (i: number, k: number) => boolean): boolean {
  const limit = Float64Array.of(reach());
  return someNearBlocks({ at: a, length: a.length }, { at: b, length: b.length }, limit, (startA, endA, startB, endB) => {
    for (let i = startA; i < endA; i += 4) {
      for (let k = startB; k < endB; k += 4) if (visit(i, k)) return true;
    }
    limit[0] = reach();
    return false;
  });
}

/** `someNearPair` by blocks of segments, of which every pair is to be looked at. `reach` is one number, which a look may make smaller. */
export function someNearBlocks(a: SegmentList, b: SegmentList, reach: Float64Array, look: LookAtBlocks): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length <= blockLength && b.length <= blockLength) return look(0, a.length, 0, b.length);
  const endA = writeBlocks(a, 0);
  const endB = writeBlocks(b, endA);
  let looked = 0;
  for (let p = 0; p < endA; p += 4) {
    looked += (endB - endA) / 4;
    for (let q = endA; q < endB; q += 4) {
      if (!isNear(p, q, reach[0])) continue;
      looked += blockSize * blockSize;
      if (looked > budget) throw new TooComplex(`${a.length / 4} and ${b.length / 4} edges that lie among each other`);
      if (looked > freeOfCharge) spend(blockSize * blockSize, "edges that lie among each other");
      const startA = p * blockSize;
      const startB = (q - endA) * blockSize;
      if (look(startA, Math.min(a.length, startA + blockLength), startB, Math.min(b.length, startB + blockLength))) return true;
    }
  }
  return false;
}

/** The boxes of blocks of segments, four numbers each, written over by the next search. */
let boxes = new Float64Array(1 << 8);

const isNear = (p: number, q: number, reach: number): boolean =>
  boxes[p] - reach <= boxes[q + 2] &&
  boxes[q] - reach <= boxes[p + 2] &&
  boxes[p + 1] - reach <= boxes[q + 3] &&
  boxes[q + 1] - reach <= boxes[p + 3];

/** Writes the boxes of a list's blocks from `start` on; gives where they end. */
function writeBlocks({ at: segments, length }: SegmentList, start: number): number {
  const end = start + 4 * Math.ceil(length / blockLength);
  if (boxes.length < end) {
    const longer = new Float64Array(2 * end);
    longer.set(boxes.subarray(0, start));
    boxes = longer;
  }
  for (let at = 0, block = start; at < length; at += blockLength, block += 4) {
    let minX = segments[at];
    let minY = segments[at + 1];
    let maxX = minX;
    let maxY = minY;
    for (let i = at + 2; i < Math.min(length, at + blockLength); i += 2) {
      const x = segments[i];
      const y = segments[i + 1];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes[block] = minX;
    boxes[block + 1] = minY;
    boxes[block + 2] = maxX;
    boxes[block + 3] = maxY;
  }
  return end;
}
