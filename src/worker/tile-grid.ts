/** A tile of the web's grid: `z` 0 is the world in one tile, `x` from the west, `y` from the north. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A tile's edges in degrees, WGS 84. For the screen only: no answer follows from it. */
export function lonLatOfTile({ z, x, y }: TileAddress): Readonly<Record<"west" | "south" | "east" | "north", number>> {
  const side = 2 ** z;
  const lon = (column: number): number => (column / side) * 360 - 180;
  const lat = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI;
  return { west: lon(x), east: lon(x + 1), north: lat(y), south: lat(y + 1) };
}

const earthRadius = 6_378_137;

/** Metres on the ground for one of a tile's 512 pixels, in its middle. */
export function metresPerPixel(address: TileAddress): number {
  const { north, south } = lonLatOfTile(address);
  const latitude = (((north + south) / 2) * Math.PI) / 180;
  return (2 * Math.PI * earthRadius * Math.cos(latitude)) / 2 ** address.z / 512;
}
