/** A place in metres, EPSG:25832 or counted from a municipality's own origin. */
export type Point = readonly [number, number];
/** A ring without its closing point, or a line. */
export type Points = readonly Point[];

/** Signed area in m², positive counter-clockwise. */
export function signedArea(ring: Points): number {
  let doubled = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

export const areaOf = (ring: Points): number => Math.abs(signedArea(ring));

/** Centre of gravity of a ring. */
export function centreOf(ring: Points): Point {
  const [x0, y0] = ring[0];
  let [sumX, sumY, sum] = [0, 0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    const cross = (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
    sumX += cross * (x + nextX - 2 * x0);
    sumY += cross * (y + nextY - 2 * y0);
    sum += cross;
  });
  return [x0 + sumX / (3 * sum), y0 + sumY / (3 * sum)];
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [ax + (bx - ax) * share, ay + (by - ay) * share];

/** Is the point inside the ring (even–odd)? */
export function inside([x, y]: Point, ring: Points): boolean {
  let within = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
  });
  return within;
}

/** Distance from a point to a segment. */
function distanceToSegment(point: Point, a: Point, b: Point): number {
  const squared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const share = squared === 0 ? 0 : ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / squared;
  return distance(point, between(a, b, Math.min(1, Math.max(0, share))));
}

/** Distance from a point to a ring; 0 inside it. */
export function distanceToRing(point: Point, ring: Points): number {
  if (inside(point, ring)) return 0;
  return Math.min(...ring.map((a, i) => distanceToSegment(point, a, ring[(i + 1) % ring.length])));
}

/** Distance from a point to a line. */
export const distanceToLine = (point: Point, line: Points): number =>
  Math.min(...line.slice(1).map((end, i) => distanceToSegment(point, line[i], end)));

/** Reads places written as `east north, east north, …` in whole metres, so that a table of outlines stays readable. Throws on anything else. */
export function track(text: string): Points {
  return text.split(", ").map((pair): Point => {
    const found = /^(-?\d+) (-?\d+)$/.exec(pair);
    if (!found) throw new Error(`got "${pair}", expected two whole numbers`);
    return [Number(found[1]), Number(found[2])];
  });
}
