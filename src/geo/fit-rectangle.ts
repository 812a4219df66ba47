import { addFormRange, type Load, moveBy, type Patience, poseOf, roomOf, type Stand } from "./fit-ascent.ts";
import { addBorder, type Body } from "./fit-contacts.ts";
import { type Frame, framesOf, type SampledFrame } from "./fit-frames.ts";
import { type FitRegion, longestBorders } from "./fit-region.ts";
import { maximise, reusedRows } from "./linear-program.ts";

/** A rectangle in a region: middle in the region's coordinates, sides in metres, the direction of `length` in radians. `length` ≥ `width`. */
export interface PlacedRectangle {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly angle: number;
}

/** First guesses, the steps after which it shows which are worth going on with, and how many of them are worked out to the end. */
const [guesses, firstSteps, goneOnWith] = [24, 6, 6];
/** Of those found in a simpler region the best that are worked out in the region itself. */
const polished = 2;
/** Longest borders along which a thin rectangle is tried. */
const threads = 3;
/** Sides below this, metres, are no rectangle. */
const leastSide = 0.01;

/** The largest rectangle at any angle within a region; null where not even one of a centimetre goes in. */
export function largestRectangle(region: FitRegion): PlacedRectangle | null {
  const { coarse } = region;
  const search = coarse?.region ?? region;
  const patience = coarse ? { ...toTheEnd, least: coarse.off / 8 } : toTheEnd;
  const seen = framesOf(search)
    .flatMap(roughRectangles)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, guesses);
  const rough = [...seen, ...threadsAlong(search)];
  const started = rough
    .flatMap((guess) => enlarge(search, guess, 0.1 * Math.max(...guess.form), { ...patience, steps: firstSteps }) ?? [])
    .sort(byArea);
  const found = started
    .slice(0, goneOnWith)
    .flatMap(({ stand, reach }) => enlarge(search, stand, reach, patience) ?? [])
    .sort(byArea);
  const [best] = coarse
    ? found
        .slice(0, polished)
        .flatMap(({ stand }) => enlarge(region, stand, coarse.off / 2, toTheEnd) ?? [])
        .sort(byArea)
    : found;
  return best ? asRectangle(best.stand) : null;
}

/** Thin rectangles along the longest borders, for ground so narrow that the nodes of a field miss it. */
function threadsAlong(region: FitRegion): Stand[] {
  return longestBorders(region, threads).map(({ x, y, angle, length, inX, inY }) => ({
    x: x + inX * leastSide,
    y: y + inY * leastSide,
    angle,
    form: [0.45 * length, leastSide / 2],
  }));
}

/** The form of a stand is half the sides of its rectangle. */
const areaOf = ({ form }: Stand): number => 4 * form[0] * form[1];
const byArea = ({ stand: a }: Enlarged, { stand: b }: Enlarged): number => areaOf(b) - areaOf(a);

function asRectangle({ x, y, angle, form: [a, b] }: Stand): PlacedRectangle {
  return a >= b ? { x, y, length: 2 * a, width: 2 * b, angle } : { x, y, length: 2 * b, width: 2 * a, angle: angle + Math.PI / 2 };
}

/** The largest rectangles of a frame's nodes inside the region: the best, and the best that do not overlap its middle. */
function roughRectangles({ frame, values }: SampledFrame): Stand[] {
  const found = rectanglesOfNodes(values, frame);
  const first = found.reduce<NodeRectangle | null>((best, each) => (best === null || each.size > best.size ? each : best), null);
  if (first === null) return [];
  const [cu, cv] = [(first.left + first.right) / 2, (first.low + first.high) / 2];
  const isElsewhere = ({ left, right, low, high }: NodeRectangle) => cu < left || cu > right || cv < low || cv > high;
  const second = found
    .filter(isElsewhere)
    .reduce<NodeRectangle | null>((best, each) => (best === null || each.size > best.size ? each : best), null);
  return [first, ...(second ? [second] : [])].map((each) => standOf(each, frame));
}

/** Nodes from `left` to `right` and `low` to `high`, all inside. */
interface NodeRectangle {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
  readonly size: number;
}

