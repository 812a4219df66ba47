/** Rows `a·x ≤ b` of a linear program, one after the other in flat arrays; made to be filled again and again. */
export interface Rows {
  readonly size: number;
  count: number;
  normals: Float64Array;
  limits: Float64Array;
}

/** An empty list of rows over `size` variables. */
export const createRows = (size: number): Rows => ({ size, count: 0, normals: new Float64Array(64 * size), limits: new Float64Array(64) });

const kept = new Map<number, Rows>();

/** An empty list of rows over `size` variables, in memory that the next call for as many takes over. */
export function reusedRows(size: number): Rows {
  const rows = kept.get(size) ?? createRows(size);
  kept.set(size, rows);
  rows.count = 0;
  return rows;
}

/** Adds the row `normal·x ≤ limit`. */
export function addRow(rows: Rows, normal: readonly number[], limit: number): void {
  const at = openRow(rows, limit);
  for (let i = 0; i < rows.size; i++) rows.normals[at + i] = normal[i];
}

/** Adds a row of which the caller fills in the normal: all of its `size` numbers in `normals` from the position that is told. */
export function openRow(rows: Rows, limit: number): number {
  if (rows.count === rows.limits.length) grow(rows);
  rows.limits[rows.count] = limit;
  rows.count++;
  return (rows.count - 1) * rows.size;
}

function grow(rows: Rows): void {
  const normals = new Float64Array(2 * rows.normals.length);
  const limits = new Float64Array(2 * rows.limits.length);
  normals.set(rows.normals);
  limits.set(rows.limits);
  rows.normals = normals;
  rows.limits = limits;
}

const tolerance = 1e-11;
const mostPivots = 200;

interface Vertex {
  /** Inverse of the matrix of the rows that hold with equality here, row by row. */
  readonly inverse: Float64Array;
  /** How much each of those rows holds the objective back; never negative. */
  readonly prices: Float64Array;
  readonly x: Float64Array;
}

/**
 * The x with the greatest `objective·x` among those with `a·x ≤ b` for every row and |x_i| ≤ bounds[i]; null when there is none. Dual simplex:
 * starts in a corner of the bounds and lets in the row that is broken most. For few variables and many rows; the same input gives the same x.
 */
export function maximise(objective: readonly number[], rows: Rows, bounds: readonly number[]): Float64Array | null {
  const vertex = startAt(objective, bounds);
  for (let pivot = 0; pivot < mostPivots; pivot++) {
    const entering = mostBroken(rows, bounds, vertex.x);
    if (entering === null) return vertex.x;
    if (!exchange(vertex, entering.excess, normalOf(rows, entering.row))) return null;
  }
  return null;
}

function startAt(objective: readonly number[], bounds: readonly number[]): Vertex {
  const size = objective.length;
  const inverse = new Float64Array(size * size);
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const sign = objective[i] < 0 ? -1 : 1;
    inverse[i * size + i] = sign;
    x[i] = sign * bounds[i];
  }
  return { inverse, prices: Float64Array.from(objective, Math.abs), x };
}

/** A row that is broken, and by how much; `~(2i)` and `~(2i + 1)` stand for the upper and the lower bound of x_i. */
interface Entering {
  readonly row: number;
  readonly excess: number;
}

function mostBroken({ size, count, normals, limits }: Rows, bounds: readonly number[], x: Float64Array): Entering | null {
  let row = 0;
  let excess = tolerance;
  for (let k = 0, at = 0; k < count; k++, at += size) {
    let over = -limits[k];
    for (let i = 0; i < size; i++) over += normals[at + i] * x[i];
    if (over > excess) [row, excess] = [k, over];
  }
  for (let i = 0; i < size; i++) {
    if (x[i] - bounds[i] > excess) [row, excess] = [~(2 * i), x[i] - bounds[i]];
    if (-x[i] - bounds[i] > excess) [row, excess] = [~(2 * i + 1), -x[i] - bounds[i]];
  }
  return excess > tolerance ? { row, excess } : null;
}

function normalOf({ size, normals }: Rows, row: number): Float64Array {
  if (row >= 0) return normals.subarray(row * size, row * size + size);
  const normal = new Float64Array(size);
  normal[~row >> 1] = ~row & 1 ? -1 : 1;
  return normal;
}

/** Lets a broken row in for the one that gives way first; false when none can, so that no x keeps all rows. */
function exchange({ inverse, prices, x }: Vertex, excess: number, normal: Float64Array): boolean {
  const size = x.length;
  const weights = new Float64Array(size);
  let leaving = -1;
  let ratio = Number.POSITIVE_INFINITY;
  for (let k = 0; k < size; k++) {
    let weight = 0;
    for (let i = 0; i < size; i++) weight += normal[i] * inverse[i * size + k];
    weights[k] = weight;
    if (weight > 1e-9 && prices[k] / weight < ratio) [leaving, ratio] = [k, prices[k] / weight];
  }
  if (leaving < 0) return false;
  for (let k = 0; k < size; k++) prices[k] = k === leaving ? ratio : Math.max(0, prices[k] - weights[k] * ratio);
  for (let i = 0; i < size; i++) {
    const pivot = inverse[i * size + leaving] / weights[leaving];
    x[i] -= excess * pivot;
    for (let k = 0; k < size; k++) inverse[i * size + k] = k === leaving ? pivot : inverse[i * size + k] - weights[k] * pivot;
  }
  return true;
}
