import { type Load, roomOf, type Stand } from "./fit-ascent.ts";
import { type Frame, framesOf, type SampledFrame, sample, turned } from "./fit-frames.ts";
import { type HallRegions, sidesOf, spansOf, type WantedHall } from "./fit-load.ts";
import { type Border, longestBorders } from "./fit-region.ts";
import { leastWithin } from "./fit-slide.ts";

/** Metres between a border and a hall that is tried beside it. */
const aHand = 0.1;
/** Lengths tried for a hall of which only the area is given. */
const lengthsTried = 5;

/** Where to start a search from: at most `most` of the most promising ways for a hall to stand, of which no two are nearly the same. */
export function guessPlaces(regions: HallRegions, load: Load, wanted: WantedHall, most: number): readonly Guess[] {
  const along = framesOf(regions.hall).flatMap((sampled) => guessesAlong(regions, wanted, sampled));
  return distinctGuesses(
    [...along, ...guessesBesideBorders(regions, load, wanted)].sort((a, b) => b.score - a.score),
    most,
  );
}

/** A first guess, by the room that it seems to have. */
export interface Guess {
  readonly score: number;
  readonly stand: Stand;
  readonly cell: number;
  /** Within this many metres and radians of another it is the same guess. */
  readonly near: number;
}

function guessesAlong(regions: HallRegions, wanted: WantedHall, { frame, values }: SampledFrame): Guess[] {
  const ground = wanted.yardDepth > 0 ? groundValues(regions, frame, values) : null;
  return formsTried(wanted).flatMap((form) => {
    const spans = spansOf(wanted, form);
    const guesses = (scores: Float64Array, quarters: number) =>
      bestNodes(scores, frame, sidesOf(wanted, form).width).map((node) => guessAt(node, scores, frame, { wanted, form, quarters }));
    return [0, 1].flatMap((quarters) => {
      const scores = leastWithin(values, frame, turned(spans.hall, quarters));
      const { yard } = spans;
      if (!ground || !yard) return guesses(scores, quarters);
      // The hall itself looks the same from both ends; only its yard tells them apart.
      return [quarters, quarters + 2].flatMap((facing) => guesses(lower(scores, leastWithin(ground, frame, turned(yard, facing))), facing));
    });
  });
}

const groundValues = ({ hall, ground }: HallRegions, frame: Frame, values: Float64Array): Float64Array =>
  ground === hall ? values : sample(ground.field, frame);

/** The lower of two scores at each node, put into the second list. */
function lower(scores: Float64Array, others: Float64Array): Float64Array {
  for (let i = 0; i < others.length; i++) if (scores[i] < others[i]) others[i] = scores[i];
  return others;
}

function formsTried({ sides }: WantedHall): number[][] {
  if (!("area" in sides)) return [[]];
  const [least, most] = sides.lengths;
  if (most <= least) return [[least]];
  return Array.from({ length: lengthsTried }, (_, i) => [least + ((most - least) * i) / (lengthsTried - 1)]);
}

/** The node with the highest score, and the highest one more than `apart` metres from it. */
function bestNodes(scores: Float64Array, { columns, cell }: Frame, apart: number): number[] {
  let first = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at] > scores[first]) first = at;
  let second = -1;
  const reach = Math.max(2, apart / cell);
  for (let at = 0; at < scores.length; at++) {
    if (second >= 0 && scores[at] <= scores[second]) continue;
    const [du, dv] = [(at % columns) - (first % columns), Math.floor(at / columns) - Math.floor(first / columns)];
    if (du * du + dv * dv > reach * reach) second = at;
  }
  return second < 0 ? [first] : [first, second];
}

interface Tried {
  readonly wanted: WantedHall;
  readonly form: readonly number[];
  readonly quarters: number;
}

function guessAt(
  node: number,
  scores: Float64Array,
  { u, v, cell, columns, cosine, sine, angle }: Frame,
  { wanted, form, quarters }: Tried,
): Guess {
  const [along, across] = [u + (node % columns) * cell, v + Math.floor(node / columns) * cell];
  const stand = {
    x: along * cosine - across * sine,
    y: along * sine + across * cosine,
    angle: angle + (quarters * Math.PI) / 2,
    form,
  };
  return { score: scores[node], stand, cell: 2 * cell, near: sidesOf(wanted, form).width / 2 };
}

/** Longest borders beside which the hall is tried, and where along them. */
const bordersTried = 6;
const sharesAlong = [0.2, 0.5, 0.8];

/** Guesses with a long side of the hall, or the far side of its yard, along a border: for ground so narrow that the nodes of a field miss it. */
function guessesBesideBorders({ hall }: HallRegions, load: Load, wanted: WantedHall): Guess[] {
  const facings = wanted.yardDepth > 0 ? [0, 1] : [0];
  return longestBorders(hall, bordersTried).flatMap((border) =>
    formsTried(wanted).flatMap((form) =>
      facings.flatMap((facing) => sharesAlong.map((share) => guessBeside(border, share, facing, { load, wanted, form }))),
    ),
  );
}

interface Beside {
  readonly load: Load;
  readonly wanted: WantedHall;
  readonly form: readonly number[];
}

/** `facing` 0 has the yard between border and hall, 1 beyond the hall. */
function guessBeside(border: Border, share: number, facing: number, { load, wanted, form }: Beside): Guess {
  const { length, width } = sidesOf(wanted, form);
  const along = (share - 0.5) * Math.max(0, border.length - length);
  const away = width / 2 + (facing === 0 ? wanted.yardDepth : 0) + aHand;
  const stand = {
    x: border.x + border.inY * along + border.inX * away,
    y: border.y - border.inX * along + border.inY * away,
    angle: border.angle + facing * Math.PI,
    form,
  };
  return { score: roomOf(load, stand), stand, cell: width / 8, near: width / 2 };
}

const nearInAngle = 0.12;

/** The best guesses of which no two stand in nearly the same way. */
function distinctGuesses(guessed: readonly Guess[], most: number): Guess[] {
  const chosen: Guess[] = [];
  for (const guess of guessed) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => areNear(guess, other))) chosen.push(guess);
  }
  return chosen;
}

function areNear({ stand: a, near }: Guess, { stand: b }: Guess): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  if (dx * dx + dy * dy > near * near || Math.abs(a.angle - b.angle) > nearInAngle) return false;
  return a.form.every((value, i) => Math.abs(value - b.form[i]) < near);
}
