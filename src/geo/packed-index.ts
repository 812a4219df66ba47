import Flatbush from "flatbush";
import type { Box } from "./shape.ts";

/** Children of a node in the tree. */
const nodeSize = 16;
/** What flatbush writes first: a mark, its version 3 and "doubles", the node size in two bytes, the count in four. */
const headLength = 8;
const mark = 0xfb;
const versionAndType = (3 << 4) + 8;

/** The index of boxes, all of them finite, as bytes for `unpackIndex`; no bytes of no boxes. The same boxes give the same bytes. */
export function packIndex(boxes: readonly Box[]): Uint8Array {
  if (boxes.length === 0) return new Uint8Array(0);
  const tree = new Flatbush(boxes.length, nodeSize);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  return new Uint8Array(tree.data);
}

/**
 * Looks into the index of `boxes`, and keeps its bytes. Finds the positions of the boxes that meet a box (touching counts), in ascending order.
 * Null when the bytes are not the index of these very boxes: every leaf is held against its box and every node against its children, so that
 * a search can neither miss, nor err, nor go in circles.
 */
export function unpackIndex(bytes: ArrayBuffer, boxes: readonly Box[]): { readonly search: (box: Box) => readonly number[] } | null {
  if (boxes.length === 0) return bytes.byteLength === 0 ? { search: () => [] } : null;
  if (!isIndexOf(bytes, boxes)) return null;
  const tree = Flatbush.from(bytes);
  return { search: (box) => tree.search(...box).sort((a, b) => a - b) };
}

/** Where each level of the tree ends, in nodes, the leaves first. */
function levelEnds(count: number): number[] {
  const ends = [count];
  let width = count;
  do {
    width = Math.ceil(width / nodeSize);
    ends.push(ends[ends.length - 1] + width);
  } while (width > 1);
  return ends;
}

function isIndexOf(bytes: ArrayBuffer, boxes: readonly Box[]): boolean {
  const ends = levelEnds(boxes.length);
  const nodes = ends[ends.length - 1];
  const LinkArray = nodes < 16_384 ? Uint16Array : Uint32Array;
  if (bytes.byteLength !== headLength + nodes * (32 + LinkArray.BYTES_PER_ELEMENT)) return false;
  const head = new DataView(bytes);
  if (head.getUint8(0) !== mark || head.getUint8(1) !== versionAndType) return false;
  if (head.getUint16(2, true) !== nodeSize || head.getUint32(4, true) !== boxes.length) return false;
  const sides = new Float64Array(bytes, headLength, nodes * 4);
  const links = new LinkArray(bytes, headLength + nodes * 32, nodes);
  return leavesAre(boxes, sides, links) && branchesHold(ends, sides, links);
}

type Links = Uint16Array | Uint32Array;

/** Whether the leaves are the boxes, each of them once. */
function leavesAre(boxes: readonly Box[], sides: Float64Array, links: Links): boolean {
  const seen = new Uint8Array(boxes.length);
  for (let leaf = 0; leaf < boxes.length; leaf += 1) {
    const position = links[leaf];
    if (position >= boxes.length || seen[position] === 1) return false;
    seen[position] = 1;
    const box = boxes[position];
    for (let side = 0; side < 4; side += 1) if (sides[leaf * 4 + side] !== box[side]) return false;
  }
  return true;
}

/** Whether each node names its own first child and its box goes round its children. */
function branchesHold(ends: readonly number[], sides: Float64Array, links: Links): boolean {
  let child = 0;
  for (let level = 1; level < ends.length; level += 1) {
    for (let node = ends[level - 1]; node < ends[level]; node += 1) {
      if (links[node] !== child * 4) return false;
      const last = Math.min(child + nodeSize, ends[level - 1]);
      for (; child < last; child += 1) if (!holds(sides, node * 4, child * 4)) return false;
    }
  }
  return true;
}

const holds = (sides: Float64Array, outer: number, inner: number): boolean =>
  sides[outer] <= sides[inner] &&
  sides[outer + 1] <= sides[inner + 1] &&
  sides[outer + 2] >= sides[inner + 2] &&
  sides[outer + 3] >= sides[inner + 3];
