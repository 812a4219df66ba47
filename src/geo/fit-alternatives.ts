import { groundShape } from "./fit-hall.ts";
import { type HallPlace, type HallRegions, roomAt, type WantedHall } from "./fit-load.ts";
import { placesFor, quick } from "./fit-placement.ts";
import { type FitRegion, prepareRegion } from "./fit-region.ts";
import { difference } from "./overlay.ts";
import { pieces } from "./pieces.ts";
import { locate } from "./predicates.ts";
import { area, type Shape } from "./shape.ts";
import { prepareArea, sharedArea } from "./shared-area.ts";
import { roundTo } from "./units.ts";

/** A place as it is told: `angle` in degrees from 0 to below 360. */
export interface ToldPlace extends Omit<HallPlace, "room"> {
  readonly yardDepth: number;
}

/** Two places differ when they share no more than this part of the smaller one's ground, hall and yard together. */
const sharedAtMost = 0.25;
/** Metres of room that are given for round numbers. */
const roundingRoom = 0.001;
/** A hall may stick out by no more than this many m² at its whole outline: rounding of its corners. */
const hair = 1e-6;

/** The places that hold, best first, each on ground of its own: in another piece than every better one, or sharing no more than a quarter with it. */
export function distinctPlaces(regions: HallRegions, places: readonly HallPlace[], { yardDepth }: WantedHall): ToldPlace[] {
  const parts = pieces(regions.hall.shape);
  const pieceOf = ({ x, y }: ToldPlace) => parts.findIndex((part) => locate(x, y, part) !== "outside");
  const kept: { readonly place: ToldPlace; readonly piece: number }[] = [];
  for (const each of places) {
    const place = told(regions, each, yardDepth);
    if (place === null) continue;
    const piece = pieceOf(place);
    if (kept.every((other) => other.piece !== piece || areApart(place, other.place))) kept.push({ place, piece });
  }
  return kept.map(({ place }) => place);
}

/**
 * Up to `count` places for a hall, the best first: those that differ, then the best on the ground that they leave. A border of very many
 * corners is searched once only.
 */
export function placesToChoose(regions: HallRegions, wanted: WantedHall, count: number): ToldPlace[] {
  const chosen = distinctPlaces(regions, placesFor(regions, wanted), wanted).slice(0, count);
  const isSimple = regions.hall.coarse === null && regions.ground.coarse === null;
  while (isSimple && chosen.length > 0 && chosen.length < count) {
    const left = beside(regions, chosen, wanted);
    const next = left && distinctPlaces(left, placesFor(left, wanted, quick), wanted)[0];
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** What halls that stand already leave of the regions, in pieces that are as large as the hall at least; null where there is none. */
function beside({ hall, ground }: HallRegions, standing: readonly ToldPlace[], { sides }: WantedHall): HallRegions | null {
  const taken = standing.map(groundOf);
  const least = "area" in sides ? sides.area : sides.length * sides.width;
  const left = ({ shape }: FitRegion) => {
    const parts = pieces(difference(shape, taken)).filter((piece) => area(piece) >= least);
    return prepareRegion({ kind: "polygon", parts: parts.flatMap((piece) => piece.parts) });
  };
  const forHall = left(hall);
  const forGround = ground === hall ? forHall : forHall && left(ground);
  return forHall && forGround && { hall: forHall, ground: forGround };
}

/** Hall and yard as one rectangle. */
const groundOf = (place: ToldPlace): Shape => groundShape(place, [0, 0]);

/** Whether two places share no more than a quarter of the smaller one's ground. */
export function areApart(a: ToldPlace, b: ToldPlace): boolean {
  const [one, other] = [groundOf(a), groundOf(b)];
  return sharedArea(prepareArea(one), other) <= sharedAtMost * Math.min(area(one), area(other));
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
