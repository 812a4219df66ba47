import { type Climbed, climb, type Load, type Patience, toTheTop } from "./fit-ascent.ts";
import { type Guess, guessPlaces } from "./fit-guesses.ts";
import { type HallPlace, type HallRegions, loadOf, sidesOf, type WantedHall } from "./fit-load.ts";
import type { FitRegion } from "./fit-region.ts";
import { roundTo } from "./units.ts";

/** Of those found in a simpler region the best that are worked out in the region itself. */
const polished = 6;
/** Of those the best that are worked out to the end. */
const finished = 2;
/**
 * Places where the hall has most room, the best first, each the best of its surroundings; `room` may be a hair below zero, or far below where
 * nothing fits. The same regions and hall give the same places.
 */
export function placesFor(regions: HallRegions, asked: WantedHall, effort = thorough): HallPlace[] {
  const { hall, ground } = regions;
  const wanted = noLongerThan(asked, diagonalOf(hall));
  if (wanted === null) return [];
  const search = { hall: hall.coarse?.region ?? hall, ground: ground.coarse?.region ?? ground };
  const rough = loadOf(search, wanted);
  const off = (hall.coarse?.off ?? 0) + (ground.coarse?.off ?? 0);
  const found = topsFrom(
    rough,
    guessPlaces(search, rough, wanted, effort.guesses),
    effort,
    off > 0 ? { ...toTheTop, least: off / 8 } : toTheTop,
  );
  const worked = off > 0 ? polish(loadOf(regions, wanted), found.slice(0, polished), off) : found;
  return worked
    .filter(({ room }) => room > Number.NEGATIVE_INFINITY)
    .map(({ stand, room }) => ({ x: stand.x, y: stand.y, angle: stand.angle, room, ...sidesOf(wanted, stand.form) }));
}

/** Works places that were found in a simpler region out in the region itself: all of them some way, and the best of them to the end. */
function polish(load: Load, found: readonly Climbed[], off: number): Climbed[] {
  const begun = found.map(({ stand }) => climb(load, stand, off / 2, { ...toTheTop, steps: firstSteps })).sort(byRoom);
  return begun.map((each, rank) => (rank < finished ? climb(load, each.stand, each.reach) : each)).sort(byRoom);
}

/** How much is looked at: guesses, those of them that are worked out to the end whatever they promise, how many more are, and tops turned anew. */
export interface Effort {
  readonly guesses: number;
  readonly first: number;
  readonly more: number;
  readonly turned: number;
}
/** For the best place there is. */
export const thorough: Effort = { guesses: 60, first: 20, more: 8, turned: 3 };
/** For a further place, which need not be the very best. */
export const quick: Effort = { guesses: 16, first: 8, more: 0, turned: 0 };

/** Steps after which it shows which guesses are worth going on with. */
const firstSteps = 5;
/** Radians by which the best places are turned to start again: tops lie close together where the border has many corners. */
const turns = [-0.16, -0.07, 0.07, 0.16];
/** Metres of a first step from there, for each metre of the lever. */
const turnReach = 0.03;
/** Metres by which a place must be better than all others found first to stand before them. */
const better = 1e-4;

/** The tops that the first guesses lead to, after those that more guesses, and tops turned a little, bring beyond the best of them. */
function topsFrom(load: Load, guesses: readonly Guess[], effort: Effort, patience: Patience): Climbed[] {
  const begin = { ...patience, steps: firstSteps };
  const first = toTops(
    load,
    guesses.slice(0, effort.first).map(({ stand, cell }) => climb(load, stand, cell, begin)),
    effort.first,
    patience,
  );
  const others = guesses.slice(effort.first).map(({ stand, cell }) => climb(load, stand, cell, begin));
  const more = toTops(load, others, effort.more, patience);
  const about = [...first, ...more]
    .sort(byRoom)
    .slice(0, effort.turned)
    .flatMap(({ stand }) => turns.map((turn) => climb(load, { ...stand, angle: stand.angle + turn }, turnReach * load.lever, begin)));
  const least = (first[0]?.room ?? Number.NEGATIVE_INFINITY) + better;
  return [...[...more, ...toTops(load, about, effort.more, patience)].filter(({ room }) => room > least).sort(byRoom), ...first];
}

/** Works the best of those begun out to the end. */
const toTops = (load: Load, started: readonly Climbed[], most: number, patience: Patience): Climbed[] =>
  [...started]
    .sort(byRoom)
    .slice(0, most)
    .map(({ stand, reach }) => climb(load, stand, reach, patience))
    .sort(byRoom);

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
