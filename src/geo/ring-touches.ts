import type { Chain } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** Metres within which a corner lies on a ring: two steps of the overlay engine's grid. */
export const touchReach = 2e-8;

/** The edges of a part's rings: edge `i` runs from corner `i`, at `x[i], y[i]`, to corner `next[i]`. */
export interface RingEdges {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly next: Int32Array;
}

/** A corner that lies on an edge which is not its own, or on an end of it. */
export interface Touch {
  readonly corner: number;
  readonly edge: number;
}

/** The edges of closed rings, in their order. */
export function edgesOfRings(rings: readonly Chain[]): RingEdges {
  const count = rings.reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
  const [x, y, next] = [new Float64Array(count), new Float64Array(count), new Int32Array(count)];
  let at = 0;
  for (const ring of rings) {
    const first = at;
    for (let i = 0; i + 3 < ring.length; i += 2, at++) {
      x[at] = ring[i];
      y[at] = ring[i + 1];
      next[at] = at + 1;
    }
    if (at > first) next[at - 1] = first;
  }
  return { x, y, next };
}

/** Edges that are held against corners without being sorted first. */
const fewEdges = 24;
/** Edges looked at before giving up, about half a second's work. */
const budget = 5e7;

/** Where rings touch themselves or each other. Throws `TooComplex` where too many edges lie beside each other. */
export function findTouches(edges: RingEdges): Touch[] {
  const touches: Touch[] = [];
  const count = edges.next.length;
  const look = (corner: number, edge: number) => {
    if (edge !== corner && edges.next[edge] !== corner && touchesEdge(edges, corner, edge)) touches.push({ corner, edge });
  };
  if (count > fewEdges) {
    lookInStrips(edges, look);
    return touches;
  }
  for (let corner = 0; corner < count; corner++) for (let edge = 0; edge < count; edge++) look(corner, edge);
  return touches;
}

function touchesEdge({ x, y, next }: RingEdges, corner: number, edge: number): boolean {
  const [px, py, ax, ay] = [x[corner], y[corner], x[edge], y[edge]];
  const [bx, by] = [x[next[edge]], y[next[edge]]];
  if (ax < bx ? px < ax - touchReach || px > bx + touchReach : px < bx - touchReach || px > ax + touchReach) return false;
  if (ay < by ? py < ay - touchReach || py > by + touchReach : py < by - touchReach || py > ay + touchReach) return false;
  const [dx, dy] = [bx - ax, by - ay];
  const across = dx * (py - ay) - dy * (px - ax);
  return across * across <= touchReach * touchReach * (dx * dx + dy * dy);
}

/** Holds each corner against the edges in its strip of the plane; strips lie along the axis on which the edges are shorter. */
function lookInStrips({ x, y, next }: RingEdges, look: (corner: number, edge: number) => void): void {
  const count = next.length;
  const [alongX, alongY] = [spannedBy(x, next), spannedBy(y, next)];
  const [at, { low, width, spanned }] = alongX.spanned <= alongY.spanned ? [x, alongX] : [y, alongY];
  const strips = Math.max(1, Math.min(count, Math.floor((4 * count) / Math.max(1, spanned))));
  const stripAt = (place: number) => Math.max(0, Math.min(strips - 1, Math.floor(((place - low) * strips) / width)));
  const firstOf = (edge: number) => stripAt(Math.min(at[edge], at[next[edge]]) - touchReach);
  const lastOf = (edge: number) => stripAt(Math.max(at[edge], at[next[edge]]) + touchReach);
  const starts = new Int32Array(strips + 2);
  for (let edge = 0; edge < count; edge++) for (let strip = firstOf(edge); strip <= lastOf(edge); strip++) starts[strip + 2]++;
  for (let strip = 2; strip <= strips; strip++) starts[strip] += starts[strip - 1];
  const sorted = new Int32Array(starts[strips] + starts[strips + 1]);
  for (let edge = 0; edge < count; edge++)
    for (let strip = firstOf(edge); strip <= lastOf(edge); strip++) sorted[starts[strip + 1]++] = edge;
  let looked = 0;
  for (let corner = 0; corner < count; corner++) {
    const strip = stripAt(at[corner]);
    looked += starts[strip + 1] - starts[strip];
    if (looked > budget) throw new TooComplex(`a piece of ${count} corners with many edges beside each other`);
    for (let k = starts[strip]; k < starts[strip + 1]; k++) look(corner, sorted[k]);
  }
}

/** The least place, the width, and how many times edges span that width, along one axis. */
function spannedBy(at: Float64Array, next: Int32Array): { low: number; width: number; spanned: number } {
  let [low, high, length] = [at[0], at[0], 0];
  for (let edge = 0; edge < next.length; edge++) {
    if (at[edge] < low) low = at[edge];
    if (at[edge] > high) high = at[edge];
    length += Math.abs(at[next[edge]] - at[edge]);
  }
  const width = high - low || 1;
  return { low, width, spanned: length / width };
}
