import type { Chain } from "./shape.ts";
import { freeOfCharge, spend, TooComplex } from "./too-complex.ts";

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
/** Steps of work that one edge looked at counts for. */
const stepsEach = 2;

/** Where rings touch themselves or each other. Throws `TooComplex` where too many edges lie beside each other. */
export function findTouches(edges: RingEdges): Touch[] {
  const touches: Touch[] = [];
  const count = edges.next.length;
  if (count > fewEdges) lookInStrips(edges, touches);
  else for (let corner = 0; corner < count; corner++) for (let edge = 0; edge < count; edge++) look(edges, corner, edge, touches);
  return touches;
}

function look({ x, y, next }: RingEdges, corner: number, edge: number, touches: Touch[]): void {
  const end = next[edge];
  const px = x[corner];
  const py = y[corner];
  const ax = x[edge];
  const ay = y[edge];
  const bx = x[end];
  const by = y[end];
  if (ax < bx ? px < ax - touchReach || px > bx + touchReach : px < bx - touchReach || px > ax + touchReach) return;
  if (ay < by ? py < ay - touchReach || py > by + touchReach : py < by - touchReach || py > ay + touchReach) return;
  if (edge === corner || end === corner) return;
  const dx = bx - ax;
  const dy = by - ay;
  const across = dx * (py - ay) - dy * (px - ax);
  if (across * across <= touchReach * touchReach * (dx * dx + dy * dy)) touches.push({ corner, edge });
}

/** Room for numbers of strips, made larger when it must be. */
let [stripOf, starts, sorted] = [new Int32Array(1 << 10), new Int32Array(1 << 10), new Int32Array(1 << 13)];
const roomFor = (length: number, room: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> =>
  room.length < length ? new Int32Array(2 * length) : room;

/** Holds each corner against the edges in its strip of the plane; strips lie along the axis on which the edges are shorter. */
function lookInStrips(edges: RingEdges, touches: Touch[]): void {
  const { x, y, next } = edges;
  const count = next.length;
  const [alongX, alongY] = [spannedBy(x, next), spannedBy(y, next)];
  const [at, { low, width, spanned }] = alongX.spanned <= alongY.spanned ? [x, alongX] : [y, alongY];
  const strips = Math.max(1, Math.min(count, Math.floor((4 * count) / Math.max(1, spanned))));
  const scale = strips / width;
  const stripAt = (place: number) => Math.max(0, Math.min(strips - 1, Math.floor((place - low) * scale)));
  stripOf = roomFor(count, stripOf);
  for (let corner = 0; corner < count; corner++) stripOf[corner] = stripAt(at[corner]);
  sortIntoStrips(next, strips);
  let looked = 0;
  for (let corner = 0; corner < count; corner++) {
    const [first, last] = [starts[stripAt(at[corner] - touchReach)], starts[stripAt(at[corner] + touchReach) + 1]];
    looked += last - first;
    if (looked > freeOfCharge) spend(stepsEach * (last - first), "a piece with many edges beside each other");
    if (looked > budget) throw new TooComplex(`a piece of ${count} corners with many edges beside each other`);
    for (let k = first; k < last; k++) look(edges, corner, sorted[k], touches);
  }
}

/** Lists the edges of each strip: those of strip `s` are `sorted[starts[s]] … sorted[starts[s + 1] - 1]`. */
function sortIntoStrips(next: Int32Array, strips: number): void {
  starts = roomFor(strips + 2, starts);
  starts.fill(0, 0, strips + 2);
  for (let edge = 0; edge < next.length; edge++) {
    const [one, other] = [stripOf[edge], stripOf[next[edge]]];
    for (let strip = Math.min(one, other), last = Math.max(one, other); strip <= last; strip++) starts[strip + 2]++;
  }
  for (let strip = 2; strip <= strips + 1; strip++) starts[strip] += starts[strip - 1];
  sorted = roomFor(starts[strips + 1], sorted);
  for (let edge = 0; edge < next.length; edge++) {
    const [one, other] = [stripOf[edge], stripOf[next[edge]]];
    for (let strip = Math.min(one, other), last = Math.max(one, other); strip <= last; strip++) sorted[starts[strip + 1]++] = edge;
  }
}

/** The least place, the width, and how many times edges span that width, along one axis. */
function spannedBy(at: Float64Array, next: Int32Array): { readonly low: number; readonly width: number; readonly spanned: number } {
  let low = at[0];
  let high = at[0];
  let length = 0;
  for (let edge = 0; edge < next.length; edge++) {
    const place = at[edge];
    if (place < low) low = place;
    if (place > high) high = place;
    length += Math.abs(at[next[edge]] - place);
  }
  const width = high - low || 1;
  return { low, width, spanned: length / width };
}
