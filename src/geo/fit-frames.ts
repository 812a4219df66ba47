import { angleOf, sineAndCosine } from "./elementary.ts";
import { type DistanceField, fieldAt } from "./fit-field.ts";
import type { FitRegion } from "./fit-region.ts";
import type { Box } from "./shape.ts";

const quarter = Math.PI / 2;
/** Directions tried however the borders run, over a quarter turn. */
const evenDirections = 12;
/** Directions of borders that are tried, those with most metres of border first. */
const borderDirections = 10;
/** Borders whose directions differ less than this, in radians, count as one; it is the longest edge that gives the direction. */
const sameDirection = 0.01;

/** Directions to try rectangles in, radians from 0 to a quarter turn: those of the borders, then even steps. */
export function directionsOf({ edges }: FitRegion): number[] {
  const bins = new Map<number, { sum: number; longest: number; angle: number }>();
  for (let i = 0; i < edges.length; i += 4) {
    const [dx, dy] = [edges[i + 2] - edges[i], edges[i + 3] - edges[i + 1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    const angle = withinQuarter(angleOf(dy, dx));
    const key = Math.round(angle / sameDirection) % Math.round(quarter / sameDirection);
    const bin = bins.get(key) ?? { sum: 0, longest: -1, angle };
    bin.sum += length;
    if (length > bin.longest) [bin.longest, bin.angle] = [length, angle];
    bins.set(key, bin);
  }
  const borders = [...bins].sort(([a, x], [b, y]) => y.sum - x.sum || a - b).slice(0, borderDirections);
  const even = Array.from({ length: evenDirections }, (_, i) => (i * quarter) / evenDirections);
  return [...borders.map(([, { angle }]) => angle), ...even];
}

/** The same direction for a rectangle that may stand on any of its sides. */
function withinQuarter(angle: number): number {
  const rest = angle - Math.floor(angle / quarter) * quarter;
  return rest < quarter ? rest : 0;
}

/** A grid along a turned pair of axes over a region; the axes start at the regions' common origin. */
export interface Frame {
  readonly angle: number;
  readonly cosine: number;
  readonly sine: number;
  /** Axis coordinates of the first node. */
  readonly u: number;
  readonly v: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

const frameNodes = 6000;

/** A frame round a region, its nodes no closer than the region's field can tell. */
export function createFrame({ edges, field }: FitRegion, angle: number): Frame {
  const [sine, cosine] = sineAndCosine(angle);
  let [minU, minV, maxU, maxV] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < edges.length; i += 4) {
    const u = edges[i] * cosine + edges[i + 1] * sine;
    const v = edges[i + 1] * cosine - edges[i] * sine;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const [width, height] = [maxU - minU, maxV - minV];
  const cell = Math.max(Math.sqrt((width * height) / frameNodes), Math.max(width, height) / 600, field.cell / 2);
  const [columns, rows] = [Math.max(1, Math.round(width / cell)), Math.max(1, Math.round(height / cell))];
  const [u, v] = [(minU + maxU - (columns - 1) * cell) / 2, (minV + maxV - (rows - 1) * cell) / 2];
  return { angle, cosine, sine, u, v, cell, columns, rows };
}

/** The field's values at the nodes of a frame, row by row. */
export function sample(field: DistanceField, { cosine, sine, u, v, cell, columns, rows }: Frame): Float64Array {
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const across = v + row * cell;
    for (let column = 0; column < columns; column++) {
      const along = u + column * cell;
      values[row * columns + column] = fieldAt(field, along * cosine - across * sine, along * sine + across * cosine);
    }
  }
  return values;
}

/** A rectangle along a frame's axes that stands on another of its sides: turned by `quarters` quarter turns. */
export function turned([u0, v0, u1, v1]: Box, quarters: number): Box {
  switch (quarters) {
    case 0:
      return [u0, v0, u1, v1];
    case 1:
      return [-v1, u0, -v0, u1];
    case 2:
      return [-u1, -v1, -u0, -v0];
    default:
      return [v0, -u1, v1, -u0];
  }
}

/** For every node the least value in a rectangle placed at it, roughly: the room that the rectangle has there. */
export function leastWithin(values: Float64Array, { cell, columns, rows }: Frame, span: Box): Float64Array {
  const [left, low, right, high] = span.map((side) => Math.round(side / cell));
  const outside = -2 * cell;
  const alongRows = new Float64Array(values.length);
  const filter = createSlidingLeast(Math.max(columns, rows) + Math.max(right - left, high - low) + 1);
  for (let row = 0; row < rows; row++)
    filter(values, alongRows, { start: row * columns, stride: 1, count: columns }, [left, right], outside);
  const least = new Float64Array(values.length);
  for (let column = 0; column < columns; column++)
    filter(alongRows, least, { start: column, stride: columns, count: rows }, [low, high], outside);
  return least;
}

interface Run {
  readonly start: number;
  readonly stride: number;
  readonly count: number;
}
type SlidingLeast = (from: Float64Array, to: Float64Array, run: Run, window: readonly [number, number], outside: number) => void;

/** Least value in a window that slides along a run, from the least values of blocks of the window's size, forwards and backwards. */
function createSlidingLeast(most: number): SlidingLeast {
  const padded = new Float64Array(most);
  const forwards = new Float64Array(most);
  const backwards = new Float64Array(most);
  return (from, to, { start, stride, count }, [first, last], outside) => {
    const size = last - first + 1;
    const length = count + size - 1;
    for (let i = 0; i < length; i++) {
      const at = i + first;
      padded[i] = at >= 0 && at < count ? from[start + at * stride] : outside;
      forwards[i] = i % size === 0 ? padded[i] : Math.min(forwards[i - 1], padded[i]);
    }
    for (let i = length - 1; i >= 0; i--) {
      backwards[i] = i === length - 1 || (i + 1) % size === 0 ? padded[i] : Math.min(backwards[i + 1], padded[i]);
    }
    for (let i = 0; i < count; i++) to[start + i * stride] = Math.min(backwards[i], forwards[i + size - 1]);
  };
}
