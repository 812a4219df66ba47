import { addLeftOf, addUnder, areaInColumn, columnAt, countAnew, sumAnew, sumOfEdges } from "./edge-sums.ts";
import { type Box, boxOf, type Chain, type Shape } from "./shape.ts";
import { stretchesOf, stretchLength } from "./stretches.ts";
import { type SquareMetres, squareMetres } from "./units.ts";

/** A polygon ready to be measured against many others; made by `prepareArea`. */
export interface PreparedArea {
  readonly box: Box;
  /** Edges running towards +x, `edgeStride` numbers each: x0, y0, x1, y1, slope, sign; heights are above the lower side of the box. */
  readonly edges: Float64Array;
  readonly columnCount: number;
  readonly columnWidth: number;
  /** `columnEdges[columnStarts[c]] … columnEdges[columnStarts[c + 1] - 1]` are the offsets of the edges that meet column c. */
  readonly columnStarts: Int32Array;
  readonly columnEdges: Int32Array;
  /** Area of the polygon left of each column, and at the end all of it, m². */
  readonly areaBefore: Float64Array;
}

const edgeStride = 6;
/** Columns are at most this many, and made fewer until the edges have at most so many entries in columns each. */
const [mostColumns, entriesEach] = [1024, 8];

/** Sorts the edges of a valid polygon into upright columns, once for many calls of `sharedArea`. */
export function prepareArea(shape: Shape): PreparedArea {
  const box = boxOf(shape);
  const edges = edgesOf(shape, box[1]);
  const columnCount = columnsFor(edges, box);
  const columnWidth = (box[2] - box[0]) / columnCount;
  const column = (x: number) => columnAt(x, box[0], columnWidth, columnCount);
  const columnStarts = new Int32Array(columnCount + 1);
  for (let at = 0; at < edges.length; at += edgeStride) {
    const last = column(edges[at + 2]);
    for (let c = column(edges[at]); c <= last; c++) columnStarts[c + 1]++;
  }
  for (let c = 0; c < columnCount; c++) columnStarts[c + 1] += columnStarts[c];
  const columnEdges = new Int32Array(columnStarts[columnCount]);
  // While edges are written, a column's start goes along with them: it ends where the next one starts.
  for (let at = 0; at < edges.length; at += edgeStride) {
    const last = column(edges[at + 2]);
    for (let c = column(edges[at]); c <= last; c++) columnEdges[columnStarts[c]++] = at;
  }
  columnStarts.copyWithin(1, 0, columnCount);
  columnStarts[0] = 0;
  const areaBefore = new Float64Array(columnCount + 1);
  const prepared = { box, edges, columnCount, columnWidth, columnStarts, columnEdges, areaBefore };
  for (let c = 0; c < columnCount; c++) {
    const end = c === columnCount - 1 ? box[2] : box[0] + (c + 1) * columnWidth;
    areaBefore[c + 1] = areaBefore[c] + areaInColumn(prepared, c, end);
  }
  return prepared;
}

/** The edges of a polygon that are not upright; the sign is +1 where the polygon lies below the edge. */
function edgesOf({ kind, parts }: Shape, base: number): Float64Array {
  let count = 0;
  for (const part of kind === "polygon" ? parts : []) for (const ring of part) count = writeEdges(ring, base, count);
  return written.slice(0, count);
}

/** Edges are written here, and then copied: how many are not upright shows itself only then. */
let written = new Float64Array(1 << 12);

/** Writes the edges of a ring from `start` on; gives where they end. */
function writeEdges(ring: Chain, base: number, start: number): number {
  const most = start + (ring.length / 2) * edgeStride;
  if (written.length < most) {
    const longer = new Float64Array(2 * most);
    longer.set(written.subarray(0, start));
    written = longer;
  }
  const edges = written;
  let count = start;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const rising = ring[i] < ring[i + 2];
    if (!rising && !(ring[i + 2] < ring[i])) continue;
    const from = rising ? i : i + 2;
    const to = rising ? i + 2 : i;
    edges[count] = ring[from];
    edges[count + 1] = ring[from + 1] - base;
    edges[count + 2] = ring[to];
    edges[count + 3] = ring[to + 1] - base;
    edges[count + 4] = (ring[i + 3] - base - (ring[i + 1] - base)) / (ring[i + 2] - ring[i]);
    edges[count + 5] = rising ? -1 : 1;
    count += edgeStride;
  }
  return count;
}

