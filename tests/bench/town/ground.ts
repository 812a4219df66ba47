import { createChance } from "./chance.ts";

/** How large a municipality is made. The ground grows with the features, so that a plot meets as many of them whatever the size. */
export interface TownSize {
  readonly seed: number;
  readonly plots: number;
  /** Features in each layer. */
  readonly features: number;
}

/** Where a made municipality lies, in EPSG:25832 metres. */
export interface Ground {
  readonly size: TownSize;
  readonly x: number;
  readonly y: number;
  /** Side of the square, metres. */
  readonly side: number;
}

/** Side in metres of the ground that holds 20,000 features a layer. */
const fullSide = 60_000;
const fullFeatures = 20_000;

/** The ground of a municipality of a given size. */
export const groundOf = (size: TownSize): Ground => ({
  size,
  x: 500_000,
  y: 6_150_000,
  side: fullSide * Math.sqrt(size.features / fullFeatures),
});

/** Gives a place on the ground at each call. */
export type Places = () => readonly [number, number];

/** Towns on the ground of 20,000 features, and how far they spread in metres. */
const fullClusters = 300;
const spread = 2_000;

/** Places of which a share lies in clusters. The same `clusterSeed` gives the same clusters: plots and housing share theirs. */
export function createPlaces({ size, x, y, side }: Ground, seed: number, clusterSeed: number, clustered: number): Places {
  const chance = createChance(size.seed + seed);
  const towns = createChance(size.seed + clusterSeed);
  const count = Math.max(1, Math.round((fullClusters * size.features) / fullFeatures));
  const clusters = Array.from({ length: count }, () => [towns.between(0, side), towns.between(0, side), spread * towns.between(0.3, 1.6)]);
  const isOnGround = (away: number, up: number) => away > 0 && up > 0 && away < side && up < side;
  return () => {
    if (chance.share() >= clustered) return [x + chance.between(0, side), y + chance.between(0, side)];
    for (;;) {
      const [middleX, middleY, reach] = chance.pick(clusters);
      const [away, up] = [middleX + chance.normal() * reach, middleY + chance.normal() * reach];
      if (isOnGround(away, up)) return [x + away, y + up];
    }
  };
}
