import { type HallPlace, type HallRegions, roomAt, type WantedHall } from "./fit-load.ts";
import { pieces } from "./pieces.ts";
import { locate } from "./predicates.ts";
import { roundTo } from "./units.ts";

/** A place as it is told: `angle` in degrees from 0 to below 360. */
export interface ToldPlace extends Omit<HallPlace, "room"> {
  readonly yardDepth: number;
}

/** Two places differ when their middles are this part of the hall's length apart. */
const farApart = 0.5;
/** Two places differ when one is turned this much against the other, degrees. */
const turnedApart = 15;
/** Metres of room that are given for round numbers. */
const roundingRoom = 0.001;
/** A hall may stick out by no more than this many m² at its whole outline: rounding of its corners. */
const hair = 1e-6;

/** The places that hold, best first, none of which differs from a better one by less than half a hall, 15° or another piece of ground. */
export function distinctPlaces(regions: HallRegions, places: readonly HallPlace[], { yardDepth }: WantedHall): ToldPlace[] {
  const parts = pieces(regions.hall.shape);
  const pieceOf = ({ x, y }: ToldPlace) => parts.findIndex((part) => locate(x, y, part) !== "outside");
  const kept: { readonly place: ToldPlace; readonly piece: number }[] = [];
  for (const each of places) {
    const place = told(regions, each, yardDepth);
    if (place === null) continue;
    const piece = pieceOf(place);
    if (kept.every((other) => other.piece !== piece || differ(place, other.place))) kept.push({ place, piece });
  }
  return kept.map(({ place }) => place);
}

function differ(a: ToldPlace, b: ToldPlace): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const apart = farApart * Math.max(a.length, b.length);
  return dx * dx + dy * dy >= apart * apart || angleBetween(a, b) >= turnedApart;
}

/** Degrees between two halls; one without a yard looks the same from both ends. */
function angleBetween(a: ToldPlace, b: ToldPlace): number {
  const turn = a.yardDepth > 0 ? 360 : 180;
  const apart = Math.abs(a.angle - b.angle) % turn;
  return Math.min(apart, turn - apart);
}

/** The place with round numbers where that costs no room to speak of, else exactly; null where the hall does not fit. */
function told(regions: HallRegions, { room, ...place }: HallPlace, yardDepth: number): ToldPlace | null {
  const turn = yardDepth > 0 ? 360 : 180;
  const degrees = (place.angle * 180) / Math.PI;
  const exact = { ...place, yardDepth, angle: degrees - Math.floor(degrees / turn) * turn };
  const round = { ...exact, x: roundTo(exact.x, 3), y: roundTo(exact.y, 3), angle: roundTo(exact.angle, 5) % turn };
  if (roomOfTold(regions, round) >= Math.max(0, room - roundingRoom)) return round;
  const deepest = hair / (2 * (place.length + place.width + yardDepth));
  return roomOfTold(regions, exact) >= -deepest ? exact : null;
}

const roomOfTold = (regions: HallRegions, { yardDepth, ...place }: ToldPlace): number =>
  roomAt(regions, { ...place, angle: (place.angle * Math.PI) / 180 }, yardDepth);
