import { roundTo } from "../../geo/units.ts";

/** A change is told so exactly that one smaller by this part of itself would not do. */
const exactness = 0.01;
const halvings = 40;
/** Grids that a number may be rounded to, the coarsest first, with their decimals. */
const grids = [10_000, 1000, 100, 10, 1, 0.1, 0.01, 0.001, 0.0001, 0.000_01, 0.000_001].map((step, at) => ({
  step,
  places: Math.max(0, at - 4),
}));

/**
 * The number nearest to `from`, on the way to `farthest`, with which `passes`; null where `farthest` does not pass. Where there is one within
 * 1 % of the change, it is the roundest: a limit that the law writes with few digits comes out as it is written. `from` itself does not pass.
 */
export function smallestChange(from: number, farthest: number, passes: (value: number) => boolean): number | null {
  if (from === farthest || !passes(farthest)) return null;
  let [fails, holds] = [from, farthest];
  for (let at = 0; at < halvings && Math.abs(holds - fails) > Math.abs(from - holds) * 1e-9; at++) {
    const middle = (fails + holds) / 2;
    if (passes(middle)) holds = middle;
    else fails = middle;
  }
  return roundest(from, holds, passes);
}

function roundest(from: number, holds: number, passes: (value: number) => boolean): number {
  const isSmallest = (value: number) => passes(value) && !passes(from + (1 - exactness) * (value - from));
  for (const { step, places } of grids) {
    const near = [Math.floor(holds / step), Math.ceil(holds / step)].map((count) => roundTo(count * step, places));
    const round = near.filter((value) => value !== from && isSmallest(value)).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
    if (round !== undefined) return round;
  }
  return holds;
}
