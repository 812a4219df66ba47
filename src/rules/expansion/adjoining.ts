import { grow, intersection, union } from "../../geo/overlay.ts";
import { boxesMeet, growBox, isEmpty, type Shape } from "../../geo/shape.ts";
import { type PreparedArea, prepareArea, sharedArea } from "../../geo/shared-area.ts";
import { keptBy, lazily } from "../lazily.ts";
import type { Ground } from "./grounds.ts";

/** Land borders within this of each other adjoin: what two drawings of one boundary may differ by. Metres; ours. */
const gap = 0.5;
/** Length of common border from which on land adjoins, in metres, so that corners that touch do not. Ours. */
const leastBorder = 3;

const grownOf = keptBy((ground: Ground): { readonly shape: Shape; readonly prepared: PreparedArea } => {
  const shape = grow(ground.shape, gap);
  return { shape, prepared: prepareArea(shape) };
});

const reachesInto = (a: Ground, b: Ground): boolean => sharedArea(grownOf(a).prepared, b.shape) >= gap * leastBorder;

/** Have two grounds a border in common? Throws `TooComplex`. */
export const adjoin = (a: Ground, b: Ground): boolean => boxesMeet(growBox(a.box, gap), b.box) && (reachesInto(a, b) || reachesInto(b, a));

/** Places of the fit grounds that adjoin the one at a place, ascending; each is worked out when it is first asked for. */
export function neighboursAmong(grounds: readonly Ground[], isFit: (ground: Ground) => boolean): (place: number) => readonly number[] {
  const known = grounds.map((ground, place) =>
    lazily(() => grounds.flatMap((other, at) => (at !== place && adjoin(ground, other) && isFit(other) ? [at] : []))),
  );
  return (place) => known[place]();
}

/** Grounds as one; where drawings of a common border leave a gap, it is closed, for a hall may stand across it. Throws `TooComplex`. */
export function oneOf(grounds: readonly Ground[]): Shape {
  const whole = union(grounds.map(({ shape }) => shape));
  if (whole.parts.length < 2) return whole;
  const pairs = grounds.flatMap((a, at) => grounds.slice(at + 1).flatMap((b) => (adjoin(a, b) ? [[a, b] as const] : [])));
  const seams = pairs.map(([a, b]) => intersection(grownOf(a).shape, grownOf(b).shape)).filter((seam) => !isEmpty(seam));
  return union([whole, ...seams]);
}