/** For every row the largest rectangles that end with it: by the heights of the columns of inside nodes below. */
function rectanglesOfNodes(values: Float64Array, { columns, rows }: Frame): NodeRectangle[] {
  const heights = new Int32Array(columns + 1);
  const found: NodeRectangle[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) heights[column] = values[row * columns + column] > 0 ? heights[column] + 1 : 0;
    const best = largestUnder(heights, row);
    if (best) found.push(best);
  }
  return found;
}

function largestUnder(heights: Int32Array, row: number): NodeRectangle | null {
  const open: number[] = [];
  let best: NodeRectangle | null = null;
  for (let column = 0; column < heights.length; column++) {
    while (open.length > 0 && heights[open[open.length - 1]] >= heights[column]) {
      const height = heights[open.pop() ?? 0];
      const left = open.length > 0 ? open[open.length - 1] + 1 : 0;
      const size = height * (column - left);
      if (size > 0 && (best === null || size > best.size)) best = { left, right: column - 1, low: row - height + 1, high: row, size };
    }
    open.push(column);
  }
  return best;
}

function standOf({ left, right, low, high }: NodeRectangle, { u, v, cell, cosine, sine, angle }: Frame): Stand {
  const [cu, cv] = [u + (cell * (left + right)) / 2, v + (cell * (low + high)) / 2];
  return {
    x: cu * cosine - cv * sine,
    y: cu * sine + cv * cosine,
    angle,
    form: [(cell * (right - left + 1)) / 2, (cell * (high - low + 1)) / 2],
  };
}

/** Steps that find the largest rectangle round about in all but rare cases. */
const toTheEnd: Patience = { steps: 60, least: 1e-9 };

/** A rectangle on its way, and how far the next step may go. */
interface Enlarged {
  readonly stand: Stand;
  readonly reach: number;
}

/** Moves, turns and stretches a rectangle for the greatest area, starting from a guess that need not lie in the region yet. */
function enlarge(region: FitRegion, guess: Stand, firstReach: number, { steps, least }: Patience): Enlarged | null {
  const load = rectangleLoad(region, guess);
  let stand = mended(load, guess);
  let reach = firstReach;
  for (let step = 0; stand !== null && step < steps && reach > least; step++) {
    const next = largerStep(region, load, stand, reach);
    const gained = next !== null && areaOf(next) > areaOf(stand) * (1 + 1e-13);
    reach *= gained ? 1.6 : 0.4;
    if (gained) stand = next;
  }
  return stand && { stand, reach };
}

function rectangleLoad(region: FitRegion, { form: [a, b] }: Stand): Load {
  const widest = Math.max(region.box[2] - region.box[0], region.box[3] - region.box[1]);
  return {
    bodies: (form) => [bodyOf(region, form)],
    range: [
      [leastSide / 2, widest],
      [leastSide / 2, widest],
    ],
    lever: Math.sqrt(a * a + b * b),
  };
}

const bodyOf = (region: FitRegion, [a, b]: readonly number[]): Body => ({
  region,
  span: [-a, -b, a, b],
  growth: [
    [-1, 0, 1, 0],
    [0, -1, 0, 1],
  ],
});

function largerStep(region: FitRegion, load: Load, stand: Stand, reach: number): Stand | null {
  const rows = reusedRows(5);
  addBorder(rows, bodyOf(region, stand.form), { pose: poseOf(stand), lever: load.lever, room: 0, gains: false, within: 4 * reach });
  addFormRange(rows, load, stand);
  const bounds = [reach, reach, Math.min(reach, load.lever / 4), reach, reach];
  const step = maximise([0, 0, 0, 1 / stand.form[0], 1 / stand.form[1]], rows, bounds);
  return step && mended(load, moveBy(load, stand, step));
}

/** A rectangle made as much smaller as it takes to lie in the region. */
function mended(load: Load, stand: Stand): Stand | null {
  let next = stand;
  for (let round = 0; round < 40; round++) {
    if (Math.min(...next.form) < leastSide / 2) return null;
    const room = roomOf(load, next);
    if (room >= 0) return next;
    const less = room === Number.NEGATIVE_INFINITY ? Math.min(next.form[0], next.form[1]) / 4 : -room * (1 + 1e-9) + 1e-11;
    next = { ...next, form: next.form.map((half) => half - less) };
  }
  return null;
}
