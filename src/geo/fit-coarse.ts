import { boxOf, type Chain, isEmpty, type Shape } from "./shape.ts";

/** A polygon with fewer corners, and by how many metres its border is off at most. */
export interface CoarseShape {
  readonly shape: Shape;
  readonly off: number;
}

/** Stretches of a border that are thinned by themselves, for each corner that may be left: it bounds the work on borders of many teeth. */
const stretchesPerCorner = 0.25;

/**
 * A polygon drawn with at most `most` corners, off by `least` metres or more and by a tenth of its size at most; null where it has no more
 * already, and where that does not do. Rings may come to touch, and holes that are smaller than what it is off are left out.
 */
export function coarse(shape: Shape, most: number, least: number): CoarseShape | null {
  const corners = cornersOf(shape);
  if (corners <= most) return null;
  const [minX, minY, maxX, maxY] = boxOf(shape);
  const stretch = 2 * Math.max(64, Math.ceil(corners / (most * stretchesPerCorner)));
  const measured = shape.parts.map((part) => part.map((ring): MeasuredRing => ({ ring, away: awayOf(ring, least, stretch) })));
  for (let off = least; off < Math.max(maxX - minX, maxY - minY) / 10; off *= 1.4) {
    const simple = simplified(measured, off);
    if (cornersOf(simple) <= most) return isEmpty(simple) ? null : { shape: simple, off };
  }
  return null;
}

/** A ring, and for every corner by how many metres the ring would be off at least without it. */
interface MeasuredRing {
  readonly ring: Chain;
  readonly away: Float64Array;
}

function simplified(parts: readonly (readonly MeasuredRing[])[], off: number): Shape {
  const rings = parts.map((part) => part.map((ring) => thinned(ring, off)));
  const whole = rings.filter(([shell]) => shell.length >= 8).map((part) => part.filter((ring) => ring.length >= 8));
  return { kind: "polygon", parts: whole };
}

const cornersOf = ({ parts }: Shape): number => parts.flat().reduce((sum, ring) => sum + ring.length / 2 - 1, 0);

/** A ring without the corners that lie within `off` metres of the line between those kept. */
function thinned({ ring, away }: MeasuredRing, off: number): Chain {
  const kept = new Float64Array(ring.length);
  let length = 0;
  for (let corner = 0; corner < away.length; corner++) {
    if (away[corner] <= off) continue;
    kept[length++] = ring[2 * corner];
    kept[length++] = ring[2 * corner + 1];
  }
  return kept.slice(0, length);
}

/** For every corner how far off a ring may be drawn that leaves it out (Douglas-Peucker), told where it is more than `least` metres. */
function awayOf(ring: Chain, least: number, stretch: number): Float64Array {
  const last = ring.length - 2;
  const away = new Float64Array(ring.length / 2);
  away[last / 2] = Number.POSITIVE_INFINITY;
  const open: [number, number, number][] = [];
  for (let from = 0; from < last; from += stretch) {
    away[from / 2] = Number.POSITIVE_INFINITY;
    open.push([from, Math.min(from + stretch, last), Number.POSITIVE_INFINITY]);
  }
  for (let run = open.pop(); run; run = open.pop()) {
    const [from, to, most] = run;
    const { at, distance } = farthest(ring, from, to);
    if (distance <= least) continue;
    away[at / 2] = Math.min(distance, most);
    open.push([from, at, away[at / 2]], [at, to, away[at / 2]]);
  }
  return away;
}

/** The corner between two that is farthest from the line through them, or from the point where they are one. */
function farthest(ring: Chain, from: number, to: number): { readonly at: number; readonly distance: number } {
  const [x, y] = [ring[from], ring[from + 1]];
  const [dx, dy] = [ring[to] - x, ring[to + 1] - y];
  const length = Math.sqrt(dx * dx + dy * dy);
  let [at, distance] = [from, -1];
  for (let i = from + 2; i < to; i += 2) {
    const [px, py] = [ring[i] - x, ring[i + 1] - y];
    const away = length > 0 ? Math.abs(px * dy - py * dx) / length : Math.sqrt(px * px + py * py);
    if (away > distance) [at, distance] = [i, away];
  }
  return { at, distance };
}
