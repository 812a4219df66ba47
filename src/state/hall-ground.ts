import type { Polygon } from "geojson";
import type { Placement } from "../domain/fit.ts";
import { sineAndCosine } from "../geo/elementary.ts";
import { toLonLat } from "../geo/utm32.ts";

/** Easting and northing in metres, EPSG:25832. */
export type Spot = readonly [east: number, north: number];

/** The point `along` metres from a hall's centre in the direction of its length and `aside` metres to the right of it. */
export function spotOf({ x, y, angle }: Placement, along: number, aside: number): Spot {
  const [sine, cosine] = sineAndCosine((angle * Math.PI) / 180);
  return [x + along * cosine + aside * sine, y + along * sine - aside * cosine];
}

/** The hall's four corners, counter-clockwise. */
export const hallCorners = (placement: Placement): readonly Spot[] => cornersOf(placement, -placement.width / 2, placement.width / 2);

/** The yard's four corners, counter-clockwise; none where there is no yard. */
export const yardCorners = (placement: Placement): readonly Spot[] =>
  placement.yardDepth > 0 ? cornersOf(placement, placement.width / 2, placement.width / 2 + placement.yardDepth) : [];

function cornersOf(placement: Placement, near: number, far: number): readonly Spot[] {
  const half = placement.length / 2;
  return [spotOf(placement, -half, far), spotOf(placement, half, far), spotOf(placement, half, near), spotOf(placement, -half, near)];
}

/** A polygon in WGS 84 round corners in metres. */
export function polygonOf(corners: readonly Spot[]): Polygon {
  const ring = corners.map(([east, north]) => toLonLat(east, north));
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
