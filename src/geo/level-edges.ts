import { type Box, type Chain, type Shape, vertexCount } from "./shape.ts";

/** The edges of polygons that are not upright, from left to right, relative to the lower left corner of a box, with the stops at which they begin and end. */
export interface LevelEdges {
  /** `edgeStride` numbers an edge: x0, y0, x1, slope. */
  readonly lines: Float64Array;
  /** Whose edge it is, as a number. */
  readonly owners: Int32Array;
  /** 1 where what the edge bounds lies above it, −1 where it lies below. */
  readonly signs: Int8Array;
  /** Both sides of the box and the abscissas of all corners between them, in order. */
  readonly stops: Float64Array;
  /** The edges by stop: those that begin at stop `s` are `begun[starts[s]] … begun[starts[s + 1] - 1]`. */
  readonly begun: Int32Array;
  readonly starts: Int32Array;
  readonly edgeCount: number;
  readonly stopCount: number;
}

/** Numbers of an edge in `lines`. */
export const edgeStride = 4;

const makeRoom = (edges: number) => ({
  lines: new Float64Array(edgeStride * edges),
  owners: new Int32Array(edges),
  signs: new Int8Array(edges),
  stops: new Float64Array(edges + 2),
  begun: new Int32Array(edges),
  starts: new Int32Array(edges + 4),
});

/** Where edges are collected; made larger when it must be. */
let room = makeRoom(1 << 10);
let edgeCount = 0;

/** Collects the edges of polygons that have some length between the sides of a box. They stand in memory that the next call writes over. */
export function levelEdgesOf(polygons: readonly Shape[], box: Box): LevelEdges {
  const corners = polygons.reduce((sum, polygon) => sum + vertexCount(polygon), 0);
  if (corners > room.owners.length) room = makeRoom(2 * corners);
  const { stops } = room;
  edgeCount = 0;
  stops[0] = 0;
  stops[1] = box[2] - box[0];
  let stopCount = 2;
  for (let owner = 0; owner < polygons.length; owner++) {
    for (const part of polygons[owner].parts) for (const ring of part) stopCount = collectRing(ring, owner, box, stopCount);
  }
  const distinct = sortStops(stops.subarray(0, stopCount));
  sortByStart(distinct);
  return { ...room, edgeCount, stopCount: distinct };
}

/** Adds the edges of a ring, and the places at which they set out; gives how many stops there are then. */
function collectRing(ring: Chain, owner: number, [minX, minY, maxX]: Box, stopCount: number): number {
  const { lines, owners, signs, stops } = room;
  let count = stopCount;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const isRightwards = ring[i] < ring[i + 2];
    const from = isRightwards ? i : i + 2;
    const to = isRightwards ? i + 2 : i;
    const x0 = ring[from];
    const x1 = ring[to];
    if (x0 === x1 || x1 <= minX || x0 >= maxX) continue;
    const at = edgeStride * edgeCount;
    lines[at] = x0 - minX;
    lines[at + 1] = ring[from + 1] - minY;
    lines[at + 2] = x1 - minX;
    lines[at + 3] = (ring[to + 1] - ring[from + 1]) / (x1 - x0);
    owners[edgeCount] = owner;
    signs[edgeCount] = isRightwards ? 1 : -1;
    edgeCount += 1;
    if (ring[i] > minX && ring[i] < maxX) stops[count++] = ring[i] - minX;
  }
  return count;
}

/** Sorts stops and leaves each once; gives how many there are then. */
function sortStops(stops: Float64Array): number {
  stops.sort();
  let distinct = 1;
  for (let i = 1; i < stops.length; i++) if (stops[i] !== stops[distinct - 1]) stops[distinct++] = stops[i];
  return distinct;
}

function sortByStart(stopCount: number): void {
  const { lines, begun, starts } = room;
  starts.fill(0, 0, stopCount + 2);
  for (let edge = 0; edge < edgeCount; edge++) starts[stopAt(lines[edgeStride * edge], stopCount) + 2] += 1;
  for (let stop = 2; stop < stopCount + 2; stop++) starts[stop] += starts[stop - 1];
  for (let edge = 0; edge < edgeCount; edge++) begun[starts[stopAt(lines[edgeStride * edge], stopCount) + 1]++] = edge;
}

/** The last stop at or before an abscissa; the first for what lies before all. */
function stopAt(x: number, stopCount: number): number {
  const { stops } = room;
  let low = 0;
  let high = stopCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stops[middle] <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
