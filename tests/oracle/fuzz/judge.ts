import { clipToBox } from "../../../src/geo/clip.ts";
import { distance } from "../../../src/geo/distance.ts";
import { difference, grow, intersection, union } from "../../../src/geo/overlay.ts";
import { contains, crossesOrTouches } from "../../../src/geo/predicates.ts";
import { repairPolygon } from "../../../src/geo/repair.ts";
import { area, boxOf, type Shape } from "../../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../../src/geo/shared-area.ts";
import { areaTolerance, exact, lengthTolerance, type Tolerance } from "../score.ts";
import type { BrokenCase, FuzzPair } from "./pairs.ts";

/** What a pair measures, by our engine; `NaN` where it threw, with the words in `thrown`. */
export interface Measured {
  readonly values: Readonly<Record<string, number>>;
  readonly thrown: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

/** Names of what is compared, with how far apart it may be. `grown` is by 15 m with arcs within 5 mm, net areas' own tolerance. */
export const tolerances: Readonly<Record<string, Tolerance>> = {
  area: areaTolerance,
  "shared area": areaTolerance,
  "area of intersection": areaTolerance,
  "area of union": areaTolerance,
  "area of difference": areaTolerance,
  distance: lengthTolerance,
  "has a point in common": exact,
  contains: exact,
  grown: { absolute: 0.01, relative: 1e-4 },
};

/** Metres by which shapes are grown. */
export const growth = 15;

const questions: Readonly<Record<string, (a: Shape, b: Shape) => number>> = {
  area,
  "shared area": (a, b) => sharedArea(prepareArea(a), b),
  "area of intersection": (a, b) => area(intersection(a, b)),
  "area of union": (a, b) => area(union([a, b])),
  "area of difference": (a, b) => area(difference(a, [b])),
  distance: (a, b) => distance(a, b),
  "has a point in common": (a, b) => Number(crossesOrTouches(a, b)),
  contains: (a, b) => Number(contains(a, b)),
  grown: (_, b) => area(grow(b, growth)),
};

/** Asks our engine everything about a pair; also clips, whose result is only asked not to throw. */
export function measure({ a, b }: FuzzPair): Measured {
  const values: Record<string, number> = {};
  const thrown: Record<string, string> = {};
  const started = performance.now();
  for (const [name, ask] of Object.entries(questions)) {
    try {
      values[name] = ask(a, b);
    } catch (cause) {
      values[name] = Number.NaN;
      thrown[name] = String(cause);
    }
  }
  try {
    clipToBox(b, boxOf(a));
  } catch (cause) {
    thrown.clip = String(cause);
  }
  return { values, thrown, milliseconds: performance.now() - started };
}

/** A broken polygon after its repair: area in m², or null where it was refused. */
export interface Mended {
  readonly shape: Shape | null;
  readonly faults: readonly string[];
  readonly thrown: string | null;
}

/** Repairs a polygon as the reader of files does. */
export async function mend({ shape }: BrokenCase): Promise<Mended> {
  try {
    const repair = await repairPolygon(shape);
    return { shape: repair.shape.parts.length > 0 ? repair.shape : null, faults: repair.faults, thrown: null };
  } catch (cause) {
    return { shape: null, faults: [], thrown: String(cause) };
  }
}
