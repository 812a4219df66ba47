export type Point = readonly [number, number];

/** Farthest that a chord may lie from the arc that it stands for, in metres: well below what any plan is true to. */
export const arcTolerance = 0.05;
/** Halvings of an arc at most: an arc that rises 50 km over its chord is then within the tolerance. */
const deepest = 10;

/**
 * Adds the points of the side from `from` (left out) to `to`. `bulge` is the tangent of a quarter of the arc's angle, positive for an arc that runs
 * counter-clockwise. An arc is halved until its chords lie within `arcTolerance` of it; that takes square roots alone, so every machine finds the same points.
 */
export function addArc(points: Point[], from: Point, to: Point, bulge: number, depth = 0): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const rise = (Math.abs(bulge) * Math.sqrt(dx * dx + dy * dy)) / 2;
  if (!(rise > arcTolerance) || !Number.isFinite(rise) || depth >= deepest) {
    points.push(to);
    return;
  }
  const middle: Point = [(from[0] + to[0] + bulge * dy) / 2, (from[1] + to[1] - bulge * dx) / 2];
  const half = bulge / (1 + Math.sqrt(1 + bulge * bulge));
  addArc(points, from, middle, half, depth + 1);
  addArc(points, middle, to, half, depth + 1);
}
