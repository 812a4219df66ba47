import type { Segments } from "./segments.ts";
import { freeOfCharge, spend, TooComplex } from "./too-complex.ts";

/** Segments in one block. */
const blockSize = 16;
/** Pairs of blocks, and then of segments, looked at before giving up: two or three seconds' work. */
const budget = 3e8;

/**
 * Visits pairs of segments of two lists whose boxes are at most `reach()` metres apart along each axis, until a visit gives true; gives
 * whether one did. `reach` is asked anew for every pair of blocks and may shrink; more pairs may be visited than lie that near. Throws
 * `TooComplex` where there are too many.
 */
export function someNearPair(a: Segments, b: Segments, reach: () => number, visit: (i: number, k: number) => boolean): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [blocksA, blocksB] = [blocksOf(a), blocksOf(b)];
  let looked = 0;
  for (let p = 0; p < blocksA.length; p += 4) {
    looked += blocksB.length / 4;
    for (let q = 0; q < blocksB.length; q += 4) {
      if (!isNear(blocksA, p, blocksB, q, reach())) continue;
      looked += blockSize * blockSize;
      if (looked > budget) throw new TooComplex(`${a.length / 4} and ${b.length / 4} edges that lie among each other`);
      if (looked > freeOfCharge) spend(blockSize * blockSize, "edges that lie among each other");
      if (someInBlocks(a, p * blockSize, b, q * blockSize, visit)) return true;
    }
  }
  return false;
}

function someInBlocks(a: Segments, startA: number, b: Segments, startB: number, visit: (i: number, k: number) => boolean): boolean {
  const endA = Math.min(a.length, startA + 4 * blockSize);
  const endB = Math.min(b.length, startB + 4 * blockSize);
  for (let i = startA; i < endA; i += 4) {
    for (let k = startB; k < endB; k += 4) if (visit(i, k)) return true;
  }
  return false;
}

function isNear(a: Float64Array, p: number, b: Float64Array, q: number, reach: number): boolean {
  return a[p] - reach <= b[q + 2] && b[q] - reach <= a[p + 2] && a[p + 1] - reach <= b[q + 3] && b[q + 1] - reach <= a[p + 3];
}

/** The boxes of blocks of segments, four numbers each. */
function blocksOf(segments: Segments): Float64Array {
  const boxes = new Float64Array(4 * Math.ceil(segments.length / (4 * blockSize)));
  for (let at = 0, block = 0; at < segments.length; at += 4 * blockSize, block += 4) {
    let [minX, minY, maxX, maxY] = [segments[at], segments[at + 1], segments[at], segments[at + 1]];
    for (let i = at; i < Math.min(segments.length, at + 4 * blockSize); i += 2) {
      minX = Math.min(minX, segments[i]);
      minY = Math.min(minY, segments[i + 1]);
      maxX = Math.max(maxX, segments[i]);
      maxY = Math.max(maxY, segments[i + 1]);
    }
    boxes[block] = minX;
    boxes[block + 1] = minY;
    boxes[block + 2] = maxX;
    boxes[block + 3] = maxY;
  }
  return boxes;
}
