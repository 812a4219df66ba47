import { sineAndCosine } from "./elementary.ts";
import { orient, type Shape } from "./shape.ts";

/** A hall on the ground with the yard along one long side. Metres; `angle` in degrees counter-clockwise from east. */
export interface Hall {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly yardDepth: number;
  readonly angle: number;
}

/** Radians of an angle in degrees. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Hall and yard as polygons about an origin, from which their coordinates count; the yard is null where it has no depth. */
export function hallShapes(hall: Hall, origin: readonly [number, number]): { readonly hall: Shape; readonly yard: Shape | null } {
  const [a, b] = [hall.length / 2, hall.width / 2];
  return {
    hall: rectangleOf(hall, origin, [-b, b], a),
    yard: hall.yardDepth > 0 ? rectangleOf(hall, origin, [-b - hall.yardDepth, -b], a) : null,
  };
}

/** Hall and yard as one rectangle about an origin. */
export const groundShape = (hall: Hall, origin: readonly [number, number]): Shape =>
  rectangleOf(hall, origin, [-hall.width / 2 - hall.yardDepth, hall.width / 2], hall.length / 2);

/** The rectangle over `half` metres along and the given metres across a hall's direction. */
function rectangleOf(
  { x, y, angle }: Hall,
  origin: readonly [number, number],
  [low, high]: readonly [number, number],
  half: number,
): Shape {
  const [sine, cosine] = sineAndCosine(radians(angle));
  const at = (along: number, across: number) => [
    x - origin[0] + along * cosine - across * sine,
    y - origin[1] + along * sine + across * cosine,
  ];
  const outline = [at(-half, low), at(half, low), at(half, high), at(-half, high), at(-half, low)];
  return { kind: "polygon", parts: [[orient(Float64Array.from(outline.flat()), true)]] };
}
