import type { Chain } from "./shape.ts";
import type { PreparedArea } from "./shared-area.ts";
import { freeOfCharge, spend, TooComplex } from "./too-complex.ts";

/** The column in which an abscissa lies; the first or last for what lies beside them. */
export const columnAt = (x: number, minX: number, width: number, count: number): number => {
  const c = Math.floor((x - minX) / width);
  return c > 0 ? (c < count ? c : count - 1) : 0;
};

/** Area of the prepared polygon left of an abscissa, m². */
function areaLeftOf(prepared: PreparedArea, x: number): number {
  const { box, columnCount, columnWidth, areaBefore } = prepared;
  if (x <= box[0]) return 0;
  if (x >= box[2]) return areaBefore[columnCount];
  const c = columnAt(x, box[0], columnWidth, columnCount);
  return areaBefore[c] + areaInColumn(prepared, c, x);
}

/** Signed area under all edges of a column of a prepared polygon, from its start to an abscissa in it, m². */
export function areaInColumn({ box, edges, columnWidth, columnStarts, columnEdges }: PreparedArea, c: number, end: number): number {
  const start = box[0] + c * columnWidth;
  let sum = 0;
  for (let k = columnStarts[c]; k < columnStarts[c + 1]; k++) {
    const at = columnEdges[k];
    const from = start > edges[at] ? start : edges[at];
    const to = end < edges[at + 2] ? end : edges[at + 2];
    if (to > from) sum += edges[at + 5] * (to - from) * (edges[at + 1] + edges[at + 4] * ((from + to) / 2 - edges[at]));
  }
  return sum;
}

/** Pairs of edges that one shared area has looked at, and how many it may: a second's work. */
let pairs = 0;
const mostPairs = 3e8;
const amongEachOther = "two polygons with edges that lie beside each other in many millions of pairs";

function spendPairs(more: number): void {
  pairs += more;
  if (pairs > mostPairs) throw new TooComplex(amongEachOther);
  if (pairs > freeOfCharge) spend(more, amongEachOther);
}

/** What edges add up to, m². */
const summed = new Float64Array(1);

/** Adds the area of the prepared polygon left of a corner of a ring. */
export function addLeftOf(prepared: PreparedArea, ring: Chain, i: number, sign: number): void {
  summed[0] += sign * areaLeftOf(prepared, ring[i]);
}

/** Adds the area that the strip below an edge, from one corner towards +x to another, shares with the prepared polygon. */
export function addUnder(prepared: PreparedArea, ring: Chain, begin: number, end: number, sign: number): void {
  const { box, columnCount, columnWidth } = prepared;
  // Heights are above the lower side of the polygon's box.
  const x0 = ring[begin];
  const y0 = ring[begin + 1] - box[1];
  const x1 = ring[end];
  const y1 = ring[end + 1] - box[1];
  const slope = (y1 - y0) / (x1 - x0);
  let from = Math.max(x0, box[0]);
  let to = Math.min(x1, box[2]);
  if (y0 < 0) from = Math.max(from, x0 - y0 / slope);
  if (y1 < 0) to = Math.min(to, x0 - y0 / slope);
  if (to <= from) return;
  const first = columnAt(from, box[0], columnWidth, columnCount);
  const last = columnAt(to, box[0], columnWidth, columnCount);
  let sum = 0;
  spendPairs(prepared.columnStarts[last + 1] - prepared.columnStarts[first]);
  for (let c = first; c <= last; c++) {
    const start = c === first ? from : box[0] + c * columnWidth;
    const stop = c === last ? to : box[0] + (c + 1) * columnWidth;
    if (stop > start) sum += sharedInColumn(prepared, c, start, stop, y0 + slope * (start - x0), slope);
  }
  summed[0] += sign * sum;
}

/** What a strip shares within one column, between two abscissas; the edge has the given height at the first. */
function sharedInColumn(prepared: PreparedArea, c: number, start: number, end: number, height: number, slope: number): number {
  const { edges, columnStarts, columnEdges } = prepared;
  let sum = 0;
  for (let k = columnStarts[c]; k < columnStarts[c + 1]; k++) {
    const at = columnEdges[k];
    const x0 = edges[at];
    const from = start > x0 ? start : x0;
    const to = end < edges[at + 2] ? end : edges[at + 2];
    if (to <= from) continue;
    const a0 = edges[at + 1] + edges[at + 4] * (from - x0);
    const a1 = edges[at + 1] + edges[at + 4] * (to - x0);
    const b0 = height + slope * (from - start);
    const b1 = height + slope * (to - start);
    sum += edges[at + 5] * (to - from) * lowerSum(a0, a1, b0, b1);
  }
  return sum / 2;
}

/** Twice the mean of min(a, b) where a and b run linearly over a unit interval. */
function lowerSum(a0: number, a1: number, b0: number, b1: number): number {
  const d0 = a0 - b0;
  const d1 = a1 - b1;
  if (d0 <= 0 && d1 <= 0) return a0 + a1;
  if (d0 >= 0 && d1 >= 0) return b0 + b1;
  const t = d0 / (d0 - d1);
  const middle = a0 + t * (a1 - a0);
  return d0 < 0 ? (a0 + middle) * t + (middle + b1) * (1 - t) : (b0 + middle) * t + (middle + a1) * (1 - t);
}

/** Begins to count the pairs of edges that one shared area looks at. */
export function countAnew(): void {
  pairs = 0;
}

/** Begins a sum. */
export function sumAnew(): void {
  summed[0] = 0;
}

/** What was added since the sum began, m². */
export const sumOfEdges = (): number => summed[0];
