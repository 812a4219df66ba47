/** From where to where a number can be tried out, and in which steps. */
export interface TrialRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The largest of 1, 2 and 5 times a power of ten that is at most `size`. */
function roundStep(size: number): number {
  let power = 1;
  while (power * 10 <= size) power *= 10;
  while (power > size) power /= 10;
  return power * ([5, 2].find((times) => times * power <= size) ?? 1);
}

/** An area from next to nothing to three times what was asked for, in about sixty round steps; never below `floor`. In m². */
export function areaRange(asked: number, floor = 0): TrialRange {
  const step = roundStep(asked / 20);
  return { least: Math.max(1, Math.ceil(floor / step)) * step, most: Math.ceil((3 * Math.max(asked, floor)) / step) * step, step };
}

/** A building's height by the half metre, to 25 m or twice what was asked for. */
export const heightRange = (asked: number): TrialRange => ({ least: 3, most: Math.max(25, Math.ceil(2 * asked)), step: 0.5 });
