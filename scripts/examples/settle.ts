import type { HousingArea } from "./describe.ts";
import { centreOf, distanceToRing, inside, type Point, type Points } from "./measure.ts";
import { surveyed, turned } from "./outline.ts";
import { cutUp } from "./parcels.ts";
import type { Random } from "./random.ts";

/** Length and breadth in metres, and storeys, of a dwelling by its use code. */
const dwellings = {
  110: { length: 18, breadth: 9, storeys: 1 },
  120: { length: 14, breadth: 10, storeys: 1 },
  130: { length: 44, breadth: 9, storeys: 2 },
  140: { length: 48, breadth: 12, storeys: 3 },
} as const;
export type DwellingUse = keyof typeof dwellings;
export const storeysOf = (use: DwellingUse): number => dwellings[use].storeys;

export interface House {
  readonly use: DwellingUse;
  readonly outline: Points;
}

export interface Settlement {
  readonly area: HousingArea;
  readonly outline: Points;
  readonly houses: readonly House[];
  readonly streets: readonly Points[];
}

/** A rectangle of a dwelling's size about a point, turned by so many degrees. */
function houseAt([x, y]: Point, use: DwellingUse, turn: number): House {
  const [halfX, halfY] = [dwellings[use].length / 2, dwellings[use].breadth / 2];
  const corners: Points = [
    [-halfX, -halfY],
    [halfX, -halfY],
    [halfX, halfY],
    [-halfX, halfY],
  ];
  return { use, outline: corners.map((corner) => turned(corner, turn)).map(([dx, dy]) => [x + dx, y + dy]) };
}

/** Streets in a housing area and a house on every parcel along them. */
export function settle(area: HousingArea, random: Random): Settlement {
  const outline = surveyed(area.outline, random.fork("outline"), { step: 60, sway: 4 });
  const [along, across] = area.spacing;
  const cut = { turn: area.turn, depth: across, width: [along * 0.92, along * 1.08], road: 9, belt: 4 } as const;
  const { parcels, roads } = cutUp(outline, cut, random.fork("parcels"));
  const houses = parcels.map((parcel) => houseAt(centreOf(parcel), area.use, area.turn + random.between(-3, 3)));
  return { area, outline, houses: houses.filter((house) => house.outline.every((corner) => inside(corner, outline))), streets: roads };
}

/** A lone farmhouse. */
export const farmAt = (at: Point, random: Random): House => houseAt(at, 110, random.between(0, 180));

/** Is a house at least so many metres from every one of the outlines? */
export const isClear = (house: House, outlines: readonly Points[], metres: number): boolean =>
  outlines.every((outline) => house.outline.every((corner) => distanceToRing(corner, outline) >= metres));
