import { type Box, boxesMeet, boxOf, boxOfChain, type Chain, type Shape } from "./shape.ts";

/** Makes room for a chain of so many numbers. */
export type MakeRoom = (length: number) => Chain;

const anew: MakeRoom = (length) => new Float64Array(length);

/**
 * The part of a shape within a box, written where there is `room`. Polygons are clipped ring by ring (Sutherland-Hodgman): where one falls
 * apart, its pieces stay joined by bridges of no width along the box, which the overlay engine takes as nothing but a drawing would show.
 */
export function clipToBox(shape: Shape, box: Box, round = boxOf(shape), room = anew): Shape {
  const { kind } = shape;
  if (round[0] >= box[0] && round[1] >= box[1] && round[2] <= box[2] && round[3] <= box[3]) return shape;
  const parts: (readonly Chain[])[] = [];
  if (!boxesMeet(round, box)) return { kind, parts };
  for (const part of shape.parts) {
    if (kind === "polygon") clipPart(part, box, room, parts);
    else if (kind === "line") clipLine(part[0], box, room, parts);
    else if (part[0][0] >= box[0] && part[0][0] <= box[2] && part[0][1] >= box[1] && part[0][1] <= box[3]) parts.push(part);
  }
  return { kind, parts };
}

/** Adds what is left of a shell with its holes, if anything is. */
function clipPart(part: readonly Chain[], box: Box, room: MakeRoom, parts: (readonly Chain[])[]): void {
  const rings: Chain[] = [];
  for (const ring of part) {
    const clipped = clipRing(ring, box, room);
    if (clipped) rings.push(clipped);
    else if (rings.length === 0) return;
  }
  parts.push(rings);
}

/** A closed ring within a box, or null when nothing with an area can be left. Inside the box it winds round every place as often as before. */
export function clipRing(ring: Chain, box: Box, room = anew): Chain | null {
  const round = boxOfChain(ring);
  if (!boxesMeet(round, box)) return null;
  let kept = ring;
  let length = ring.length - 2;
  for (let side = 0; side < 4; side++) {
    const limit = box[side];
    if (side < 2 ? round[side] >= limit : round[side] <= limit) continue;
    const into = scratchFor(2 * length, kept);
    length = clipToSide(kept, length, into, side % 2 === 0 ? 0 : 1, limit, side < 2 ? 1 : -1);
    kept = into;
  }
  if (kept === ring) return ring;
  length = withoutRuns(kept, length, box);
  return length >= 6 ? closed(kept, length, room) : null;
}

/** Takes out, in place, the corners between others on the same side of the box: a ring that often comes and goes would run to and fro there. */
function withoutRuns(corners: Float64Array, length: number, [minX, minY, maxX, maxY]: Box): number {
  let count = 0;
  let lastX = corners[length - 2];
  let lastY = corners[length - 1];
  for (let i = 0; i < length; i += 2) {
    const x = corners[i];
    const y = corners[i + 1];
    const next = i + 2 < length ? i + 2 : 0;
    const onX = (x === minX || x === maxX) && lastX === x && corners[next] === x;
    const onY = (y === minY || y === maxY) && lastY === y && corners[next + 1] === y;
    if (onX || onY) continue;
    lastX = x;
    lastY = y;
    corners[count] = x;
    corners[count + 1] = y;
    count += 2;
  }
  return count;
}

function closed(corners: Float64Array, length: number, room: MakeRoom): Chain {
  const ring = room(length + 2);
  for (let i = 0; i < length; i++) ring[i] = corners[i];
  ring[length] = ring[0];
  ring[length + 1] = ring[1];
  return ring;
}

/** Two lists of corners to write to in turn, made larger when they must be. */
const scratch = [new Float64Array(1 << 12), new Float64Array(1 << 12)];

function scratchFor(length: number, besides: Float64Array): Float64Array {
  const index = scratch[0] === besides ? 1 : 0;
  if (scratch[index].length < length) scratch[index] = new Float64Array(2 * length);
  return scratch[index];
}

/**
 * Keeps of `length` numbers of corners what lies on the side of a line where `direction * (coordinate - limit)` is not negative; `axis` 0 is
 * x, 1 is y. Gives the count of numbers written.
 */
function clipToSide(corners: Chain, length: number, kept: Float64Array, axis: 0 | 1, limit: number, direction: 1 | -1): number {
  const other = 1 - axis;
  let count = 0;
  let previous = length - 2;
  let from = direction * (corners[previous + axis] - limit);
  for (let current = 0; current < length; current += 2) {
    const to = direction * (corners[current + axis] - limit);
    if (from >= 0 !== to >= 0) {
      const share = from / (from - to);
      kept[count + axis] = limit;
      kept[count + other] = corners[previous + other] + share * (corners[current + other] - corners[previous + other]);
      count += 2;
    }
    if (to >= 0) {
      kept[count] = corners[current];
      kept[count + 1] = corners[current + 1];
      count += 2;
    }
    previous = current;
    from = to;
  }
  return count;
}

/** Adds the stretches of a chain within a box, cut at its sides. */
function clipLine(chain: Chain, box: Box, room: MakeRoom, parts: (readonly Chain[])[]): void {
  const into = scratchFor(chain.length + 2, chain);
  let count = 0;
  for (let i = 0; i + 3 < chain.length; i += 2) {
    const meets = findShares(chain, i, box);
    if (count > 0 && (!meets || enters > 0)) count = addStretch(into, count, room, parts);
    if (!meets) continue;
    if (count === 0) count = putAt(chain, i, enters, into, count);
    count = putAt(chain, i, leaves, into, count);
    if (leaves < 1) count = addStretch(into, count, room, parts);
  }
  if (count > 0) addStretch(into, count, room, parts);
}

/** Adds a stretch of `count` numbers; none of the next is written then. */
function addStretch(corners: Float64Array, count: number, room: MakeRoom, parts: (readonly Chain[])[]): 0 {
  const stretch = room(count);
  for (let i = 0; i < count; i++) stretch[i] = corners[i];
  parts.push([stretch]);
  return 0;
}

/** Writes the place at a share of a segment's length; gives how many numbers are written then. */
function putAt(chain: Chain, i: number, share: number, into: Float64Array, count: number): number {
  const [x, y] = [chain[i], chain[i + 1]];
  into[count] = share === 0 ? x : share === 1 ? chain[i + 2] : x + share * (chain[i + 2] - x);
  into[count + 1] = share === 0 ? y : share === 1 ? chain[i + 3] : y + share * (chain[i + 3] - y);
  return count + 2;
}

/** The shares of the length between which the segment last looked at lies in its box. */
let [enters, leaves] = [0, 1];

/** Finds the shares of a segment's length between which it lies in a box (Liang-Barsky); false when it is outside. */
function findShares(chain: Chain, i: number, box: Box): boolean {
  enters = 0;
  leaves = 1;
  for (let axis = 0; axis < 2; axis++) {
    const start = chain[i + axis];
    const end = chain[i + 2 + axis];
    const [low, high] = [box[axis], box[axis + 2]];
    if ((start < low && end < low) || (start > high && end > high)) return false;
    if (start >= low && start <= high && end >= low && end <= high) continue;
    const one = (low - start) / (end - start);
    const other = (high - start) / (end - start);
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}
