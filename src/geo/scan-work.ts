import type { Shape } from "./shape.ts";

/** Shapes with fewer coordinates together never take long. */
const fewCoordinates = 4000;

/**
 * How often a line that sweeps over shapes along an axis (0 is x, 1 is y) and halts at every corner finds an edge: what the work of an
 * overlay grows with. 0 for shapes with few corners.
 */
export function scanWork(shapes: readonly Shape[], axis: 0 | 1): number {
  const chains = shapes.flatMap(({ parts }) => parts.flat());
  const count = chains.reduce((sum, { length }) => sum + length / 2, 0);
  if (count < fewCoordinates) return 0;
  const halts = new Float64Array(count);
  let at = 0;
  for (const chain of chains) for (let i = axis; i < chain.length; i += 2) halts[at++] = chain[i];
  halts.sort();
  let distinct = 1;
  for (let i = 1; i < count; i++) if (halts[i] !== halts[i - 1]) halts[distinct++] = halts[i];
  let work = 0;
  for (const chain of chains) work += workOf(chain, axis, halts, distinct);
  return work;
}

function workOf(chain: Float64Array, axis: 0 | 1, halts: Float64Array, count: number): number {
  let work = 0;
  let before = rankOf(chain[axis], halts, count);
  for (let i = 2 + axis; i < chain.length; i += 2) {
    const rank = rankOf(chain[i], halts, count);
    work += Math.abs(rank - before);
    before = rank;
  }
  return work;
}

function rankOf(value: number, halts: Float64Array, count: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (halts[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
