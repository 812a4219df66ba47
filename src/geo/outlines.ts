import { clipRing, type MakeRoom } from "./clip.ts";
import { sineAndCosine } from "./elementary.ts";
import type { Box, Chain, Shape } from "./shape.ts";

/** What is drawn round a shape: how many metres off, and the turn that a straight piece of an arc makes. */
interface Pen {
  readonly by: number;
  readonly sine: number;
  readonly cosine: number;
  /** The least cosine of a turn to the left that is drawn as one corner, where the outlines of both edges meet. */
  readonly nearlyStraight: number;
  /** The squared length in m² of a straight way over a notch that takes its place. */
  readonly squaredNotch: number;
}

/**
 * Closed rings that wind once or more round every place of a box within `by` metres of a shape, and round no other place of it. They cross
 * themselves and each other, so they are for overlays that ask which places are wound round at all. The straight pieces of an arc stay inside
 * it by at most `tolerance` metres, and no outline stands out by more: notches so narrow that nearly all before them is that near to their ends
 * are passed by, and slight turns are drawn as one corner. They are written where there is `room`.
 */
export function outlinesOf({ kind, parts }: Shape, by: number, tolerance: number, box: Box, room: MakeRoom): Chain[] {
  const pen = penFor(by, tolerance);
  const found: Chain[] = [];
  for (const part of parts) {
    for (const chain of part) {
      const outline = drawRound(chain, kind, pen);
      const clipped = clipRing(outline, box, room);
      if (!clipped) continue;
      const kept = clipped === outline ? room(outline.length) : clipped;
      if (clipped === outline) kept.set(outline);
      found.push(kept);
    }
  }
  return found;
}

function penFor(by: number, tolerance: number): Pen {
  let pieces = Math.max(4, Math.floor(Math.PI / Math.sqrt((2 * tolerance) / by)));
  while (by * (1 - sineAndCosine(Math.PI / pieces)[1]) > tolerance * (1 + 1e-9)) pieces++;
  const [sine, cosine] = sineAndCosine((2 * Math.PI) / pieces);
  const most = 1 + tolerance / by;
  return { by, sine, cosine, nearlyStraight: 2 / (most * most) - 1, squaredNotch: 4 * by * by * (most * most - 1) };
}

/** What has been drawn, in a list that grows, and how many numbers of it count. */
let drawn = new Float64Array(1 << 12);
let count = 0;

function put(x: number, y: number): void {
  if (count + 2 > drawn.length) {
    const longer = new Float64Array(2 * drawn.length);
    longer.set(drawn);
    drawn = longer;
  }
  drawn[count] = x;
  drawn[count + 1] = y;
  count += 2;
}

/** The outline round a ring, or along one side of a chain and back on the other; it stays valid until the next is drawn. */
function drawRound(chain: Chain, kind: Shape["kind"], pen: Pen): Chain {
  count = 0;
  const corners = withoutNotches(kind === "polygon" ? distinct(chain) : thereAndBack(distinct(chain)), pen);
  if (corners.length === 2) drawCircle(corners[0], corners[1], pen);
  else for (let i = 0; i < corners.length; i += 2) drawCorner(corners, i, pen);
  put(drawn[0], drawn[1]);
  return drawn.subarray(0, count);
}

/** The corners that are drawn round, in a list that grows. */
let followed = new Float64Array(1 << 12);

/** A chain without corners that repeat the one before, nor the one that closes a ring; it stays valid until the next is followed. */
function distinct(chain: Chain): Chain {
  if (followed.length < 2 * chain.length) followed = new Float64Array(4 * chain.length);
  const corners = followed;
  let kept = 0;
  for (let i = 0; i < chain.length; i += 2) {
    if (kept > 0 && chain[i] === corners[kept - 2] && chain[i + 1] === corners[kept - 1]) continue;
    corners[kept] = chain[i];
    corners[kept + 1] = chain[i + 1];
    kept += 2;
  }
  while (kept > 2 && corners[kept - 2] === corners[0] && corners[kept - 1] === corners[1]) kept -= 2;
  return corners.subarray(0, kept);
}

