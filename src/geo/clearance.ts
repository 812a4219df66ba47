import { clipToBox } from "./clip.ts";
import { outlinesOf } from "./outlines.ts";
import { arcTolerance, difference, margin, mostToGrow } from "./overlay.ts";
import { area, type Box, boxOf, type Chain, emptyShape, growBox, isEmpty, type Shape, squaredBoxGap, vertexCount } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** A shape with how many metres round it are to be kept clear: 0 for the polygon itself. */
export interface Clearance {
  readonly shape: Shape;
  readonly by: number;
}

/**
 * A polygon less everything within the clearance of others. Corners are rounded; the straight pieces of an arc stay inside it by at most 5 mm, or
 * `toleranceAt` metres at a distance. Polygons without clearance are taken out first, and of the others only what can reach the rest is looked
 * at. Throws `TooComplex`.
 */
export function lessClearances(
  shape: Shape,
  clearances: readonly Clearance[],
  toleranceAt: (by: number) => number = () => arcTolerance,
): Shape {
  const plain = clearances.filter(({ by, shape: { kind } }) => by === 0 && kind === "polygon").map((each) => each.shape);
  const rest = plain.length === 0 ? shape : difference(shape, plain);
  if (isEmpty(rest) || rest.kind !== "polygon") return emptyShape;
  return lessRound(
    rest,
    clearances.filter(({ by }) => by > 0),
    toleranceAt,
  );
}

/** Corners of outlines that are taken out at once: the engine's work grows faster than their number. */
const atOnce = 400;

/** Takes out what is grown, some at a time; what is left by then decides what of the next can reach it. */
function lessRound(shape: Shape, clearances: readonly Clearance[], toleranceAt: (by: number) => number): Shape {
  let rest = shape;
  let box = boxOf(rest);
  let outlines: Chain[] = [];
  let corners = 0;
  const takeOut = () => {
    if (outlines.length > 0) rest = difference(rest, [{ kind: "polygon", parts: outlines.map((outline) => [outline]) }]);
    box = boxOf(rest);
    outlines = [];
    corners = 0;
  };
  for (const { shape: kept, by } of clearances) {
    const reach = growBox(box, by + margin);
    const near = clipToBox(kept, reach);
    if (isEmpty(near) || squaredBoxGap(boxOf(near), box) > by * by) continue;
    const tolerance = toleranceAt(by);
    if (reaches(near, box, by - tolerance) || fills(near, reach)) return emptyShape;
    if (vertexCount(near) > mostToGrow) throw new TooComplex(`${vertexCount(near)} coordinates to grow`);
    for (const outline of outlinesOf(near, by, tolerance, growBox(box, margin))) {
      outlines.push(outline);
      corners += outline.length / 2;
    }
    if (corners > atOnce) takeOut();
    if (isEmpty(rest)) return rest;
  }
  takeOut();
  return rest;
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
