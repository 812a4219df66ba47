import { type Box, boxOf, type Chain, ringArea, type Shape } from "./shape.ts";
import { type SquareMetres, squareMetres } from "./units.ts";

/** A polygon ready to be measured against many others; made by `prepareArea`. */
export interface PreparedArea {
  readonly box: Box;
  /** Edges running towards +x, five numbers each: x0, y0, x1, y1, sign; heights are above the lower side of the box. */
  readonly edges: Float64Array;
  readonly columnCount: number;
  readonly columnWidth: number;
  /** `columnEdges[columnStarts[c]] … columnEdges[columnStarts[c + 1] - 1]` are the offsets of the edges that meet column c. */
  readonly columnStarts: Int32Array;
  readonly columnEdges: Int32Array;
  /** Signed area under all edges within a column: what an edge that passes above everything shares with it. */
  readonly columnAreas: Float64Array;
}

const stride = 5;

/** Sorts the edges of a valid polygon into upright columns, once for many calls of `sharedArea`. */
export function prepareArea(shape: Shape): PreparedArea {
  const box = boxOf(shape);
  const list: number[] = [];
  forEachEdge(shape, box[1], (x0, y0, x1, y1, sign) => list.push(x0, y0, x1, y1, sign));
  const edges = Float64Array.from(list);
  const columnCount = Math.max(1, Math.min(64, Math.floor(edges.length / stride / 2)));
  const columnWidth = (box[2] - box[0]) / columnCount;
  const column = (x: number) => clamp(Math.floor((x - box[0]) / columnWidth), columnCount);

  const columnStarts = new Int32Array(columnCount + 1);
  for (let at = 0; at < edges.length; at += stride) {
    for (let c = column(edges[at]); c <= column(edges[at + 2]); c++) columnStarts[c + 1]++;
  }
  for (let c = 0; c < columnCount; c++) columnStarts[c + 1] += columnStarts[c];
  const columnEdges = new Int32Array(columnStarts[columnCount]);
  const next = columnStarts.slice();
  for (let at = 0; at < edges.length; at += stride) {
    for (let c = column(edges[at]); c <= column(edges[at + 2]); c++) columnEdges[next[c]++] = at;
  }
  const prepared = { box, edges, columnCount, columnWidth, columnStarts, columnEdges, columnAreas: new Float64Array(columnCount) };
  for (let c = 0; c < columnCount; c++) prepared.columnAreas[c] = areaUnderEdges(prepared, c);
  return prepared;
}

/**
 * Area in m² that two valid polygons share, 0 for lines and points. A polygon's indicator is the signed sum of the strips below its
 * edges, so the shared area is the signed sum over edge pairs of the overlap of two strips: no topology is built, and edges that
 * coincide or nearly do need no special case. Relative noise is about 1e-9 of the smaller polygon.
 */
export function sharedArea(prepared: PreparedArea, other: Shape): SquareMetres {
  const [minX, minY, maxX, maxY] = prepared.box;
  const height = maxY - minY;
  let sum = 0;
  forEachEdge(other, minY, (x0, y0, x1, y1, sign) => {
    if (x0 >= maxX || x1 <= minX || (y0 <= 0 && y1 <= 0)) return;
    const slope = (y1 - y0) / (x1 - x0);
    let [from, to, fromHeight, toHeight] = [x0, x1, y0, y1];
    if (from < minX) [from, fromHeight] = [minX, y0 + slope * (minX - x0)];
    if (to > maxX) [to, toHeight] = [maxX, y0 + slope * (maxX - x0)];
    if (fromHeight <= 0 && toHeight <= 0) return;
    if (fromHeight < 0) [from, fromHeight] = [from - fromHeight / slope, 0];
    if (toHeight < 0) [to, toHeight] = [from - fromHeight / slope, 0];
    if (to > from) sum += sign * stripArea(prepared, { from, fromHeight, to, toHeight }, fromHeight >= height && toHeight >= height);
  });
  return squareMetres(Math.max(0, sum));
}

