import type { Box, Shape } from "./shape.ts";

/** Signed distances to the border of an area at the nodes of a square grid: positive inside. Right to about 1½ cells. */
export interface DistanceField {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the lowest, metres. */
  readonly values: Float64Array;
}

/** Nodes of a grid, roughly. More cost more and place the first guesses better; the end of a search is exact all the same. */
const nodes = 16_000;
/** Cells round the area, so that what lies outside is told too. */
const margin = 3;

/** The distance field of a polygon that is not empty. */
export function distanceField(shape: Shape, [minX, minY, maxX, maxY]: Box): DistanceField {
  const [width, height] = [maxX - minX, maxY - minY];
  const cell = Math.max(Math.sqrt((width * height) / nodes), Math.max(width, height) / 2000);
  const columns = Math.ceil(width / cell) + 2 * margin;
  const rows = Math.ceil(height / cell) + 2 * margin;
  const grid = { x: minX - (margin - 0.5) * cell, y: minY - (margin - 0.5) * cell, cell, columns, rows };
  const inside = fill(shape, grid);
  const toOutside = squaredDistances(inside, 0, grid);
  const toInside = squaredDistances(inside, 1, grid);
  const values = toOutside;
  for (let at = 0; at < values.length; at++) {
    values[at] = cell * (inside[at] === 1 ? Math.sqrt(toOutside[at]) - 0.5 : 0.5 - Math.sqrt(toInside[at]));
  }
  return { ...grid, values };
}

/** The field's value at its node nearest to a point; outside the grid that of the grid's border. */
export function fieldAt({ x, y, cell, columns, rows, values }: DistanceField, px: number, py: number): number {
  const column = Math.max(0, Math.min(columns - 1, Math.round((px - x) / cell)));
  const row = Math.max(0, Math.min(rows - 1, Math.round((py - y) / cell)));
  return values[row * columns + column];
}

type Grid = Omit<DistanceField, "values">;

/** 1 at the nodes that lie in a polygon, 0 elsewhere: row by row between the borders that the row crosses. */
function fill(shape: Shape, { x, y, cell, columns, rows }: Grid): Uint8Array {
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of shape.parts.flat()) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x0, y0, x1, y1] = ring[i + 1] < ring[i + 3] ? ring.subarray(i, i + 4) : [ring[i + 2], ring[i + 3], ring[i], ring[i + 1]];
      const last = Math.min(rows - 1, Math.ceil((y1 - y) / cell) - 1);
      for (let row = Math.max(0, Math.ceil((y0 - y) / cell)); row <= last; row++) {
        crossings[row].push(x0 + ((y + row * cell - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
  }
  const inside = new Uint8Array(columns * rows);
  crossings.forEach((found, row) => {
    found.sort((a, b) => a - b);
    for (let k = 0; k + 1 < found.length; k += 2) {
      const from = Math.max(0, Math.ceil((found[k] - x) / cell));
      const to = Math.min(columns - 1, Math.floor((found[k + 1] - x) / cell));
      if (to >= from) inside.fill(1, row * columns + from, row * columns + to + 1);
    }
  });
  return inside;
}

/** Squared distance in cells from every node to the nearest one that holds `wanted`: columns first, then along the rows. */
function squaredDistances(marks: Uint8Array, wanted: 0 | 1, { columns, rows }: Grid): Float64Array {
  const far = columns * columns + rows * rows;
  const squares = new Float64Array(marks.length);
  for (let at = 0; at < marks.length; at++) if (marks[at] !== wanted) squares[at] = far;
  const lower = createEnvelope(Math.max(columns, rows));
  for (let column = 0; column < columns; column++) lower(squares, column, columns, rows);
  for (let row = 0; row < rows; row++) lower(squares, row * columns, 1, columns);
  return squares;
}

type Envelope = (values: Float64Array, start: number, stride: number, count: number) => void;

/** Replaces values by the least of value + squared distance along a line of the grid: the lower envelope of parabolas. */
function createEnvelope(most: number): Envelope {
  const heights = new Float64Array(most);
  const apexes = new Int32Array(most);
  const starts = new Float64Array(most + 1);
  const meetsAt = (a: number, b: number) => (heights[b] + b * b - heights[a] - a * a) / (2 * (b - a));
  return (values, start, stride, count) => {
    for (let i = 0; i < count; i++) heights[i] = values[start + i * stride];
    let top = 0;
    apexes[0] = 0;
    starts[0] = Number.NEGATIVE_INFINITY;
    for (let i = 1; i < count; i++) {
      while (meetsAt(apexes[top], i) <= starts[top]) top--;
      top++;
      apexes[top] = i;
      starts[top] = meetsAt(apexes[top - 1], i);
    }
    starts[top + 1] = Number.POSITIVE_INFINITY;
    for (let i = 0, k = 0; i < count; i++) {
      while (starts[k + 1] < i) k++;
      values[start + i * stride] = heights[apexes[k]] + (i - apexes[k]) * (i - apexes[k]);
    }
  };
}
