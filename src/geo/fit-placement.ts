import { climb, type Stand } from "./fit-ascent.ts";
import { guessPlaces } from "./fit-guesses.ts";
import { type HallPlace, type HallRegions, loadOf, sidesOf, type WantedHall } from "./fit-load.ts";
import type { FitRegion } from "./fit-region.ts";
import { roundTo } from "./units.ts";

/** Of those found in a simpler region the best that are worked out in the region itself. */
const polished = 6;
/**
 * Places where the hall has most room, the best first, each the best of its surroundings; `room` may be a hair below zero, or far below where
 * nothing fits. The same regions and hall give the same places.
 */
export function placesFor(regions: HallRegions, asked: WantedHall): HallPlace[] {
  const { hall, ground } = regions;
  const wanted = noLongerThan(asked, diagonalOf(hall));
  if (wanted === null) return [];
  const search = { hall: hall.coarse?.region ?? hall, ground: ground.coarse?.region ?? ground };
  const rough = loadOf(search, wanted);
  const chosen = guessPlaces(search, rough, wanted);
  const found = chosen.map(({ stand, cell }) => climb(rough, stand, cell)).sort(byRoom);
  const off = (hall.coarse?.off ?? 0) + (ground.coarse?.off ?? 0);
  const exact = loadOf(regions, wanted);
  const worked =
    off > 0
      ? found
          .slice(0, polished)
          .map(({ stand }) => climb(exact, stand, 4 * off))
          .sort(byRoom)
      : found;
  return worked
    .filter(({ room }) => room > Number.NEGATIVE_INFINITY)
    .map(({ stand, room }) => ({ x: stand.x, y: stand.y, angle: stand.angle, room, ...sidesOf(wanted, stand.form) }));
}

const diagonalOf = ({ box }: FitRegion): number => {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return Math.sqrt(width * width + height * height);
};

/** The hall with lengths that are not longer than a region all across; null where it has none. A hair longer is left to the search. */
function noLongerThan(wanted: WantedHall, most: number): WantedHall | null {
  const { sides } = wanted;
  const longest = most * (1 + 1e-9);
  if ("length" in sides) return sides.length <= longest ? wanted : null;
  const [least, greatest] = sides.lengths;
  return least <= longest ? { ...wanted, sides: { ...sides, lengths: [least, Math.min(greatest, longest)] } } : null;
}

interface Climbed {
  readonly stand: Stand;
  readonly room: number;
}

/** Most room first, to 0.1 mm, which is far above what rounding makes; then by direction and place, so that equals have an order of their own. */
function byRoom({ stand: a, room: roomA }: Climbed, { stand: b, room: roomB }: Climbed): number {
  if (!Number.isFinite(roomA) || !Number.isFinite(roomB)) return roomA === roomB ? 0 : roomB > roomA ? 1 : -1;
  return (
    roundTo(roomB, 4) - roundTo(roomA, 4) ||
    roundTo(a.angle, 6) - roundTo(b.angle, 6) ||
    roundTo(a.x, 3) - roundTo(b.x, 3) ||
    roundTo(a.y, 3) - roundTo(b.y, 3)
  );
}
