import type { TownSize } from "./town/ground.ts";

/** Sizes of made municipalities: `tiny` for a look, `small` about a minute of all engines, `full` the agreed size. */
export const sizes = {
  tiny: { seed: 20_261_122, plots: 50, features: 500 },
  small: { seed: 20_261_122, plots: 200, features: 2_000 },
  middle: { seed: 20_261_122, plots: 700, features: 7_000 },
  full: { seed: 20_261_122, plots: 2_000, features: 20_000 },
} as const satisfies Record<string, TownSize>;

/** One of `sizes`. */
export type SizeName = keyof typeof sizes;
/** All names of `sizes`, the smallest first. */
export const sizeNames = Object.keys(sizes).filter((name): name is SizeName => name in sizes);