/** The corners last followed, to their end and back again. */
function thereAndBack({ length }: Chain): Chain {
  if (length <= 4) return followed.subarray(0, length);
  for (let i = length, k = length - 4; k > 0; i += 2, k -= 2) {
    followed[i] = followed[k];
    followed[i + 1] = followed[k + 1];
  }
  return followed.subarray(0, 2 * length - 4);
}

/**
 * Takes out, in place, corners where the border turns right, as long as the corners before and behind are so near each other that whatever is
 * within `by` of the way between them is within `by` and the tolerance of one of them. What is added so is wound round once more.
 */
function withoutNotches(corners: Chain, { squaredNotch }: Pen): Chain {
  let kept = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const [x, y] = [corners[i], corners[i + 1]];
    while (kept >= 4 && isNotch(corners, kept - 4, kept - 2, x, y, squaredNotch)) kept -= 2;
    corners[kept] = x;
    corners[kept + 1] = y;
    kept += 2;
  }
  while (kept > 4 && isNotch(corners, kept - 4, kept - 2, corners[0], corners[1], squaredNotch)) kept -= 2;
  return corners.subarray(0, kept);
}

function isNotch(corners: Chain, before: number, at: number, x: number, y: number, squaredNotch: number): boolean {
  const overX = x - corners[before];
  const overY = y - corners[before + 1];
  if (overX * overX + overY * overY > squaredNotch) return false;
  const inX = corners[at] - corners[before];
  const inY = corners[at + 1] - corners[before + 1];
  return overX * inY - overY * inX > 0;
}

function drawCircle(x: number, y: number, pen: Pen): void {
  drawArc(x, y, pen, pen.by, 0, -pen.by, 0);
  drawArc(x, y, pen, -pen.by, 0, pen.by, 0);
}

/** Draws round the corner at `i`: an arc where the border turns left, and where it turns right the way in to the corner and out again, or where the outlines of both edges meet. */
function drawCorner(corners: Chain, i: number, pen: Pen): void {
  const before = i === 0 ? corners.length - 2 : i - 2;
  const after = i + 2 === corners.length ? 0 : i + 2;
  const [x, y] = [corners[i], corners[i + 1]];
  let [ax, ay] = [x - corners[before], y - corners[before + 1]];
  let [bx, by] = [corners[after] - x, corners[after + 1] - y];
  const [a, b] = [Math.sqrt(ax * ax + ay * ay), Math.sqrt(bx * bx + by * by)];
  [ax, ay, bx, by] = [(ax * pen.by) / a, (ay * pen.by) / a, (bx * pen.by) / b, (by * pen.by) / b];
  const square = pen.by * pen.by;
  const [sine, cosine] = [(ax * by - ay * bx) / square, (ax * bx + ay * by) / square];
  // Half the turn's tangent: how far the outlines' meeting lies along the edges, for a distance of 1.
  const along = -sine / (1 + cosine);
  if (sine === 0 && cosine > 0) put(x + ay, y - ax);
  else if (sine >= 0 && cosine >= pen.nearlyStraight) put(x + (ay + by) / (1 + cosine), y - (ax + bx) / (1 + cosine));
  else if (sine >= 0) drawArc(x, y, pen, ay, -ax, by, -bx);
  else if (cosine >= 0 && 2 * pen.by * along <= Math.min(a, b)) put(x + (ay + by) / (1 + cosine), y - (ax + bx) / (1 + cosine));
  else {
    put(x + ay, y - ax);
    put(x, y);
    put(x + by, y - bx);
  }
}

/** Draws the arc about a place from one radius to another, counter-clockwise by half a turn at most. */
function drawArc(x: number, y: number, { by, sine, cosine }: Pen, fromX: number, fromY: number, toX: number, toY: number): void {
  let [atX, atY] = [fromX, fromY];
  const nearEnough = cosine * by * by;
  put(x + atX, y + atY);
  while (atX * toX + atY * toY < nearEnough) {
    [atX, atY] = [atX * cosine - atY * sine, atX * sine + atY * cosine];
    put(x + atX, y + atY);
  }
  put(x + toX, y + toY);
}
