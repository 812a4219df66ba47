import type { Geometry } from "geojson";
import type { UserPlot } from "../domain/plot.ts";
import { lonLatGeometry, shapeFromGeometry } from "../geo/geojson.ts";
import type { PackView } from "../worker/protocol.ts";

/** A plot as the locator offers it. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Every plot that can be opened: the pack's candidates, and after an answer the user's own and those made for the request. */
export const placesOf = (
  answered: boolean,
  pack: PackView | null,
  own: readonly UserPlot[],
  made: readonly Place[] = [],
): readonly Place[] => [...(pack?.candidates ?? []), ...(answered ? own : []), ...made].map(({ id, name }) => ({ id, name }));

/** Places that are meant by some words, at most `most`: first those whose id or name begins with them, then those that hold them. */
export function meantPlaces(places: readonly Place[], written: string, most: number): readonly Place[] {
  const words = written.trim().toLowerCase();
  const begin: Place[] = [];
  const hold: Place[] = [];
  for (const place of places) {
    const [id, name] = [place.id.toLowerCase(), place.name.toLowerCase()];
    if (id.startsWith(words) || name.startsWith(words)) begin.push(place);
    else if (`${name} ${id}`.includes(words)) hold.push(place);
    if (begin.length === most) break;
  }
  return [...begin, ...hold].slice(0, most);
}

/** Outline in WGS 84 of a plot that a company may stand on today; null when there is no such plot, or nothing in it. */
export function siteOf(pack: PackView | null, own: readonly UserPlot[], id: string): Geometry | null {
  const candidate = pack?.candidates.find((plot) => plot.id === id);
  if (candidate) return candidate.geometry;
  const shape = shapeFromGeometry(own.find((plot) => plot.id === id)?.geometry ?? null);
  return shape ? lonLatGeometry(shape) : null;
}
