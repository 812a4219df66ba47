import type { Chain } from "./shape.ts";

/** Segments of a chain in one stretch. */
export const stretchLength = 16;
/** Chains of fewer numbers are looked through as quickly without stretches. */
const shortChain = 1024;

const kept = new WeakMap<Chain, Float64Array>();

/**
 * The boxes of a long chain's stretches, four numbers each: `minX, minY, maxX, maxY` of vertices 0–16, 16–32 and so on. Null for a short
 * chain. Made once for each chain.
 */
export function stretchesOf(chain: Chain): Float64Array | null {
  if (chain.length < shortChain) return null;
  const before = kept.get(chain);
  if (before) return before;
  const boxes = boxesOf(chain);
  kept.set(chain, boxes);
  return boxes;
}

/** The boxes of the stretches of segments that follow each other, four numbers each. */
function boxesOf(chain: Chain): Float64Array {
  const count = Math.ceil((chain.length / 2 - 1) / stretchLength);
  const boxes = new Float64Array(4 * count);
  for (let stretch = 0; stretch < count; stretch++) {
    const first = 2 * stretchLength * stretch;
    const last = Math.min(first + 2 * stretchLength, chain.length - 2);
    let [minX, minY, maxX, maxY] = [chain[first], chain[first + 1], chain[first], chain[first + 1]];
    for (let i = first + 2; i <= last; i += 2) {
      minX = Math.min(minX, chain[i]);
      minY = Math.min(minY, chain[i + 1]);
      maxX = Math.max(maxX, chain[i]);
      maxY = Math.max(maxY, chain[i + 1]);
    }
    boxes.set([minX, minY, maxX, maxY], 4 * stretch);
  }
  return boxes;
}
