import type { Chain } from "./shape.ts";

/** Room for many chains that are needed for a short while. */
export interface Room {
  /** A chain of so many numbers, whatever they are; good until the room is cleared. */
  readonly make: (length: number) => Chain;
  readonly clear: () => void;
}

/** Makes room that grows as it is needed and is used again after it was cleared: a list of its own for each chain costs more than what is written to it. */
export function createRoom(): Room {
  let all = new Float64Array(1 << 14);
  let used = 0;
  const make = (length: number): Chain => {
    if (used + length > all.length) {
      all = new Float64Array(2 * Math.max(all.length, length));
      used = 0;
    }
    used += length;
    return all.subarray(used - length, used);
  };
  const clear = () => {
    used = 0;
  };
  return { make, clear };
}
