import { clipToBox } from "./clip.ts";
import { outlinesOf } from "./outlines.ts";
import { arcTolerance, margin, mostToGrow, ringsBeside } from "./overlay.ts";
import { shapeOfRings } from "./overlay-paths.ts";
import { createRoom } from "./room.ts";
import {
  area,
  type Box,
  boxGap,
  boxOf,
  type Chain,
  emptyShape,
  growBox,
  isEmpty,
  type Shape,
  squaredBoxGap,
  vertexCount,
} from "./shape.ts";
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
 * `toleranceAt` metres at a distance, and nothing stands out by more. Polygons without clearance are taken out first, then what may reach
 * deepest, and of each only what can reach the rest is looked at. Throws `TooComplex`.
 */
export function lessClearances(
  shape: Shape,
  clearances: readonly Clearance[],
  toleranceAt: (by: number) => number = () => arcTolerance,
): Shape {
  if (isEmpty(shape) || shape.kind !== "polygon") return emptyShape;
  const box = boxOf(shape);
  const plain = clearances.filter(({ by, shape: { kind } }) => by === 0 && kind === "polygon").map((each) => reachInto(box, each));
  const round = clearances.filter(({ by }) => by > 0).map((each) => reachInto(box, each));
  round.sort((a, b) => b.depth - a.depth);
  return less(shape, [...plain, ...round], toleranceAt);
}

/** A shape to be taken out, its box, and how deep it may reach into what it is taken from, in metres. */
interface Reaching extends Clearance {
  readonly box: Box;
  readonly depth: number;
}

function reachInto(into: Box, { shape, by, box = boxOf(shape) }: Clearance): Reaching {
  return { shape, by, box, depth: by - boxGap(box, into) };
}

/** Corners of outlines that are taken out at once: the engine's work grows faster than their number. */
const atOnce = 250;

/** Where shapes are clipped, and where outlines are drawn. */
const [clipped, drawn] = [createRoom(), createRoom()];

/** Takes out shapes with their clearances, some at a time; what is left by then decides what of the next can reach it. */
function less(shape: Shape, clearances: readonly Reaching[], toleranceAt: (by: number) => number): Shape {
  let rest = shape.parts.flat();
  let box = boxOf(shape);
  let taken = 0;
  let outlines: Chain[] = [];
  let corners = 0;
  for (let i = 0; i <= clearances.length; i++) {
    if ((corners > atOnce || i === clearances.length) && outlines.length > 0) {
      rest = ringsBeside(rest, outlines, box);
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
function outlinesNear({ shape, by, box: round }: Reaching, box: Box, tolerance: number): readonly Chain[] | null {
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

/** Whether some point, edge or stretch of a shape has all of a box within `by` metres. */
function reaches({ kind, parts }: Shape, box: Box, by: number): boolean {
  // What is within a distance of an edge holds a box with its corners, and is no wider than that distance twice.
  if (Math.min(box[2] - box[0], box[3] - box[1]) > 2 * by) return false;
  for (const part of parts) {
    for (const chain of part) {
      if (kind === "point" ? cornersWithin(chain, 0, 0, box, by * by) : someEdgeReaches(chain, box, by * by)) return true;
    }
  }
  return false;
}

function someEdgeReaches(chain: Chain, box: Box, squared: number): boolean {
  for (let i = 0; i + 3 < chain.length; i += 2) if (cornersWithin(chain, i, i + 2, box, squared)) return true;
  return false;
}

const cornersWithin = (chain: Chain, from: number, to: number, [minX, minY, maxX, maxY]: Box, squared: number): boolean =>
  squaredGap(chain, from, to, minX, minY) <= squared &&
  squaredGap(chain, from, to, maxX, maxY) <= squared &&
  squaredGap(chain, from, to, minX, maxY) <= squared &&
  squaredGap(chain, from, to, maxX, minY) <= squared;

/** Squared distance in m² from a place to the edge between two corners of a chain. */
function squaredGap(chain: Chain, from: number, to: number, x: number, y: number): number {
  const runX = chain[to] - chain[from];
  const runY = chain[to + 1] - chain[from + 1];
  const length = runX * runX + runY * runY;
  const offX = x - chain[from];
  const offY = y - chain[from + 1];
  const share = length > 0 ? Math.max(0, Math.min(1, (offX * runX + offY * runY) / length)) : 0;
  const gapX = offX - share * runX;
  const gapY = offY - share * runY;
  return gapX * gapX + gapY * gapY;
}

const fills = (clipped: Shape, [minX, minY, maxX, maxY]: Box): boolean =>
  clipped.kind === "polygon" && area(clipped) === (maxX - minX) * (maxY - minY);