interface Strip {
  readonly from: number;
  readonly fromHeight: number;
  readonly to: number;
  readonly toHeight: number;
}

/** Signed overlap of the strip below one edge with all strips of the prepared polygon. */
function stripArea(prepared: PreparedArea, strip: Strip, above: boolean): number {
  const { box, columnCount, columnWidth, columnStarts, columnEdges, columnAreas } = prepared;
  const first = clamp(Math.floor((strip.from - box[0]) / columnWidth), columnCount);
  const last = clamp(Math.floor((strip.to - box[0]) / columnWidth), columnCount);
  let sum = 0;
  for (let c = first; c <= last; c++) {
    const left = c === 0 ? Number.NEGATIVE_INFINITY : box[0] + c * columnWidth;
    const right = c === columnCount - 1 ? Number.POSITIVE_INFINITY : box[0] + (c + 1) * columnWidth;
    if (above && strip.from <= left && strip.to >= right) {
      sum += columnAreas[c];
      continue;
    }
    const from = Math.max(strip.from, left);
    const to = Math.min(strip.to, right);
    for (let at = columnStarts[c]; at < columnStarts[c + 1]; at++) sum += pairArea(prepared.edges, columnEdges[at], strip, from, to);
  }
  return sum;
}

/** Signed overlap of a strip with the strip below one prepared edge, between two abscissas. */
function pairArea(edges: Float64Array, at: number, strip: Strip, left: number, right: number): number {
  const from = Math.max(left, edges[at]);
  const to = Math.min(right, edges[at + 2]);
  const width = to - from;
  if (width <= 0) return 0;
  const edgeSlope = (edges[at + 3] - edges[at + 1]) / (edges[at + 2] - edges[at]);
  const slope = (strip.toHeight - strip.fromHeight) / (strip.to - strip.from);
  const a0 = edges[at + 1] + edgeSlope * (from - edges[at]);
  const a1 = edges[at + 1] + edgeSlope * (to - edges[at]);
  const b0 = strip.fromHeight + slope * (from - strip.from);
  const b1 = strip.fromHeight + slope * (to - strip.from);
  return (edges[at + 4] * width * lowerSum(a0, a1, b0, b1)) / 2;
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

function areaUnderEdges({ box, edges, columnCount, columnWidth, columnStarts, columnEdges }: PreparedArea, c: number): number {
  const left = box[0] + c * columnWidth;
  const right = c === columnCount - 1 ? box[2] : left + columnWidth;
  let sum = 0;
  for (let k = columnStarts[c]; k < columnStarts[c + 1]; k++) {
    const at = columnEdges[k];
    const from = Math.max(left, edges[at]);
    const to = Math.min(right, edges[at + 2]);
    if (to <= from) continue;
    const slope = (edges[at + 3] - edges[at + 1]) / (edges[at + 2] - edges[at]);
    sum += edges[at + 4] * (to - from) * (edges[at + 1] + slope * ((from + to) / 2 - edges[at]));
  }
  return sum;
}

type EdgeVisitor = (x0: number, y0: number, x1: number, y1: number, sign: number) => void;

/** Visits every edge that is not upright, turned towards +x; the sign is +1 where the polygon lies below the edge. */
function forEachEdge(shape: Shape, base: number, visit: EdgeVisitor): void {
  if (shape.kind !== "polygon") return;
  for (const part of shape.parts) {
    part.forEach((ring, index) => {
      visitRing(ring, index === 0, base, visit);
    });
  }
}

function visitRing(ring: Chain, shell: boolean, base: number, visit: EdgeVisitor): void {
  const sign = ringArea(ring) > 0 === shell ? 1 : -1;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x0, x1] = [ring[i], ring[i + 2]];
    if (x0 < x1) visit(x0, ring[i + 1] - base, x1, ring[i + 3] - base, -sign);
    else if (x1 < x0) visit(x1, ring[i + 3] - base, x0, ring[i + 1] - base, sign);
  }
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
