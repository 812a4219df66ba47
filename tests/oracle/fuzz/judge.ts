import { clipToBox } from "../../../src/geo/clip.ts";
import { commonGround } from "../../../src/geo/common-ground.ts";
import { distance } from "../../../src/geo/distance.ts";
import { areasLeft, coveredArea, difference, grow, intersection, union } from "../../../src/geo/overlay.ts";
import { largestPieceArea, pieces } from "../../../src/geo/pieces.ts";
import { contains, crossesOrTouches } from "../../../src/geo/predicates.ts";
import { repairPolygon } from "../../../src/geo/repair.ts";
import { area, boxOf, type Shape } from "../../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../../src/geo/shared-area.ts";
import { TooComplex } from "../../../src/geo/too-complex.ts";
import { areaTolerance, exact, lengthTolerance, type Tolerance } from "../score.ts";
import type { BrokenCase, FuzzPair } from "./pairs.ts";

/** What a pair measures, by our engine; nothing where it threw, with the words in `thrown`, or in `refused` where it said that it is too complex. */
export interface Measured {
  readonly values: Readonly<Record<string, number>>;
  readonly thrown: Readonly<Record<string, string>>;
  readonly refused: Readonly<Record<string, string>>;
  /** Of the processor. */
  readonly milliseconds: number;
}

/** Names of what is compared, with how far apart it may be. `grown` is by 15 m with arcs within 5 mm, net areas' own tolerance, or 2 mm round a small figure: two drawings of an arc differ so much. */
export const tolerances: Readonly<Record<string, Tolerance>> = {
  area: areaTolerance,
  "shared area": areaTolerance,
  "area of intersection": areaTolerance,
  "area of union": areaTolerance,
  "area of difference": areaTolerance,
  distance: lengthTolerance,
  "has a point in common": exact,
  contains: exact,
  grown: { absolute: 0.2, relative: 1e-4 },
  "area of all merged": areaTolerance,
  "area covered": areaTolerance,
  "area left": areaTolerance,
  "largest piece left": areaTolerance,
  "largest piece measured": areaTolerance,
  "pieces left": exact,
  "area left, walked": areaTolerance,
  "largest piece left, walked": areaTolerance,
};

/** Metres by which shapes are grown. */
export const growth = 15;

/** Pieces in m² that count. */
export const leastPiece = 0.01;

/** Null where our engine says that another way must be taken. */
type Ask = (a: Shape, b: Shape, others: readonly Shape[]) => number | null;

const questions: Readonly<Record<string, Ask>> = {
  area,
  "shared area": (a, b) => sharedArea(prepareArea(a), b),
  "area of intersection": (a, b) => area(intersection(a, b)),
  "area of union": (a, b) => area(union([a, b])),
  "area of difference": (a, b) => area(difference(a, [b])),
  distance: (a, b) => distance(a, b),
  "has a point in common": (a, b) => Number(crossesOrTouches(a, b)),
  contains: (a, b) => Number(contains(a, b)),
  grown: (_, b) => area(grow(b, growth)),
  "area of all merged": (_, __, others) => area(union(others)),
  "area covered": (a, _, others) => coveredArea(a, others),
  "area left": (a, _, others) => areasLeft(a, others).area,
  "largest piece left": (a, _, others) => largestPieceArea(difference(a, others)),
  "largest piece measured": (a, _, others) => areasLeft(a, others).largest,
  "pieces left": (a, _, others) => pieces(difference(a, others)).filter((piece) => area(piece) > leastPiece).length,
  "area left, walked": (a, _, others) => walkedLeft(a, others)?.area ?? null,
  "largest piece left, walked": (a, _, others) => walkedLeft(a, others)?.largest ?? null,
};

const bounded = (shape: Shape) => ({ shape, box: boxOf(shape) });

const walkedLeft = (a: Shape, others: readonly Shape[]) =>
  commonGround([bounded(a)], others.filter(({ kind }) => kind === "polygon").map(bounded));

/** Asks our engine everything about a pair; also clips, whose result is only asked not to throw. */
export function measure({ a, b, others }: FuzzPair): Measured {
  const values: Record<string, number> = {};
  const [thrown, refused]: [Record<string, string>, Record<string, string>] = [{}, {}];
  const started = process.cpuUsage();
  const attempt = (name: string, ask: () => number | null) => {
    try {
      const value = ask();
      if (value !== null) values[name] = value;
    } catch (cause) {
      (cause instanceof TooComplex ? refused : thrown)[name] = String(cause);
    }
  };
  for (const [name, ask] of Object.entries(questions)) attempt(name, () => ask(a, b, others));
  attempt("clip", () => {
    clipToBox(b, boxOf(a));
    return null;
  });
  const { user, system } = process.cpuUsage(started);
  return { values, thrown, refused, milliseconds: (user + system) / 1000 };
}

/** A broken polygon after its repair: area in m², or null where it was refused. */
export interface Mended {
  readonly shape: Shape | null;
  readonly faults: readonly string[];
  readonly thrown: string | null;
}

/** Whether a polygon with such faults is one to PostGIS: it lets corners be repeated. */
export const isSound = ({ faults }: Mended): boolean => faults.every((fault) => fault === "duplicateNodes");

/** Repairs a polygon as the reader of files does. */
export async function mend({ shape }: BrokenCase): Promise<Mended> {
  try {
    const repair = await repairPolygon(shape);
    return { shape: repair.shape.parts.length > 0 ? repair.shape : null, faults: repair.faults, thrown: null };
  } catch (cause) {
    return { shape: null, faults: [], thrown: String(cause) };
  }
}
