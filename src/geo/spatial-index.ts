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
  const ascending = (a: number, b: number) => a - b;
  return {
    search: ([minX, minY, maxX, maxY], wanted) => {
      const found = tree.search(minX, minY, maxX, maxY, wanted && ((leaf) => wanted(positions[leaf])));
      return (all ? found : found.map((position) => positions[position])).sort(ascending);
    },
    nearest: (x, y) => positions[tree.neighbors(x, y, 1)[0]] ?? null,
  };
}
