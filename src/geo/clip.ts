import { type Box, boxOf, boxOfChain, type Chain, type Shape } from "./shape.ts";

/**
 * The part of a shape within a box. Polygons are clipped ring by ring (Sutherland-Hodgman): where one falls apart, its pieces stay
 * joined by bridges of no width along the box, which the overlay engine takes as nothing but a drawing would show.
 */
export function clipToBox(shape: Shape, box: Box): Shape {
  const [minX, minY, maxX, maxY] = boxOf(shape);
  if (minX >= box[0] && minY >= box[1] && maxX <= box[2] && maxY <= box[3]) return shape;
  if (minX > box[2] || maxX < box[0] || minY > box[3] || maxY < box[1]) return { kind: shape.kind, parts: [] };
  return { kind: shape.kind, parts: shape.parts.flatMap((part) => clipPart(shape.kind, part, box)) };
}

function clipPart(kind: Shape["kind"], part: readonly Chain[], box: Box): Chain[][] {
  if (kind === "point")
    return part[0][0] >= box[0] && part[0][0] <= box[2] && part[0][1] >= box[1] && part[0][1] <= box[3] ? [[...part]] : [];
  if (kind === "line") return clipLine(part[0], box).map((chain) => [chain]);
  const shell = clipRing(part[0], box);
  return shell ? [[shell, ...part.slice(1).flatMap((hole) => clipRing(hole, box) ?? [])]] : [];
}

/** A closed ring within a box, or null when nothing with an area can be left. Inside the box it winds round every place as often as before. */
export function clipRing(ring: Chain, box: Box): Chain | null {
  const [minX, minY, maxX, maxY] = boxOfChain(ring);
  if (minX > box[2] || maxX < box[0] || minY > box[3] || maxY < box[1]) return null;
  let kept = ring;
  let length = ring.length - 2;
  const cut = (axis: 0 | 1, limit: number, direction: 1 | -1) => {
    const into = scratchFor(2 * length, kept);
    length = clipToSide(kept, length, into, axis, limit, direction);
    kept = into;
  };
  if (minX < box[0]) cut(0, box[0], 1);
  if (minY < box[1]) cut(1, box[1], 1);
  if (maxX > box[2]) cut(0, box[2], -1);
  if (maxY > box[3]) cut(1, box[3], -1);
  if (kept === ring) return ring;
  length = withoutRuns(kept, length, box);
  return length >= 6 ? closed(kept, length) : null;
}

/** Takes out, in place, the corners between others on the same side of the box: a ring that often comes and goes would run to and fro there. */
function withoutRuns(corners: Float64Array, length: number, [minX, minY, maxX, maxY]: Box): number {
  let count = 0;
  let [lastX, lastY] = [corners[length - 2], corners[length - 1]];
  for (let i = 0; i < length; i += 2) {
    const [x, y] = [corners[i], corners[i + 1]];
    const next = i + 2 < length ? i + 2 : 0;
    const onX = (x === minX || x === maxX) && lastX === x && corners[next] === x;
    const onY = (y === minY || y === maxY) && lastY === y && corners[next + 1] === y;
    if (onX || onY) continue;
    corners[count] = lastX = x;
    corners[count + 1] = lastY = y;
    count += 2;
  }
  return count;
}

function closed(corners: Float64Array, length: number): Chain {
  const ring = new Float64Array(length + 2);
  ring.set(corners.subarray(0, length));
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

/** The stretches of a chain within a box, cut at its sides. */
function clipLine(chain: Chain, box: Box): Chain[] {
  const stretches: number[][] = [];
  let open: number[] | null = null;
  for (let i = 0; i + 3 < chain.length; i += 2) {
    const shares = sharesWithin(chain, i, box);
    if (!shares) {
      open = null;
      continue;
    }
    const at = (share: number) => [chain[i] + share * (chain[i + 2] - chain[i]), chain[i + 1] + share * (chain[i + 3] - chain[i + 1])];
    if (!open || shares[0] > 0) {
      open = shares[0] === 0 ? [chain[i], chain[i + 1]] : at(shares[0]);
      stretches.push(open);
    }
    open.push(...(shares[1] === 1 ? [chain[i + 2], chain[i + 3]] : at(shares[1])));
    if (shares[1] < 1) open = null;
  }
  return stretches.map((stretch) => Float64Array.from(stretch));
}

/** The shares of a segment's length between which it lies in a box (Liang-Barsky), or null when it is outside. */
function sharesWithin(chain: Chain, i: number, box: Box): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const axis of [0, 1]) {
    const start = chain[i + axis];
    const run = chain[i + 2 + axis] - start;
    if (run === 0 && (start < box[axis] || start > box[axis + 2])) return null;
    if (run === 0) continue;
    const [one, other] = [(box[axis] - start) / run, (box[axis + 2] - start) / run];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? [from, to] : null;
}
