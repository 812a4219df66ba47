import { clipToBox } from "./clip.ts";
import { outlinesOf } from "./outlines.ts";
import { arcTolerance, margin, mostToGrow, ringsBeside } from "./overlay.ts";
import { shapeOfRings } from "./overlay-paths.ts";
import { createRoom } from "./room.ts";
import { area, type Box, boxOf, type Chain, emptyShape, growBox, isEmpty, type Shape, squaredBoxGap, vertexCount } from "./shape.ts";
import { TooComplex } from "./too-complex.ts";

/** A shape with how many metres round it are to be kept clear: 0 for the polygon itself. */
export interface Clearance {
  readonly shape: Shape;
  readonly by: number;
  /** The box of the shape, where it is known. */
  readonly box?: Box;
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
  if (isEmpty(shape) || shape.kind !== "polygon") return emptyShape;
  const plain = clearances.filter(({ by, shape: { kind } }) => by === 0 && kind === "polygon");
  const round = clearances.filter(({ by }) => by > 0);
  return less(shape, [...plain, ...round], toleranceAt);
}

/** Corners of outlines that are taken out at once: the engine's work grows faster than their number. */
const atOnce = 400;

/** Where shapes are clipped, and where outlines are drawn. */
const [clipped, drawn] = [createRoom(), createRoom()];

/** Takes out shapes with their clearances, some at a time; what is left by then decides what of the next can reach it. */
function less(shape: Shape, clearances: readonly Clearance[], toleranceAt: (by: number) => number): Shape {
  let rest = shape.parts.flat();
  let box = boxOf(shape);
  let taken = 0;
  let outlines: Chain[] = [];
  let corners = 0;
  for (let i = 0; i <= clearances.length; i++) {
    if ((corners > atOnce || i === clearances.length) && outlines.length > 0) {
      rest = ringsBeside(rest, outlines);
      box = boxOf({ kind: "polygon", parts: [rest] });
      taken += outlines.length;
      [outlines, corners] = [[], 0];
    }
    if (rest.length === 0) return emptyShape;
    if (i === clearances.length) break;
    if (outlines.length === 0) drawn.clear();
    const found = outlinesNear(clearances[i], box, toleranceAt(clearances[i].by));
    if (!found) return emptyShape;
    for (const outline of found) {
      outlines.push(outline);
      corners += outline.length / 2;
    }
  }
  return taken === 0 ? shape : shapeOfRings(rest);
}

const none: readonly Chain[] = [];

/** The outlines round what of a shape can reach a box; null where it takes all of the box. */
function outlinesNear({ shape, by, box: round = boxOf(shape) }: Clearance, box: Box, tolerance: number): readonly Chain[] | null {
  const squared = by * by;
  if (squaredBoxGap(round, box) > squared) return none;
  const reach = growBox(box, by + margin);
  clipped.clear();
  const near = clipToBox(shape, reach, round, clipped.make);
  if (isEmpty(near) || (near !== shape && squaredBoxGap(boxOf(near), box) > squared)) return none;
  if ((by > 0 && reaches(near, box, by - tolerance)) || fills(near, reach)) return null;
  if (by === 0) return ringsOf(near);
  if (vertexCount(near) > mostToGrow) throw new TooComplex(`${vertexCount(near)} coordinates to grow`);
  return outlinesOf(near, by, tolerance, growBox(box, margin), drawn.make);
}

/** The rings of a shape, which is written over when the next is clipped. */
const ringsOf = ({ parts }: Shape): Chain[] =>
  parts.flat().map((ring) => {
    const copy = drawn.make(ring.length);
    copy.set(ring);
    return copy;
  });

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
