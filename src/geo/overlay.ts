import type { ClipType, FillRule, MainModule, PathsD, PolyPathD } from "clipper2-wasm/dist/clipper2z.d.ts";
import createClipper from "clipper2-wasm/dist/es/clipper2z.js";
import { clipToBox } from "./clip.ts";
import { pieceAreas, readTree, writePaths } from "./overlay-paths.ts";
import { type Box, boxOf, emptyShape, growBox, isEmpty, type Shape } from "./shape.ts";

/** Decimals that the engine keeps; with coordinates near zero this is exact to 1e-8 m. */
const precision = 8;
/** How far the straight pieces of a rounded corner may stay inside the true arc, in metres. */
const arcTolerance = 0.005;
/** How far beyond the other shape's box a shape is kept before an overlay, in metres. */
const margin = 1;

let engine: MainModule | null = null;
let loading: Promise<void> | null = null;

/** Starts the overlay engine from the bytes of `clipper2z.wasm`; later calls do nothing. Rejects when the bytes are no such module. */
export function loadOverlay(wasm: Uint8Array | ArrayBuffer): Promise<void> {
  loading ??= start(wasm).catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function start(wasm: Uint8Array | ArrayBuffer): Promise<void> {
  const wasmBinary = wasm instanceof Uint8Array ? wasm.slice().buffer : wasm;
  engine = await createClipper({ wasmBinary, printErr: () => {} });
}

function loaded(): MainModule {
  if (!engine) throw new Error("overlay engine not loaded: got a call before loadOverlay, expected one after");
  return engine;
}

/** All polygons merged into one shape; overlaps count once. Lines and points are left out. */
export function union(shapes: readonly Shape[]): Shape {
  const clipper = loaded();
  const polygons = shapes.filter(isArea);
  if (polygons.length === 0) return emptyShape;
  return combine(clipper, clipper.ClipType.Union, polygons, []);
}

/** What two polygons have in common; empty when they only touch. */
export function intersection(a: Shape, b: Shape): Shape {
  const clipper = loaded();
  if (!isArea(a) || !isArea(b)) return emptyShape;
  const [left, right] = [near(a, boxOf(b)), near(b, boxOf(a))];
  if (isEmpty(left) || isEmpty(right)) return emptyShape;
  return combine(clipper, clipper.ClipType.Intersection, [left], [right]);
}

/** A polygon less all of the others. */
export function difference(a: Shape, subtract: readonly Shape[]): Shape {
  const clipper = loaded();
  if (!isArea(a)) return emptyShape;
  return combine(clipper, clipper.ClipType.Difference, [a], allNear(subtract, boxOf(a)));
}

/** What is left of a polygon in m²: all of it, and the largest single piece of it. */
export interface AreasLeft {
  readonly area: number;
  readonly largest: number;
}

/** Measures `difference` without making it. */
export function areasLeft(a: Shape, subtract: readonly Shape[]): AreasLeft {
  const clipper = loaded();
  if (!isArea(a)) return { area: 0, largest: 0 };
  const origin = originOf([a]);
  const others = writePaths(clipper, allNear(subtract, boxOf(a)), origin);
  return execute(clipper, clipper.ClipType.Difference, writePaths(clipper, [a], origin), others, (tree) => {
    const areas = pieceAreas(tree);
    return { area: areas.reduce((sum, each) => sum + each, 0), largest: Math.max(0, ...areas) };
  });
}

/** Area in m² that others cover of a polygon together; where they overlap it counts once. */
export function coveredArea(a: Shape, others: readonly Shape[]): number {
  const clipper = loaded();
  if (!isArea(a)) return 0;
  const origin = originOf([a]);
  const paths = writePaths(clipper, allNear(others, boxOf(a)), origin);
  return execute(clipper, clipper.ClipType.Intersection, paths, writePaths(clipper, [a], origin), (tree) => tree.area());
}

/**
 * Everything within `by` metres of a polygon, line or point, corners rounded (5 mm inside the true arc at most). A negative number
 * shrinks a polygon; a line or point then leaves nothing.
 */
export function grow(shape: Shape, by: number): Shape {
  const clipper = loaded();
  if (isEmpty(shape) || (shape.kind !== "polygon" && by <= 0)) return emptyShape;
  if (by === 0) return union([shape]);
  const origin = originOf([shape]);
  const end = shape.kind === "polygon" ? clipper.EndType.Polygon : clipper.EndType.Round;
  const paths = writePaths(clipper, [shape], origin);
  const grown = clipper.InflatePathsD(paths, by, clipper.JoinType.Round, end, 2, precision, arcTolerance);
  paths.delete();
  const nothing = new clipper.PathsD();
  return execute(clipper, clipper.ClipType.Union, grown, nothing, (tree) => readTree(tree, origin));
}

const isArea = (shape: Shape): boolean => shape.kind === "polygon" && !isEmpty(shape);
const near = (shape: Shape, box: Box): Shape => clipToBox(shape, growBox(box, margin));
const allNear = (shapes: readonly Shape[], box: Box): Shape[] =>
  shapes
    .filter(isArea)
    .map((shape) => near(shape, box))
    .filter((shape) => !isEmpty(shape));

function combine(clipper: MainModule, operation: ClipType, subjects: readonly Shape[], clips: readonly Shape[]): Shape {
  const origin = originOf(subjects);
  return execute(clipper, operation, writePaths(clipper, subjects, origin), writePaths(clipper, clips, origin), (tree) =>
    readTree(tree, origin),
  );
}

/** Runs an operation, reads the result and frees both inputs. */
function execute<Result>(
  clipper: MainModule,
  operation: ClipType,
  subjects: PathsD,
  clips: PathsD,
  read: (tree: PolyPathD) => Result,
): Result {
  const rule: FillRule = clipper.FillRule.NonZero;
  const tree: PolyPathD = new clipper.PolyPathD();
  try {
    clipper.BooleanOpOutD(operation, rule, subjects, clips, tree, precision);
    return read(tree);
  } finally {
    tree.delete();
    clips.delete();
    subjects.delete();
  }
}

/** A whole-metre origin near the shapes, so that differences to it are exact in doubles. */
function originOf(shapes: readonly Shape[]): readonly [number, number] {
  let [x, y] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const shape of shapes) {
    const box = boxOf(shape);
    [x, y] = [Math.min(x, box[0]), Math.min(y, box[1])];
  }
  return [Math.floor(x), Math.floor(y)];
}
