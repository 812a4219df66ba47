import { type Shape, vertexCount } from "./shape.ts";

/** Shapes with fewer coordinates together never take long. */
const fewCoordinates = 4000;

/**
 * How often a line that sweeps over shapes along an axis (0 is x, 1 is y) looks at an edge: at every edge wherever it halts at a corner, and
 * once more for every corner from which two edges set out, which finds its place among them. The work of an overlay grows with it. 0 for
 * shapes with few corners.
 */
export function scanWork(shapes: readonly Shape[], axis: 0 | 1): number {
  let count = 0;
  for (const shape of shapes) count += vertexCount(shape);
  if (count < fewCoordinates) return 0;
  const chains = shapes.flatMap(({ parts }) => parts.flat());
  const halts = haltsOf(chains, count, axis);
  const starts = new Float64Array(halts.length);
  const change = new Float64Array(halts.length + 1);
  for (const chain of chains) follow(chain, axis, halts, starts, change);
  let [work, edges] = [0, 0];
  for (let halt = 0; halt < halts.length; halt++) {
    edges += change[halt];
    work += edges * (1 + starts[halt]);
  }
  return work;
}

/** The places at which the line halts, in order. */
function haltsOf(chains: readonly Float64Array[], count: number, axis: 0 | 1): Float64Array {
  const halts = new Float64Array(count);
  let at = 0;
  for (const chain of chains) for (let i = axis; i < chain.length; i += 2) halts[at++] = chain[i];
  halts.sort();
  let distinct = 1;
  for (let i = 1; i < count; i++) if (halts[i] !== halts[i - 1]) halts[distinct++] = halts[i];
  return halts.subarray(0, distinct);
}

/** Notes where the edges of a chain begin and end, and from which halts two of them set out. */
function follow(chain: Float64Array, axis: 0 | 1, halts: Float64Array, starts: Float64Array, change: Float64Array): void {
  let before = rankOf(chain[axis], halts);
  let falls = false;
  for (let i = 2 + axis; i < chain.length; i += 2) {
    const rank = rankOf(chain[i], halts);
    change[Math.min(before, rank)] += 1;
    change[Math.max(before, rank) + 1] -= 1;
    if (falls && rank > before) starts[before] += 1;
    if (rank !== before) falls = rank < before;
    before = rank;
  }
}

function rankOf(value: number, halts: Float64Array): number {
  let [low, high] = [0, halts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (halts[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
