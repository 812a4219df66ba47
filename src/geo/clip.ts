import { type Box, boxOf, type Chain, type Shape } from "./shape.ts";

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

/** A closed ring within a box, or null when nothing with an area can be left. */
function clipRing(ring: Chain, [minX, minY, maxX, maxY]: Box): Chain | null {
  let corners: number[] = Array.from(ring.subarray(0, ring.length - 2));
  corners = clipToSide(corners, 0, minX, 1);
  corners = clipToSide(corners, 1, minY, 1);
  corners = clipToSide(corners, 0, maxX, -1);
  corners = clipToSide(corners, 1, maxY, -1);
  return corners.length >= 6 ? Float64Array.from([...corners, corners[0], corners[1]]) : null;
}

/** Keeps what lies on the side of a line where `direction * (coordinate - limit)` is not negative; `axis` 0 is x, 1 is y. */
function clipToSide(corners: readonly number[], axis: 0 | 1, limit: number, direction: 1 | -1): number[] {
  const kept: number[] = [];
  let previous = corners.length - 2;
  for (let current = 0; current < corners.length; current += 2) {
    const from = direction * (corners[previous + axis] - limit);
    const to = direction * (corners[current + axis] - limit);
    if (from >= 0 !== to >= 0) {
      const share = from / (from - to);
      const across = corners[previous + 1 - axis] + share * (corners[current + 1 - axis] - corners[previous + 1 - axis]);
      if (axis === 0) kept.push(limit, across);
      else kept.push(across, limit);
    }
    if (to >= 0) kept.push(corners[current], corners[current + 1]);
    previous = current;
  }
  return kept;
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
