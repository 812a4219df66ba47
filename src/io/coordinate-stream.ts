import type { Chain } from "../geo/shape.ts";

/** Steps in a metre: packs keep coordinates to 0.1 mm. */
const steps = 10_000;
/** 2 to the 50th: beyond it the way from one number of steps to another, doubled, may not be whole. */
const mostSteps = 1_125_899_906_842_624;

/** How a chain is written. */
const stepped = 0;
const exact = 1;

/**
 * Chains as bytes, a third of what doubles take. A chain of whole tenths of a millimetre is written `stepped`: for each number how far it is
 * from the one before it of the same axis, negative ones folded among the positive, seven bits a byte, the lowest first, the eighth bit
 * for "more follows". Any other chain is written `exact`, as doubles. `readCoordinates` gives back the very same numbers, to the last bit.
 */
export function writeCoordinates(chains: readonly Chain[]): Uint8Array {
  const numbers = chains.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(chains.length + numbers * 8);
  const view = new DataView(bytes.buffer);
  const last = [0, 0];
  let at = 0;
  for (const chain of chains) {
    const whole = chain.every(isWhole);
    bytes[at++] = whole ? stepped : exact;
    for (const [index, number] of chain.entries()) {
      if (whole) {
        const position = Math.round(number * steps);
        at = writeStep(bytes, at, position - last[index & 1]);
        last[index & 1] = position;
      } else {
        view.setFloat64(at, number, true);
        at += 8;
      }
    }
  }
  return bytes.slice(0, at);
}

function isWhole(number: number): boolean {
  const position = Math.round(number * steps);
  return Math.abs(position) < mostSteps && position / steps === number && !Object.is(number, -0);
}

function writeStep(bytes: Uint8Array, start: number, step: number): number {
  let at = start;
  let left = step < 0 ? -2 * step - 1 : 2 * step;
  while (left >= 128) {
    bytes[at++] = 128 + (left % 128);
    left = Math.floor(left / 128);
  }
  bytes[at++] = left;
  return at;
}

/**
 * The chains that end, in points, where `ends` says, as views into one block. Null when the bytes are not those of so many chains and points,
 * or a number in them is not finite. Never takes more memory than eight times the bytes.
 */
export function readCoordinates(bytes: Uint8Array, ends: Uint32Array): readonly Chain[] | null {
  const points = ends.at(-1) ?? 0;
  if (points * 2 > bytes.length || !ends.every((end, index) => end > (ends[index - 1] ?? 0))) return null;
  const numbers = new Float64Array(points * 2);
  const last = new Float64Array(2);
  const chains: Chain[] = [];
  let at = 0;
  let start = 0;
  for (const end of ends) {
    const kind = bytes[at++];
    if (kind !== stepped && kind !== exact) return null;
    const read = kind === stepped ? readSteps : readExact;
    at = read(bytes, at, numbers, start * 2, end * 2, last);
    if (at > bytes.length) return null;
    chains.push(numbers.subarray(start * 2, end * 2));
    start = end;
  }
  return at === bytes.length && last.every(Number.isFinite) ? chains : null;
}

type ReadChain = (bytes: Uint8Array, start: number, numbers: Float64Array, from: number, to: number, last: Float64Array) => number;

/** Fills in a chain's numbers; gives where the next one begins. What runs over the end reads as zeros and is told by where it ends. */
const readSteps: ReadChain = (bytes, start, numbers, from, to, last) => {
  let at = start;
  for (let i = from; i < to; i += 1) {
    let byte = bytes[at++];
    let folded = byte & 127;
    for (let worth = 128; byte > 127; worth *= 128) {
      byte = bytes[at++];
      folded += (byte & 127) * worth;
    }
    last[i & 1] += folded & 1 ? -(folded + 1) / 2 : folded / 2;
    numbers[i] = last[i & 1] / steps;
  }
  return at;
};

const readExact: ReadChain = (bytes, start, numbers, from, to) => {
  const end = start + (to - from) * 8;
  if (end > bytes.length) return end;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = from; i < to; i += 1) {
    numbers[i] = view.getFloat64(start + (i - from) * 8, true);
    if (!Number.isFinite(numbers[i])) return bytes.length + 1;
  }
  return end;
};
