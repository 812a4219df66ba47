import { arctangent, hyperbolics, sineAndCosine } from "../geo/elementary.ts";

/** A tile of the web's grid: `z` 0 is the world in one tile, `x` from the west, `y` from the north. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Tiles side by side round the world at a zoom. */
const tilesAcross = (z: number): number => 1 << z;

/** A tile's edges in degrees, WGS 84. For the screen only: no answer follows from it. */
export function lonLatOfTile({ z, x, y }: TileAddress): Readonly<Record<"west" | "south" | "east" | "north", number>> {
  const side = tilesAcross(z);
  const lon = (column: number): number => (column / side) * 360 - 180;
  const lat = (row: number): number => (arctangent(hyperbolics(Math.PI * (1 - (2 * row) / side))[0]) * 180) / Math.PI;
  return { west: lon(x), east: lon(x + 1), north: lat(y), south: lat(y + 1) };
}

const earthRadius = 6_378_137;

/** Metres on the ground for one of a tile's 512 pixels, in its middle. */
export function metresPerPixel(address: TileAddress): number {
  const { north, south } = lonLatOfTile(address);
  const latitude = (((north + south) / 2) * Math.PI) / 180;
  const [, cosine] = sineAndCosine(latitude);
  return (2 * Math.PI * earthRadius * cosine) / tilesAcross(address.z) / 512;
}