/** Two edges for each column, or fewer columns where edges are so long that each would lie in many. */
function columnsFor(edges: Float64Array, box: Box): number {
  const count = edges.length / edgeStride;
  let length = 0;
  for (let at = 0; at < edges.length; at += edgeStride) length += edges[at + 2] - edges[at];
  const spanned = length / (box[2] - box[0]);
  return Math.max(1, Math.min(mostColumns, Math.floor(count / 2), Math.floor((entriesEach * count) / Math.max(1, spanned))));
}

/**
 * Area in m² that two valid polygons share, 0 for lines and points. A polygon's indicator is the signed sum of the strips below its
 * edges, so the shared area is the signed sum over edge pairs of the overlap of two strips: no topology is built, and edges that
 * coincide or nearly do need no special case. Relative noise is about 1e-9 of the smaller polygon. Throws `TooComplex`.
 */
export function sharedArea(prepared: PreparedArea, other: Shape): SquareMetres {
  if (other.kind !== "polygon" || prepared.edges.length === 0) return squareMetres(0);
  countAnew();
  let sum = 0;
  for (const part of other.parts) {
    for (let index = 0; index < part.length; index++) {
      const shared = Math.abs(sharedByRing(prepared, part[index]));
      sum += index === 0 ? shared : -shared;
    }
  }
  return squareMetres(Math.max(0, sum));
}

/**
 * Area that the inside of a ring shares with the prepared polygon, negative where the ring runs clockwise. Edges go by their places in the ring:
 * numbers handed on to a function would each be put on the heap, which costs more than the sums.
 */
function sharedByRing(prepared: PreparedArea, ring: Chain): number {
  sumAnew();
  const stretches = stretchesOf(ring);
  const last = ring.length - 2;
  const above = stretches ? addStretches(prepared, ring, stretches) : addEdges(prepared, ring, 0, last, false);
  if (above) addLeftOf(prepared, ring, last, -1);
  return sumOfEdges();
}

/** Adds a long ring's edges, stretch by stretch; gives whether the last of them is above the polygon. Edges of stretches beside it add nothing. */
function addStretches(prepared: PreparedArea, ring: Chain, stretches: Float64Array): boolean {
  const [minX, base, maxX, top] = prepared.box;
  let above = false;
  for (let s = 0; s < stretches.length; s += 4) {
    const start = (s / 2) * stretchLength;
    const areAbove = stretches[s + 1] >= top;
    const areBeside = stretches[s + 3] < top && (stretches[s + 3] <= base || stretches[s + 2] <= minX || stretches[s] >= maxX);
    if (!areAbove && !areBeside) above = addEdges(prepared, ring, start, Math.min(start + 2 * stretchLength, ring.length - 2), above);
    else if (above !== areAbove) {
      addLeftOf(prepared, ring, start, areAbove ? 1 : -1);
      above = areAbove;
    }
  }
  return above;
}

/** Adds the edges of a ring that begin at `start` up to `end`; gives whether the last of them is above the polygon, as the one before them was. */
function addEdges(prepared: PreparedArea, ring: Chain, start: number, end: number, wasAbove: boolean): boolean {
  const { box } = prepared;
  const minX = box[0];
  const base = box[1];
  const maxX = box[2];
  const top = box[3];
  // Edges above the polygon that follow each other hide what lies below their two ends.
  let above = wasAbove;
  for (let i = start; i < end; i += 2) {
    const y0 = ring[i + 1];
    const y1 = ring[i + 3];
    const isAbove = y0 >= top && y1 >= top;
    if (isAbove !== above) {
      addLeftOf(prepared, ring, i, isAbove ? 1 : -1);
      above = isAbove;
    }
    if (isAbove || (y0 <= base && y1 <= base)) continue;
    const x0 = ring[i];
    const x1 = ring[i + 2];
    if ((x0 <= minX && x1 <= minX) || (x0 >= maxX && x1 >= maxX)) continue;
    if (x0 < x1) addUnder(prepared, ring, i, i + 2, -1);
    else if (x1 < x0) addUnder(prepared, ring, i + 2, i, 1);
  }
  return above;
}
