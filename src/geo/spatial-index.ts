import Flatbush from "flatbush";
import type { Box } from "./shape.ts";

/** Finds the positions of the boxes that meet a box (touching counts), in ascending order. A box of an empty shape is never found. */
export function createIndex(boxes: readonly Box[]): { readonly search: (box: Box) => readonly number[] } {
  const positions = [...boxes.keys()].filter((position) => boxes[position].every(Number.isFinite));
  if (positions.length === 0) return { search: () => [] };
  const tree = new Flatbush(positions.length);
  for (const position of positions) tree.add(...boxes[position]);
  tree.finish();
  return {
    search: (box) =>
      tree
        .search(...box)
        .map((found) => positions[found])
        .sort((a, b) => a - b),
  };
}
