import { angleOf, sineAndCosine } from "./elementary.ts";
import { coarse } from "./fit-coarse.ts";
import { difference, grow } from "./overlay.ts";
import { type Chain, orient, type Shape } from "./shape.ts";

/** How far the straight pieces of a rounded corner may stay outside the true arc, in metres: on the safe side. */
const overshoot = 0.02;
/** Corners that a straight line rounds to within this, in metres, need no piece of their own. */
const straightEnough = 1e-6;

/** Corners of a border beyond which a simpler one is set back, by as much more as it is off. */
const mostCorners = 4000;
/** Metres that the straight pieces of an arc round such a border may stay inside the true arc; it is set back by as much more. */
const simpleArc = 0.005;

/**
 * What of a polygon lies at least `by` metres from its border. Where the border bends inwards the distance runs along an arc, drawn with straight
 * pieces up to 2 cm beyond it, so that nothing that is left is nearer to the border than `by` (to the overlay engine's 1e-8 m). A border of more than 4,000 corners is drawn with fewer,
 * still on the safe side.
 */
export function setBack(shape: Shape, by: number): Shape {
  if (by <= 0) return shape;
  const simpler = coarse(shape, mostCorners, 0.005);
  return simpler ? grow(simpler.shape, -(by + simpler.off + simpleArc), simpleArc) : setBackAll(shape, by);
}

function setBackAll(shape: Shape, by: number): Shape {
  const corners = shape.parts.flat().flatMap((ring) => roundedCorners(ring, by));
  return difference(grow(shape, -by, by / 4), corners);
}

/** For every corner that bends inwards the piece of ground within `by` metres of it that no edge reaches; a bit more, as said above. */
function roundedCorners(ring: Chain, by: number): Shape[] {
  const found: Shape[] = [];
  const last = ring.length - 2;
  for (let i = 0; i < last; i += 2) {
    const before = i === 0 ? last - 2 : i - 2;
    const [ax, ay] = [ring[i] - ring[before], ring[i + 1] - ring[before + 1]];
    const [bx, by_] = [ring[i + 2] - ring[i], ring[i + 3] - ring[i + 1]];
    const turn = angleOf(ax * by_ - ay * bx, ax * bx + ay * by_);
    const sagitta = by * (1 - sineAndCosine(turn / 2)[1]);
    if (turn < 0 && sagitta > straightEnough) found.push(corner([ring[i], ring[i + 1]], angleOf(ax, -ay), turn, by));
  }
  return found;
}

/** The fan at a corner from the direction `from` over `turn` radians, its tips outside the arc. */
function corner([x, y]: readonly [number, number], from: number, turn: number, by: number): Shape {
  const pieces = piecesFor(turn, by);
  const half = turn / (2 * pieces);
  const tip = by / sineAndCosine(half)[1];
  const at = (angle: number, radius: number) => {
    const [sine, cosine] = sineAndCosine(angle);
    return [x + radius * cosine, y + radius * sine];
  };
  const tips = Array.from({ length: pieces }, (_, k) => at(from + (2 * k + 1) * half, tip));
  const outline = [[x, y], at(from, by), ...tips, at(from + turn, by), [x, y]];
  return { kind: "polygon", parts: [[orient(Float64Array.from(outline.flat()), true)]] };
}

/** Pieces that keep the tips within `overshoot` of the arc. */
function piecesFor(turn: number, by: number): number {
  let pieces = Math.max(1, Math.ceil(Math.abs(turn)));
  while (by / sineAndCosine(turn / (2 * pieces))[1] - by > overshoot) pieces++;
  return pieces;
}
