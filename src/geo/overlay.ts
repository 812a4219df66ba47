import type { ClipType, FillRule, MainModule, PathsD } from "clipper2-wasm/dist/clipper2z.d.ts";
import createClipper from "clipper2-wasm/dist/es/clipper2z.js";
import { clipToBox } from "./clip.ts";
import { type Frame, measureRings, readPaths, shapeOfRings, writePaths } from "./overlay-paths.ts";
import { scanWork } from "./scan-work.ts";
import { type Box, boxOf, type Chain, emptyShape, growBox, isEmpty, joinBoxes, type Shape, vertexCount } from "./shape.ts";
import { affords, TooComplex } from "./too-complex.ts";

/** Decimals that the engine keeps; with coordinates near zero this is exact to 1e-8 m. */
const precision = 8;
/** How far the straight pieces of a rounded corner may stay inside the true arc, in metres. */
export const arcTolerance = 0.005;
/** How far beyond the other shape's box a shape is kept before an overlay, in metres. */
export const margin = 1;

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

/** All polygons merged into one shape; overlaps count once. Lines and points are left out. Like every overlay it throws `TooComplex`. */
export function union(shapes: readonly Shape[]): Shape {
  const clipper = loaded();
  const polygons = shapes.filter(isArea);
  return polygons.length === 0 ? emptyShape : shapeOfRings(run(clipper.ClipType.Union, polygons, [], readPaths));
}

/** What two polygons have in common; empty when they only touch. */
export function intersection(a: Shape, b: Shape): Shape {
  const clipper = loaded();
  if (!isArea(a) || !isArea(b)) return emptyShape;
  const [left, right] = [near(a, boxOf(b)), near(b, boxOf(a))];
  if (isEmpty(left) || isEmpty(right)) return emptyShape;
  return shapeOfRings(run(clipper.ClipType.Intersection, [left], [right], readPaths));
}

/** A polygon less all of the others. */
export function difference(a: Shape, subtract: readonly Shape[]): Shape {
  const clipper = loaded();
  return isArea(a) ? shapeOfRings(run(clipper.ClipType.Difference, [a], allNear(subtract, boxOf(a)), readPaths)) : emptyShape;
}

/**
 * The rings that bound what rings bound outside of closed outlines that wind round places as they like: the same that `difference` would make
 * parts of, for when more is to be taken out. Rings and outlines lie in or near a box. Throws `TooComplex`.
 */
export function ringsBeside(rings: readonly Chain[], outlines: readonly Chain[], box: Box): Chain[] {
  const clipper = loaded();
  return run(clipper.ClipType.Difference, [{ kind: "polygon", parts: [rings] }], [{ kind: "polygon", parts: [outlines] }], readPaths, box);
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
  return measureRings(run(clipper.ClipType.Difference, [a], allNear(subtract, boxOf(a)), readPaths));
}

/** Area in m² that others cover of a polygon together; where they overlap it counts once. */
export function coveredArea(a: Shape, others: readonly Shape[]): number {
  const clipper = loaded();
  return isArea(a) ? run(clipper.ClipType.Intersection, allNear(others, boxOf(a)), [a], (paths) => clipper.AreaPathsD(paths)) : 0;
}

/**
 * Everything within `by` metres of a polygon, line or point, corners rounded (5 mm inside the true arc at most, or `tolerance` metres). A negative
 * number shrinks a polygon; a line or point then leaves nothing.
 */
export function grow(shape: Shape, by: number, tolerance = arcTolerance): Shape {
  const clipper = loaded();
  if (isEmpty(shape) || (shape.kind !== "polygon" && by <= 0)) return emptyShape;
  if (by === 0) return union([shape]);
  if (vertexCount(shape) > mostToGrow) throw new TooComplex(`${vertexCount(shape)} coordinates to grow`);
  const frame = frameFor([shape], boxOf(shape));
  const end = shape.kind === "polygon" ? clipper.EndType.Polygon : clipper.EndType.Round;
  const paths = writePaths(clipper, [shape], frame);
  const grown = clipper.InflatePathsD(paths, by, clipper.JoinType.Round, end, 2, precision, tolerance);
  paths.delete();
  return shapeOfRings(execute(clipper.ClipType.Union, grown, new clipper.PathsD(), (paths) => readPaths(paths, frame)));
}

const isArea = (shape: Shape): boolean => shape.kind === "polygon" && !isEmpty(shape);
const near = (shape: Shape, box: Box): Shape => clipToBox(shape, growBox(box, margin));
const allNear = (shapes: readonly Shape[], box: Box): Shape[] =>
  shapes
    .filter(isArea)
    .map((shape) => near(shape, box))
    .filter((shape) => !isEmpty(shape));

function run<Result>(
  operation: ClipType,
  subjects: readonly Shape[],
  clips: readonly Shape[],
  read: (paths: PathsD, frame: Frame) => Result,
  box?: Box,
): Result {
  const clipper = loaded();
  const shapes = [...subjects, ...clips];
  const frame = frameFor(shapes, box ?? shapes.map(boxOf).reduce(joinBoxes));
  return execute(operation, writePaths(clipper, subjects, frame), writePaths(clipper, clips, frame), (paths) => read(paths, frame));
}

/** Runs an operation, reads the result and frees both inputs. */
function execute<Result>(operation: ClipType, subjects: PathsD, clips: PathsD, read: (paths: PathsD) => Result): Result {
  const clipper = loaded();
  const rule: FillRule = clipper.FillRule.NonZero;
  let result: PathsD | null = null;
  try {
    result = clipper.BooleanOpD(operation, rule, subjects, clips, precision);
    return read(result);
  } finally {
    result?.delete();
    clips.delete();
    subjects.delete();
  }
}

/** Coordinates of a shape that is grown: every corner becomes an arc, and arcs of close corners all cross each other. */
export const mostToGrow = 6000;
/** Edges that the engine's sweep may find at all its halts together: about a second's work. */
const mostWork = 1e8;
/** Steps of work that one of those edges counts for. */
const stepsEach = 4;

const isFeasible = (scans: number): boolean => scans <= mostWork && affords(stepsEach * scans);

/** A whole-metre origin near the shapes, so that differences to it are exact in doubles; turned where that makes the engine's sweep shorter. */
function frameFor(shapes: readonly Shape[], [minX, minY]: Box): Frame {
  const origin = { x: Math.floor(minX), y: Math.floor(minY) };
  if (isFeasible(scanWork(shapes, 1))) return { ...origin, turned: false };
  if (isFeasible(scanWork(shapes, 0))) return { ...origin, turned: true };
  throw new TooComplex(`shapes of ${shapes.reduce((sum, shape) => sum + vertexCount(shape), 0)} coordinates, many edges beside each other`);
}
