import { areaOf, centreOf, inside, type Point, type Points } from "./measure.ts";
import { clipped, offset, turned } from "./outline.ts";
import type { Random } from "./random.ts";

/** How an area is cut into parcels: rows of `depth` metres in pairs with a road of `road` metres between, turned by `turn` degrees. */
export interface Cut {
  readonly turn: number;
  readonly depth: number;
  readonly width: readonly [number, number];
  readonly road: number;
  /** Green belt inside the outline that belongs to no parcel, metres. */
  readonly belt: number;
}

export interface Cutting {
  readonly parcels: readonly Points[];
  readonly roads: readonly Points[];
}

/** Cuts a counter-clockwise outline into parcels that share borders but never overlap, and the roads between them. */
export function cutUp(outline: Points, cut: Cut, random: Random): Cutting {
  const inner = offset(outline, -cut.belt);
  const level = inner.map((point) => turned(point, -cut.turn));
  const [minX, minY, maxX, maxY] = extent(level);
  const parcels: Points[] = [];
  const roads: Points[] = [];
  const period = 2 * cut.depth + cut.road;
  for (let bottom = minY - cut.depth * 0.3; bottom < maxY; bottom += period) {
    const middle = bottom + cut.depth;
    parcels.push(...row(level, [bottom, middle], [minX, maxX], cut, random));
    parcels.push(...row(level, [middle + cut.road, middle + cut.road + cut.depth], [minX, maxX], cut, random));
    roads.push(...runs(level, middle + cut.road / 2, [minX, maxX]));
  }
  const back = (points: Points): Points => points.map((point) => turned(point, cut.turn));
  return { parcels: parcels.map(back), roads: roads.map(back) };
}

function row(level: Points, [low, high]: Point, [from, to]: Point, cut: Cut, random: Random): Points[] {
  const out: Points[] = [];
  const slanted = (x: number) => x + random.between(-0.04, 0.04) * cut.depth;
  const start = from - random.between(0, cut.width[0]);
  let left: Point = [start, start];
  while (left[0] < to) {
    const edge = left[0] + random.between(...cut.width);
    const right: Point = [slanted(edge), slanted(edge)];
    const cell: Points = [
      [left[0], low],
      [right[0], low],
      [right[1], high],
      [left[1], high],
    ];
    const piece = clipped(level, cell);
    if (piece.length >= 3 && areaOf(piece) > 0.25 * areaOf(cell)) out.push(piece);
    left = right;
  }
  return out;
}

/** The stretches of a level line that lie inside the ring. */
function runs(level: Points, y: number, [from, to]: Point): Points[] {
  const out: Points[] = [];
  let start: number | null = null;
  for (let x = from; x <= to + 10; x += 10) {
    const within = inside([x, y], level);
    if (within && start === null) start = x;
    if (!within && start !== null) {
      if (x - start > 60)
        out.push([
          [start, y],
          [x - 10, y],
        ]);
      start = null;
    }
  }
  return out;
}

function extent(points: Points): [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The largest of some rectangles about a parcel's centre, along `turn`, that stays `margin` metres inside it; null when none does. */
export function hallOn(parcel: Points, turn: number, share: number, margin: number): Points | null {
  const centre = centreOf(parcel);
  const level = parcel.map(([x, y]) => turned([x - centre[0], y - centre[1]], -turn));
  const [minX, minY, maxX, maxY] = extent(level);
  for (let scale = share; scale > 0.1; scale *= 0.85) {
    const [halfX, halfY] = [((maxX - minX) / 2) * scale, ((maxY - minY) / 2) * scale];
    const corners: Points = [
      [-halfX, -halfY],
      [halfX, -halfY],
      [halfX, halfY],
      [-halfX, halfY],
    ];
    const grown = corners.map(([x, y]): Point => [x + Math.sign(x) * margin, y + Math.sign(y) * margin]);
    if (grown.every((point) => inside(point, level))) {
      return corners.map((point) => turned(point, turn)).map(([x, y]) => [x + centre[0], y + centre[1]]);
    }
  }
  return null;
}
