import type { Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";
import { boxOf, joinBoxes } from "../geo/shape.ts";
import { toLonLat } from "../geo/utm32.ts";

/** Denmark, for a pack that holds nothing at all. */
const denmark = [8, 54.5, 15.3, 57.9] as const;

/** `[west, south, east, north]` in degrees of what a pack is about: its municipality, else all that it holds. */
export function boundsOf(pack: Pack, candidates: readonly Plot[]): readonly [number, number, number, number] {
  const boundary = pack.layers.kommunegraense?.features ?? [];
  const everything = Object.values(pack.layers).flatMap((layer) => layer.features.map((feature) => feature.box));
  const boxes = boundary.length > 0 ? boundary.map(({ box }) => box) : [...candidates.map(({ shape }) => boxOf(shape)), ...everything];
  if (boxes.length === 0) return denmark;
  const [minX, minY, maxX, maxY] = boxes.reduce(joinBoxes);
  const corners = [toLonLat(minX, minY), toLonLat(maxX, minY), toLonLat(minX, maxY), toLonLat(maxX, maxY)];
  const longitudes = corners.map(([longitude]) => longitude);
  const latitudes = corners.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
