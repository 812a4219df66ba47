import type { FitAnswer, PlacedHall, Placement, PlacementCheck } from "../domain/fit.ts";
import type { Hall } from "../domain/request.ts";
import { angleOf } from "../geo/elementary.ts";
import { shapeFromGeometry } from "../geo/geojson.ts";
import { boxOf, type Chain } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { toUtm32 } from "../geo/utm32.ts";
import { look } from "./look.ts";
import type { State, Store } from "./store.ts";

/** What was said of the hall where the user had put it; `check` is null where that could not be measured. */
export interface TriedPlacement {
  readonly placement: Placement;
  readonly check: PlacementCheck | null;
}

/** What fits on the open plot: the newest, or what was known before while it is measured anew; null while nothing is known. */
export const fitOf = ({ fit }: State): FitAnswer | null =>
  fit.kind === "ready" ? fit.value : fit.kind === "running" ? fit.previous : null;

/** The proposal that is chosen, or null where there is none. */
export const proposalOf = (state: State): PlacedHall | null => fitOf(state)?.placements[state.view.proposal] ?? null;

/** The hall as it stands now: where the user has put it, else as it is proposed. Null where none is wanted or none fits. */
export const placementOf = (state: State): Placement | null => state.view.placed ?? proposalOf(state)?.placement ?? null;

/** Easting and northing between which all of Denmark lies; beyond them degrees mean nothing. */
const country = { x: [400_000, 950_000], y: [6_000_000, 6_450_000] } as const;
/** A longer hall than this, in metres, is a typing error and not put on the map. */
const longestTry = 10_000;

const within = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value));

/** Puts the hall somewhere in the country; to the centimetre, the angle to a hundredth of a degree. Not while another hall is on its way. */
export function placeHall(store: Store, { x, y, angle, ...hall }: Placement): void {
  if (store.getState().fit.kind !== "ready") return;
  const turned = roundTo(((angle % 360) + 360) % 360, 2);
  const [east, north] = [within(x, country.x), within(y, country.y)];
  look(store, { placed: { ...hall, x: roundTo(east, 2), y: roundTo(north, 2), angle: turned === 360 ? 0 : turned } });
}

/** Moves the hall by metres. */
export function moveHall(store: Store, east: number, north: number): void {
  const now = placementOf(store.getState());
  if (now) placeHall(store, { ...now, x: now.x + east, y: now.y + north });
}

/** Turns the hall by degrees, counter-clockwise where they are positive. */
export function turnHall(store: Store, degrees: number): void {
  const now = placementOf(store.getState());
  if (now) placeHall(store, { ...now, angle: now.angle + degrees });
}

/** Shows one of the proposals, and lets go of where the user had put the hall. */
export const chooseProposal = (store: Store, proposal: number): void => look(store, { proposal, placed: null });

/** Asks once more what fits, after a failure. */
export const fitAgain = (store: Store): void => store.setState({ fit: { kind: "idle" } });

/** Where a hall that fits nowhere can be tried first: along the largest room, or on the ground that is left; null where there is none, or for a hall of no sense. */
export function firstTry(hall: Hall, { largestRectangle, buildable }: FitAnswer): Placement | null {
  const room = largestRectangle?.geometry ?? buildable.geometry;
  const shape = room === null ? null : shapeFromGeometry(room);
  const sides = sidesOf(hall);
  if (!shape || sides.length > longestTry) return null;
  const [west, south, east, north] = boxOf(shape);
  const [x, y] = toUtm32((west + east) / 2, (south + north) / 2);
  return { ...sides, yardDepth: hall.yardDepth, x, y, angle: directionOf(shape.parts[0]?.[0]) };
}

/** Direction of the longest edge of a ring in WGS 84, in degrees counter-clockwise from east, 0 ≤ direction < 180. */
function directionOf(ring: Chain | undefined): number {
  let [longest, direction] = [0, 0];
  for (let at = 0; ring && at + 3 < ring.length; at += 2) {
    const [x0, y0] = toUtm32(ring[at], ring[at + 1]);
    const [x1, y1] = toUtm32(ring[at + 2], ring[at + 3]);
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length <= longest) continue;
    [longest, direction] = [length, (angleOf(y1 - y0, x1 - x0) * 180) / Math.PI];
  }
  return (direction + 180) % 180;
}

/** The hall's sides; of a free shape the squarest. */
function sidesOf({ footprint }: Hall): Pick<Placement, "length" | "width"> {
  if ("length" in footprint)
    return { length: Math.max(footprint.length, footprint.width), width: Math.min(footprint.length, footprint.width) };
  const width = Math.sqrt(footprint.area / footprint.ratio[0]);
  return { length: footprint.area / width, width };
}
