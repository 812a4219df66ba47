import type { Shape } from "./shape.ts";

/** A place in metres, EPSG:25832. */
export type Corner = readonly [x: number, y: number];

/** Corners of the smallest convex ring round shapes, counter-clockwise, without the first one repeated; fewer than three where there is no such ring. */
export function hullOf(shapes: readonly Shape[]): readonly Corner[] {
  const corners = shapes.flatMap(({ parts }) => parts.flatMap((chains) => chains.flatMap(cornersOf)));
  const sorted = corners.sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const lower = half(sorted);
  const upper = half(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function cornersOf(chain: Float64Array): Corner[] {
  const corners: Corner[] = [];
  for (let i = 0; i + 1 < chain.length; i += 2) corners.push([chain[i], chain[i + 1]]);
  return corners;
}

/** The corners that turn left all the way, of corners sorted along one axis. */
function half(sorted: readonly Corner[]): Corner[] {
  const ring: Corner[] = [];
  for (const corner of sorted) {
    while (ring.length >= 2 && turn(ring[ring.length - 2], ring[ring.length - 1], corner) <= 0) ring.pop();
    ring.push(corner);
  }
  return ring;
}

const turn = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
