import type { Frame } from "./fit-frames.ts";
import type { Box } from "./shape.ts";

/** For every node the least value in a rectangle placed at it, roughly: the room that the rectangle has there. */
export function leastWithin(values: Float64Array, { cell, columns, rows }: Frame, span: Box): Float64Array {
  const [left, low, right, high] = span.map((side) => Math.round(side / cell));
  const outside = -2 * cell;
  const alongRows = slideAlongRows(values, columns, rows, [left, right], outside);
  return slideAcrossRows(alongRows, columns, rows, [low, high], outside);
}

/** Room for what is worked out on the way, taken again and again: a search slides some hundred windows. */
const scratch = new Map<string, Float64Array>();

function scratchFor(use: "padded" | "forwards" | "backwards" | "alongRows", length: number): Float64Array {
  const kept = scratch.get(use);
  if (kept && kept.length >= length) return kept.subarray(0, length);
  const made = new Float64Array(2 * length);
  scratch.set(use, made);
  return made.subarray(0, length);
}

/** First and last offset of a window, in nodes. */
type Window = readonly [number, number];

/**
 * Least value in a window that slides along each row. A run is cut into blocks of the window's size: any window is the end of one block and the
 * start of the next, of which the least values are known.
 */
function slideAlongRows(values: Float64Array, columns: number, rows: number, [first, last]: Window, outside: number): Float64Array {
  const size = last - first + 1;
  const length = columns + size - 1;
  const padded = scratchFor("padded", length).fill(outside);
  const forwards = scratchFor("forwards", length);
  const backwards = scratchFor("backwards", length);
  const least = scratchFor("alongRows", values.length);
  const [from, to] = [Math.max(0, -first), Math.min(length, columns - first)];
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let i = from; i < to; i++) padded[i] = values[start + i + first];
    leastOfBlocks(padded, forwards, backwards, size);
    for (let i = 0; i < columns; i++) least[start + i] = lower(backwards[i], forwards[i + size - 1]);
  }
  return least;
}

function leastOfBlocks(values: Float64Array, forwards: Float64Array, backwards: Float64Array, size: number): void {
  for (let start = 0; start < values.length; start += size) {
    const end = Math.min(start + size, values.length);
    let least = Number.POSITIVE_INFINITY;
    for (let i = start; i < end; i++) {
      least = lower(least, values[i]);
      forwards[i] = least;
    }
    least = Number.POSITIVE_INFINITY;
    for (let i = end - 1; i >= start; i--) {
      least = lower(least, values[i]);
      backwards[i] = least;
    }
  }
}

const lower = (a: number, b: number): number => (a < b ? a : b);

/** The same across the rows, whole rows at a time, as memory lies. */
function slideAcrossRows(values: Float64Array, columns: number, rows: number, [first, last]: Window, outside: number): Float64Array {
  const size = last - first + 1;
  const padded = scratchFor("padded", (rows + size - 1) * columns).fill(outside);
  const from = Math.max(0, first);
  const to = Math.min(rows, rows + last);
  if (to > from) padded.set(values.subarray(from * columns, to * columns), (from - first) * columns);
  const forwards = scratchFor("forwards", padded.length);
  forwards.set(padded);
  const backwards = padded;
  const block = size * columns;
  for (let start = 0; start < forwards.length; start += block) {
    const end = Math.min(start + block, forwards.length);
    for (let i = start + columns; i < end; i++) if (forwards[i - columns] < forwards[i]) forwards[i] = forwards[i - columns];
  }
  for (let start = 0; start < backwards.length; start += block) {
    const end = Math.min(start + block, backwards.length) - columns;
    for (let i = end - 1; i >= start; i--) if (backwards[i + columns] < backwards[i]) backwards[i] = backwards[i + columns];
  }
  const least = new Float64Array(values.length);
  const shift = (size - 1) * columns;
  for (let i = 0; i < least.length; i++) least[i] = lower(backwards[i], forwards[i + shift]);
  return least;
}
