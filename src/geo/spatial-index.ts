import Flatbush from "flatbush";
import type { Box } from "./shape.ts";

/** An index of boxes by position; a box of an empty shape is never found. */
export interface SpatialIndex {
  /** The positions of the boxes that meet a box (touching counts), in ascending order; only of those that are `wanted`, where that is asked. */
  readonly search: (box: Box, wanted?: (position: number) => boolean) => readonly number[];
  /** The position of a box that is nearest to a place, or null where there is none; which one of equals is not said. */
  readonly nearest: (x: number, y: number) => number | null;
}

/** Indexes boxes. */
export function createIndex(boxes: readonly Box[]): SpatialIndex {
  const positions = [...boxes.keys()].filter((position) => boxes[position].every(Number.isFinite));
  if (positions.length === 0) return { search: () => [], nearest: () => null };
  const tree = new Flatbush(positions.length);
  for (const position of positions) tree.add(...boxes[position]);
  tree.finish();
  const all = positions.length === boxes.length;
  return {
    search: ([minX, minY, maxX, maxY], wanted) => {
      const found = tree.search(minX, minY, maxX, maxY, wanted && ((leaf) => wanted(positions[leaf])));
      return ascending(all ? found : found.map((position) => positions[position]));
    },
    nearest: (x, y) => positions[tree.neighbors(x, y, 1)[0]] ?? null,
  };
}

/** Positions that a plain insertion puts in order sooner than the general sort. */
const few = 24;

/** Puts positions in order, in place. */
function ascending(positions: number[]): number[] {
  if (positions.length > few) return positions.sort((a, b) => a - b);
  for (let i = 1; i < positions.length; i++) {
    const position = positions[i];
    let at = i;
    for (; at > 0 && positions[at - 1] > position; at--) positions[at] = positions[at - 1];
    positions[at] = position;
  }
  return positions;
}
