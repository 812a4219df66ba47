import type { ClipperD, MainModule } from "clipper2-wasm/dist/clipper2z.d.ts";
import { clipToBox } from "./clip.ts";
import { arcTolerance, difference, frameFor, loaded, margin, mostToGrow, precision } from "./overlay.ts";
import { type Frame, readTree, writePaths } from "./overlay-paths.ts";
import { area, type Box, boxOf, emptyShape, growBox, isEmpty, type Shape, squaredBoxGap, vertexCount } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** A shape with how many metres round it are to be kept clear: 0 for the polygon itself. */
export interface Clearance {
  readonly shape: Shape;
  readonly by: number;
}

/**
 * A polygon less everything within the clearance of others. Corners are rounded; the straight pieces of an arc stay inside it by at most 5 mm, or
 * `toleranceAt` metres at a distance. Polygons without clearance are taken out first, and of the others only what can reach the rest is looked
 * at, each distance grown at once. Throws `TooComplex`.
 */
export function lessClearances(
  shape: Shape,
  clearances: readonly Clearance[],
  toleranceAt: (by: number) => number = () => arcTolerance,
): Shape {
  const plain = clearances.filter(({ by, shape: { kind } }) => by === 0 && kind === "polygon").map((each) => each.shape);
  const rest = plain.length === 0 ? shape : difference(shape, plain);
  if (isEmpty(rest) || rest.kind !== "polygon") return emptyShape;
  const near = within(boxOf(rest), clearances, toleranceAt);
  if (near === null) return emptyShape;
  return near.length === 0 ? rest : lessGrown(rest, near, toleranceAt);
}

/** What of the clearances can reach a box, clipped to what matters there; null where one of them leaves nothing of the box. */
function within(box: Box, clearances: readonly Clearance[], toleranceAt: (by: number) => number): readonly Clearance[] | null {
  const near: Clearance[] = [];
  for (const { shape, by } of clearances) {
    if (!(by > 0)) continue;
    const reach = growBox(box, by + margin);
    const clipped = clipToBox(shape, reach);
    if (isEmpty(clipped) || squaredBoxGap(boxOf(clipped), box) > by * by) continue;
    if (reaches(clipped, box, by - toleranceAt(by)) || fills(clipped, reach)) return null;
    near.push({ shape: clipped, by });
  }
  return near;
}

/** Whether some corner of a shape has all of a box within `by` metres. */
function reaches({ parts }: Shape, [minX, minY, maxX, maxY]: Box, by: number): boolean {
  for (const part of parts) {
    for (const chain of part) {
      for (let i = 0; i < chain.length; i += 2) {
        const x = Math.max(chain[i] - minX, maxX - chain[i]);
        const y = Math.max(chain[i + 1] - minY, maxY - chain[i + 1]);
        if (x * x + y * y <= by * by) return true;
      }
    }
  }
  return false;
}

const fills = (clipped: Shape, [minX, minY, maxX, maxY]: Box): boolean =>
  clipped.kind === "polygon" && area(clipped) === (maxX - minX) * (maxY - minY);

function lessGrown(shape: Shape, clearances: readonly Clearance[], toleranceAt: (by: number) => number): Shape {
  const engine = loaded();
  const frame = frameFor([shape, ...clearances.map((each) => each.shape)]);
  const clipper = new engine.ClipperD(precision);
  const tree = new engine.PolyPathD();
  const subject = writePaths(engine, [shape], frame);
  try {
    clipper.AddSubject(subject);
    for (const batch of batchesOf(clearances)) addGrown(engine, clipper, batch, toleranceAt(batch.by), frame);
    clipper.ExecutePoly(engine.ClipType.Difference, engine.FillRule.NonZero, tree);
    return readTree(tree, frame);
  } finally {
    subject.delete();
    tree.delete();
    clipper.delete();
  }
}

/** Shapes that are grown by one distance in one call. */
interface Batch {
  readonly by: number;
  readonly closed: boolean;
  readonly shapes: Shape[];
  corners: number;
}

/** Polygons, and lines and points, by their distance; of no more corners together than can be grown at once. */
function batchesOf(clearances: readonly Clearance[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (const { shape, by } of clearances) {
    const corners = vertexCount(shape);
    if (corners > mostToGrow) throw new TooComplex(`${corners} coordinates to grow`);
    const closed = shape.kind === "polygon";
    let batch = batches.find((each) => each.by === by && each.closed === closed && each.corners + corners <= mostToGrow);
    if (!batch) {
      batch = { by, closed, shapes: [], corners: 0 };
      batches.push(batch);
    }
    batch.shapes.push(shape);
    batch.corners += corners;
  }
  return batches;
}

function addGrown(engine: MainModule, clipper: ClipperD, { by, closed, shapes }: Batch, tolerance: number, frame: Frame): void {
  const paths = writePaths(engine, shapes, frame);
  const end = closed ? engine.EndType.Polygon : engine.EndType.Round;
  const grown = engine.InflatePathsD(paths, by, engine.JoinType.Round, end, 2, precision, tolerance);
  clipper.AddClip(grown);
  grown.delete();
  paths.delete();
}
