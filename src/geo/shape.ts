import { type SquareMetres, squareMetres } from "./units.ts";

/** A chain of coordinates `x0, y0, x1, y1, …` in metres, EPSG:25832. Rings are closed: the last pair repeats the first. */
export type Chain = Float64Array;

/**
 * A geometry in EPSG:25832. `parts[i]` is for a polygon its shell followed by its holes, for a line or point one chain.
 * Shells run counter-clockwise and holes clockwise; `io` and the overlay engine see to that.
 */
export interface Shape {
  readonly kind: "polygon" | "line" | "point";
  readonly parts: readonly (readonly Chain[])[];
}

/** `[minX, minY, maxX, maxY]` in metres. */
export type Box = readonly [number, number, number, number];

/** A shape without ground. */
export const emptyShape: Shape = { kind: "polygon", parts: [] };
/** Whether a shape has no parts. */
export const isEmpty = (shape: Shape): boolean => shape.parts.length === 0;

/** Signed area of a closed ring in m²: positive when it runs counter-clockwise. Summed about its first vertex to keep digits. */
export function ringArea(ring: Chain): number {
  const x0 = ring[0];
  const y0 = ring[1];
  let doubled = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    doubled += (ring[i] - x0) * (ring[i + 3] - y0) - (ring[i + 2] - x0) * (ring[i + 1] - y0);
  }
  return doubled / 2;
}

/** Planar area of a polygon shape in m² (shells less holes); 0 for lines and points. */
export function area(shape: Shape): SquareMetres {
  if (shape.kind !== "polygon") return squareMetres(0);
  let sum = 0;
  for (const part of shape.parts) {
    part.forEach((ring, index) => {
      const size = Math.abs(ringArea(ring));
      sum += index === 0 ? size : -size;
    });
  }
  return squareMetres(sum);
}

/** Bounding box of a shape; an empty shape gives an inverted box that meets nothing. */
export const boxOf = ({ parts }: Shape): Box => boxRoundChains(parts);

/** Bounding box of a chain; an empty one gives an inverted box that meets nothing. */
export const boxOfChain = (chain: Chain): Box => boxRoundChains([[chain]]);

function boxRoundChains(parts: Shape["parts"]): Box {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    for (const chain of part) {
      for (let i = 0; i < chain.length; i += 2) {
        const x = chain[i];
        const y = chain[i + 1];
        if (x < minX) minX = x;
        if (x > maxX) maxX = x;
        if (y < minY) minY = y;
        if (y > maxY) maxY = y;
      }
    }
  }
  return [minX, minY, maxX, maxY];
}

/** A box with `by` metres more on every side. */
export const growBox = ([minX, minY, maxX, maxY]: Box, by: number): Box => [minX - by, minY - by, maxX + by, maxY + by];
/** Whether two boxes have a point in common, if only on their edges. */
export const boxesMeet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
/** Distance in metres between two boxes, 0 when they meet. */
export const boxGap = (a: Box, b: Box): number => Math.sqrt(squaredBoxGap(a, b));

/** Squared distance in m² between two boxes, 0 when they meet. */
export function squaredBoxGap(a: Box, b: Box): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return dx * dx + dy * dy;
}

/** The smallest box round two boxes. */
export const joinBoxes = (a: Box, b: Box): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

/** Number of coordinate pairs in a shape. */
export function vertexCount(shape: Shape): number {
  let count = 0;
  for (const part of shape.parts) for (const chain of part) count += chain.length / 2;
  return count;
}

/** Builds a polygon shape of one part from rings given as coordinate pairs; rings are closed and turned if they need it. */
export function polygon(...rings: readonly (readonly (readonly [number, number])[])[]): Shape {
  return { kind: "polygon", parts: [rings.map((ring, index) => orient(chainOf(ring, true), index === 0))] };
}

/** Builds a line shape of one part from coordinate pairs. */
export const line = (points: readonly (readonly [number, number])[]): Shape => ({ kind: "line", parts: [[chainOf(points, false)]] });

/** Builds a point shape. */
export const point = (x: number, y: number): Shape => ({ kind: "point", parts: [[Float64Array.of(x, y)]] });

/** Turns a closed ring so that it runs counter-clockwise (`shell`) or clockwise (hole). */
export function orient(ring: Chain, shell: boolean): Chain {
  if (ringArea(ring) > 0 === shell) return ring;
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = ring[ring.length - 2 - i];
    turned[i + 1] = ring[ring.length - 1 - i];
  }
  return turned;
}

function chainOf(points: readonly (readonly [number, number])[], closed: boolean): Chain {
  const flat = points.flat();
  const last = flat.length - 2;
  if (closed && (flat[0] !== flat[last] || flat[1] !== flat[last + 1])) flat.push(flat[0], flat[1]);
  return Float64Array.from(flat);
}
