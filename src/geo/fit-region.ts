import { orient2d } from "robust-predicates";
import { angleOf } from "./elementary.ts";
import { coarse } from "./fit-coarse.ts";
import { type DistanceField, distanceField } from "./fit-field.ts";
import { type Box, boxOf, type Chain, isEmpty, type Shape } from "./shape.ts";

/** An area prepared for placing rectangles in it. Coordinates should count from a place near it, so that they keep their digits. */
export interface FitRegion {
  readonly shape: Shape;
  readonly box: Box;
  /** Border edges, `x0, y0, x1, y1` each. */
  readonly edges: Float64Array;
  readonly field: DistanceField;
  /** The same with fewer corners, where it has very many, and by how many metres that is off: for a first search. */
  readonly coarse: { readonly region: FitRegion; readonly off: number } | null;
  /** Positions in `edges` of those whose box meets a box; a list that the next call overwrites, with its length. */
  readonly near: (box: Box) => { readonly positions: Int32Array; readonly count: number };
}

/** Corners that a border may have before a search looks at a simpler one first; what is found there is then held against the region itself. */
const manyCorners = 600;
/** Corners of that simpler one. */
const fewerCorners = 300;

/** Prepares a polygon; null for one that is empty. What only a search needs is made when it is first asked for. */
export function prepareRegion(shape: Shape): FitRegion | null {
  return isEmpty(shape) || shape.kind !== "polygon" ? null : regionOf(shape);
}

function regionOf(shape: Shape): FitRegion {
  const box = boxOf(shape);
  const edges = edgesOf(shape.parts.flat());
  const isSimple = edges.length / 4 <= manyCorners;
  const simpler = isSimple ? null : coarse(shape, fewerCorners, Math.max(box[2] - box[0], box[3] - box[1]) / 2000);
  let field: DistanceField | null = null;
  return {
    shape,
    box,
    edges,
    get field() {
      field ??= distanceField(shape, box);
      return field;
    },
    coarse: simpler && { region: regionOf(simpler.shape), off: simpler.off },
    near: createEdgeIndex(edges, box),
  };
}

/** A shape moved by whole metres. */
export const moved = ({ kind, parts }: Shape, dx: number, dy: number): Shape => ({
  kind,
  parts: parts.map((part) => part.map((chain) => chain.map((coordinate, i) => coordinate + (i % 2 === 0 ? dx : dy)))),
});

/** Whether a point lies in a region, by the borders that the ray towards +x crosses; on a border it may be either. Exact. */
export function isInside({ box, edges, near }: FitRegion, x: number, y: number): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  const { positions, count } = near([x, y, box[2], y]);
  let inside = false;
  for (let k = 0; k < count; k++) {
    const [x0, y0, x1, y1] = [edges[positions[k]], edges[positions[k] + 1], edges[positions[k] + 2], edges[positions[k] + 3]];
    if (y0 > y !== y1 > y && orient2d(x0, y0, x1, y1, x, y) < 0 === y1 > y0) inside = !inside;
  }
  return inside;
}

/** A border edge: its middle, its direction in radians, its length, and the unit vector into the region. */
export interface Border {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly inX: number;
  readonly inY: number;
}

/** The longest border edges, the longest first. */
export function longestBorders({ edges }: FitRegion, count: number): readonly Border[] {
  const lengthAt = (i: number) =>
    (edges[i + 2] - edges[i]) * (edges[i + 2] - edges[i]) + (edges[i + 3] - edges[i + 1]) * (edges[i + 3] - edges[i + 1]);
  const positions = Array.from({ length: edges.length / 4 }, (_, k) => 4 * k).sort((a, b) => lengthAt(b) - lengthAt(a) || a - b);
  return positions.slice(0, count).map((i) => {
    const [dx, dy] = [edges[i + 2] - edges[i], edges[i + 3] - edges[i + 1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    // Ground lies to the left of its border.
    return { x: edges[i] + dx / 2, y: edges[i + 1] + dy / 2, angle: angleOf(dy, dx), length, inX: -dy / length, inY: dx / length };
  });
}

function edgesOf(rings: readonly Chain[]): Float64Array {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + 2 * (ring.length - 2), 0));
  let at = 0;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2, at += 4) edges.set(ring.subarray(i, i + 4), at);
  }
  return edges;
}

interface Bins {
  readonly columns: number;
  readonly cellX: number;
  readonly cellY: number;
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Sorts edges into the cells of a grid, as many as there are edges. */
function createEdgeIndex(edges: Float64Array, box: Box): FitRegion["near"] {
  const columns = Math.max(1, Math.min(128, Math.floor(Math.sqrt(edges.length / 4))));
  const bins = sortIntoBins(edges, box, columns);
  const seen = new Int32Array(edges.length / 4);
  const positions = new Int32Array(edges.length / 4);
  let turn = 0;
  return (wanted) => {
    turn++;
    let count = 0;
    const [left, low, right, high] = cellsOf(wanted, box, bins);
    for (let row = low; row <= high; row++) {
      for (let k = bins.starts[row * columns + left]; k < bins.starts[row * columns + right + 1]; k++) {
        const edge = bins.members[k];
        if (seen[edge] === turn || misses(edges, 4 * edge, wanted)) continue;
        seen[edge] = turn;
        positions[count++] = 4 * edge;
      }
    }
    return { positions, count };
  };
}

const misses = (edges: Float64Array, i: number, [minX, minY, maxX, maxY]: Box): boolean =>
  (edges[i] < minX && edges[i + 2] < minX) ||
  (edges[i] > maxX && edges[i + 2] > maxX) ||
  (edges[i + 1] < minY && edges[i + 3] < minY) ||
  (edges[i + 1] > maxY && edges[i + 3] > maxY);

function cellsOf(wanted: Box, [minX, minY]: Box, { columns, cellX, cellY }: Pick<Bins, "columns" | "cellX" | "cellY">): Box {
  const clamp = (cell: number) => Math.max(0, Math.min(columns - 1, Math.floor(cell)));
  return [
    clamp((wanted[0] - minX) / cellX),
    clamp((wanted[1] - minY) / cellY),
    clamp((wanted[2] - minX) / cellX),
    clamp((wanted[3] - minY) / cellY),
  ];
}

function sortIntoBins(edges: Float64Array, box: Box, columns: number): Bins {
  const [cellX, cellY] = [(box[2] - box[0]) / columns, (box[3] - box[1]) / columns];
  const visit = (each: (bin: number, edge: number) => void) => {
    for (let i = 0; i < edges.length; i += 4) {
      const [left, right] = [Math.min(edges[i], edges[i + 2]), Math.max(edges[i], edges[i + 2])];
      const [low, high] = [Math.min(edges[i + 1], edges[i + 3]), Math.max(edges[i + 1], edges[i + 3])];
      const cells = cellsOf([left, low, right, high], box, { columns, cellX, cellY });
      for (let row = cells[1]; row <= cells[3]; row++)
        for (let column = cells[0]; column <= cells[2]; column++) each(row * columns + column, i / 4);
    }
  };
  const starts = new Int32Array(columns * columns + 1);
  visit((bin) => {
    starts[bin + 1]++;
  });
  for (let bin = 0; bin < columns * columns; bin++) starts[bin + 1] += starts[bin];
  const next = starts.slice();
  const members = new Int32Array(starts[columns * columns]);
  visit((bin, edge) => {
    members[next[bin]++] = edge;
  });
  return { columns, cellX, cellY, starts, members };
}
