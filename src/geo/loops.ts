import { locateInRings } from "./predicates.ts";
import type { Chain } from "./shape.ts";

/** A closed border: positive area in m² where what it bounds lies within, negative where it is a hole. */
export interface Loop {
  readonly area: number;
  /** A place on the border. */
  readonly x: number;
  readonly y: number;
  readonly ring: () => Chain;
}

/** Loops up to this size, in m², are noise. */
const noise = 1e-6;
/** Pieces below this size, in m², are left out, as the overlay engine's are. */
const crumb = 1e-4;

/** The area that loops bound together, and the largest piece of it, each with its holes; null where a hole lies in nothing. */
export function areasOfLoops(all: readonly Loop[]): { readonly area: number; readonly largest: number } | null {
  const shells = all.filter(({ area }) => area > noise).map((loop) => ({ loop, area: loop.area }));
  const holes = all.filter(({ area }) => area < -noise);
  for (const hole of holes) {
    const holding = shells.length === 1 ? shells : shells.filter(({ loop }) => -hole.area < loop.area && holds(loop, hole));
    if (holding.length === 0) return null;
    const shell = holding.reduce((least, each) => (each.loop.area < least.loop.area ? each : least));
    shell.area += hole.area;
  }
  let [area, largest] = [0, 0];
  for (const piece of shells) {
    if (piece.area < crumb) continue;
    area += piece.area;
    if (piece.area > largest) largest = piece.area;
  }
  return { area, largest };
}

const holds = (shell: Loop, { x, y }: Loop): boolean => locateInRings(x, y, [shell.ring()]) === "inside";
