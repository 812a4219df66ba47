import { angleOf, sineAndCosine } from "./elementary.ts";
import type { DistanceField } from "./fit-field.ts";
import type { FitRegion } from "./fit-region.ts";
import type { Box } from "./shape.ts";

const quarter = Math.PI / 2;
/** Directions tried however the borders run, over a quarter turn. */
const evenDirections = 12;
/** Directions of borders that are tried, those with most metres of border first. */
const borderDirections = 10;
/** Borders whose directions differ less than this, in radians, count as one; it is the longest edge that gives the direction. */
const sameDirection = 0.01;

/** An even step this near to the direction of a border, in radians, is left out for it. */
const nearDirection = 0.03;

/** Directions to try rectangles in, radians from 0 to a quarter turn: those of the borders, then even steps. */
function directionsOf({ edges }: FitRegion): number[] {
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
  const found = borders.map(([, { angle }]) => angle);
  const even = Array.from({ length: evenDirections }, (_, i) => (i * quarter) / evenDirections);
  return [...found, ...even.filter((angle) => found.every((other) => apart(angle, other) > nearDirection))];
}

/** Radians between two directions of rectangles that may stand on any side. */
function apart(a: number, b: number): number {
  const between = Math.abs(a - b);
  return Math.min(between, quarter - between);
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

const frameNodes = 3500;

/** A frame round a region, its nodes no closer than the region's field can tell. */
function createFrame({ edges, field }: FitRegion, angle: number): Frame {
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
export function sample(
  { x, y, cell: fieldCell, columns: fieldColumns, rows: fieldRows, values: field }: DistanceField,
  frame: Frame,
): Float64Array {
  const { cosine, sine, u, v, cell, columns, rows } = frame;
  const values = new Float64Array(columns * rows);
  const [stepX, stepY] = [(cell * cosine) / fieldCell, (cell * sine) / fieldCell];
  for (let row = 0; row < rows; row++) {
    const across = v + row * cell;
    let fx = (u * cosine - across * sine - x) / fieldCell + 0.5;
    let fy = (u * sine + across * cosine - y) / fieldCell + 0.5;
    for (let column = 0; column < columns; column++, fx += stepX, fy += stepY) {
      const at = fx < 0 ? 0 : fx >= fieldColumns ? fieldColumns - 1 : Math.floor(fx);
      const line = fy < 0 ? 0 : fy >= fieldRows ? fieldRows - 1 : Math.floor(fy);
      values[row * columns + column] = field[line * fieldColumns + at];
    }
  }
  return values;
}

/** A frame with the values of a region's field at its nodes. */
export interface SampledFrame {
  readonly frame: Frame;
  readonly values: Float64Array;
}

const framesOfRegions = new WeakMap<FitRegion, readonly SampledFrame[]>();

/** Frames round a region in every direction that is worth trying; made once. */
export function framesOf(region: FitRegion): readonly SampledFrame[] {
  const made = framesOfRegions.get(region);
  if (made) return made;
  const frames = directionsOf(region).map((angle) => {
    const frame = createFrame(region, angle);
    return { frame, values: sample(region.field, frame) };
  });
  framesOfRegions.set(region, frames);
  return frames;
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
