import { areaOf, between, centreOf, distance, distanceToRing, inside, type Point, type Points } from "./measure.ts";
import type { Random } from "./random.ts";

/** Scales a ring about its centre until it covers so many hectares. */
export function sized(ring: Points, hectares: number): Points {
  const factor = Math.sqrt((hectares * 10_000) / areaOf(ring));
  const centre = centreOf(ring);
  return ring.map((point) => between(centre, point, factor));
}

/** Cuts each edge into steps of about `step` metres; a ring is closed first when `closed`. */
function stepped(points: Points, step: number, closed: boolean): Point[] {
  const ends = closed ? [...points.slice(1), points[0]] : points.slice(1);
  const steps = ends.flatMap((end, i): Point[] => {
    const count = Math.max(1, Math.round(distance(points[i], end) / step));
    return Array.from({ length: count }, (_, k) => between(points[i], end, k / count));
  });
  return closed ? steps : [...steps, points[points.length - 1]];
}

/** A hand-drawn ring made to look surveyed: more vertices, each moved a little (at most `sway` metres). */
export function surveyed(ring: Points, random: Random, { step, sway }: { step: number; sway: number }): Points {
  return stepped(ring, step, true).map(([x, y]) => [x + random.between(-sway, sway), y + random.between(-sway, sway)]);
}

/** A line through hand-drawn points without corners (Catmull–Rom), `pieces` per stretch. */
export function curved(points: Points, pieces = 6): Points {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))];
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    for (let k = 0; k < pieces; k++) out.push(spline(at(i - 1), at(i), at(i + 1), at(i + 2), k / pieces));
  }
  return [...out, at(points.length - 1)];
}

function spline(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const axis = (k: 0 | 1) =>
    p1[k] + 0.5 * t * (p2[k] - p0[k] + t * (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k] + t * (3 * (p1[k] - p2[k]) + p3[k] - p0[k])));
  return [axis(0), axis(1)];
}

/** A circle of `corners` corners that lie on it. */
export const circle = ([x, y]: Point, radius: number, corners = 64): Points =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** What a `blob` grows from: centre, size, length over breadth and the direction of its length in degrees from east. */
export interface BlobDraft {
  readonly centre: Point;
  readonly hectares: number;
  readonly stretch?: number;
  readonly turn?: number;
  readonly corners?: number;
}

/** A soft natural outline (lake, wood, bog), star-shaped about its centre and of the given size. */
export function blob({ centre, hectares, stretch = 1.3, turn = 20, corners = 40 }: BlobDraft, random: Random): Points {
  const waves = [2, 3, 4, 5].map((count) => ({
    count,
    height: random.between(0.02, 0.16 / (count - 0.6)),
    phase: random.between(0, 6.28),
  }));
  const ring = Array.from({ length: corners }, (_, i): Point => {
    const angle = (i / corners) * 2 * Math.PI;
    const radius = waves.reduce((sum, wave) => sum + wave.height * Math.cos(wave.count * angle + wave.phase), 1);
    return [radius * stretch * Math.cos(angle), radius * Math.sin(angle)];
  });
  return sized(
    ring.map((point) => turned(point, turn)),
    hectares,
  ).map(([x, y]) => [x + centre[0], y + centre[1]]);
}

/** Turns a point about the origin, degrees counter-clockwise. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** Moves a counter-clockwise ring outwards (positive) or inwards by so many metres, corner by corner. */
export function offset(ring: Points, metres: number): Points {
  return ring.map((point, i) => {
    const [nx, ny] = normal(ring[(i + ring.length - 1) % ring.length], ring[(i + 1) % ring.length]);
    return [point[0] + nx * metres, point[1] + ny * metres];
  });
}

/** Everything within so many metres of a ring that is star-shaped about `centre`, the ring's inside with it. */
export function within(ring: Points, centre: Point, metres: number): Points {
  const reach = Math.max(...ring.map((point) => distance(centre, point))) + metres;
  return circle(centre, reach, 72).map((outer) => {
    let [near, far] = [0, 1];
    for (let k = 0; k < 30; k++) {
      const middle = (near + far) / 2;
      if (distanceToRing(between(centre, outer, middle), ring) < metres) near = middle;
      else far = middle;
    }
    return between(centre, outer, near);
  });
}

/** A band of the same width on both sides of a line. */
export function band(line: Points, halfWidth: number): Points {
  const side = (sign: number): Points =>
    line.map((point, i) => {
      const [nx, ny] = normal(line[Math.max(0, i - 1)], line[Math.min(line.length - 1, i + 1)]);
      return [point[0] + sign * nx * halfWidth, point[1] + sign * ny * halfWidth];
    });
  return [...side(1), ...[...side(-1)].reverse()];
}

/** Unit vector to the right of the way from one point to another. */
function normal(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
}

/** Cuts a ring by a convex counter-clockwise one (Sutherland–Hodgman); empty when they do not overlap. */
export function clipped(ring: Points, convex: Points): Points {
  return convex.reduce<Points>((rest, a, i) => {
    const b = convex[(i + 1) % convex.length];
    const height = (p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    return rest.flatMap((point, k) => {
      const next = rest[(k + 1) % rest.length];
      const [here, there] = [height(point), height(next)];
      const crossing = here > 0 !== there > 0 ? [between(point, next, here / (here - there))] : [];
      return here > 0 ? [point, ...crossing] : crossing;
    });
  }, ring);
}

/** The longest unbroken stretch of a line whose points lie inside a ring. */
export function stretchInside(line: Points, ring: Points): Points {
  let longest: Point[] = [];
  let current: Point[] = [];
  for (const point of line) {
    if (inside(point, ring)) current.push(point);
    else current = [];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}
