import { line, point, polygon, type Shape } from "../../src/geo/shape.ts";

/** Where the tests' own plane begins: whole metres in Denmark, EPSG:25832. */
export const origin = { x: 700000, y: 6170000 } as const;

type Pair = readonly [number, number];

const placed = (points: readonly Pair[]): Pair[] => points.map(([x, y]) => [origin.x + x, origin.y + y]);

/** The corners of an upright rectangle, counter-clockwise, in metres from the origin. */
export const corners = (x: number, y: number, width: number, height = width): Pair[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A polygon of one part from rings in metres from the origin: the shell, then its holes. */
export const area = (...rings: readonly (readonly Pair[])[]): Shape => polygon(...rings.map(placed));

/** An upright rectangle in metres from the origin. */
export const rectangle = (x: number, y: number, width: number, height = width): Shape => area(corners(x, y, width, height));

/** A square ring: a rectangle with a rectangular hole `wall` metres in from every side. */
export const frame = (x: number, y: number, size: number, wall: number): Shape =>
  area(corners(x, y, size), corners(x + wall, y + wall, size - 2 * wall));

/** Several polygons as one shape of many parts. */
export const together = (...shapes: readonly Shape[]): Shape => ({ kind: shapes[0].kind, parts: shapes.flatMap((shape) => shape.parts) });

export const path = (...points: readonly Pair[]): Shape => line(placed(points));
export const spot = (x: number, y: number): Shape => point(origin.x + x, origin.y + y);
