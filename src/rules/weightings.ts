import { createRandom } from "./random.ts";
import type { Degree } from "./ranking.ts";

/** How many random weightings a standing rests on. */
export const weightingCount = 4096;

/** Someone who may come first: how far each wish is met, and a name that its unknown values are drawn by. */
export interface Contender {
  readonly id: string;
  readonly degrees: readonly Degree[];
}

/** Scores that differ by no more than this are equal. */
const noise = 1e-12;

/** Weightings of `count` wishes, uniform over all that sum to 1, one after the other: the gaps between sorted numbers. */
function drawWeightings(count: number): Float64Array {
  const random = createRandom(`weightings of ${count}`);
  const weightings = new Float64Array(weightingCount * count);
  const cuts = new Float64Array(count + 1);
  cuts[count] = 1;
  for (let draw = 0; draw < weightingCount; draw++) {
    for (let at = 1; at < count; at++) cuts[at] = random();
    cuts.subarray(1, count).sort();
    for (let at = 0; at < count; at++) weightings[draw * count + at] = cuts[at + 1] - cuts[at];
  }
  return weightings;
}

const kept = new Map<number, Float64Array>();

function weightingsOf(count: number): Float64Array {
  const weightings = kept.get(count) ?? drawWeightings(count);
  kept.set(count, weightings);
  return weightings;
}

/** Unknown values are drawn for each weighting; beyond so many contenders with some, fewer weightings are taken, so that it stays quick. */
const manyUnknown = 256;
const fewerWeightings = 1024;

/**
 * The share of random weightings in which each contender comes first; those who tie share. A value that is not known is drawn anew for each
 * weighting. The same for the same contenders, whatever their order.
 */
export function firstShares(contenders: readonly Contender[]): readonly number[] {
  const count = contenders[0]?.degrees.length ?? 0;
  const field = fieldOf(contenders, count);
  const draws = field.unknown.length > manyUnknown ? fewerWeightings : weightingCount;
  const weightings = weightingsOf(count);
  const scores = new Float64Array(contenders.length);
  const wins = new Float64Array(contenders.length);
  for (let draw = 0; draw < draws; draw++) {
    const best = scoreAll(field, weightings, draw * count, scores);
    share(scores, best, wins);
  }
  return [...wins].map((won) => won / draws);
}

/** All contenders; how far the wishes of one are met at least stands in a row of `count`. */
interface Field {
  readonly count: number;
  readonly least: Float64Array;
  /** Those with something unknown: how much more each wish may be met, and what it is drawn by. */
  readonly unknown: readonly { readonly at: number; readonly open: Float64Array; readonly random: () => number }[];
}

function fieldOf(contenders: readonly Contender[], count: number): Field {
  const least = Float64Array.from(contenders.flatMap(({ degrees }) => degrees.map(([low]) => low)));
  const unknown = contenders.flatMap(({ id, degrees }, at) => {
    const open = Float64Array.from(degrees, ([low, high]) => high - low);
    return open.every((each) => each === 0) ? [] : [{ at, open, random: createRandom(`unknown of ${id}`) }];
  });
  return { count, least, unknown };
}

/** Writes every contender's score under the weighting that begins at `from`, and returns the highest. */
function scoreAll({ count, least, unknown }: Field, weightings: Float64Array, from: number, scores: Float64Array): number {
  for (let at = 0, cell = 0; at < scores.length; at++) {
    let score = 0;
    for (let wish = 0; wish < count; wish++, cell++) score += weightings[from + wish] * least[cell];
    scores[at] = score;
  }
  for (const { at, open, random } of unknown)
    for (let wish = 0; wish < count; wish++) if (open[wish] > 0) scores[at] += weightings[from + wish] * open[wish] * random();
  let best = 0;
  for (let at = 0; at < scores.length; at++) if (scores[at] > best) best = scores[at];
  return best;
}

/** Gives one win to the best, in equal parts where there are several. */
function share(scores: Float64Array, best: number, wins: Float64Array): void {
  let equal = 0;
  let first = 0;
  for (let at = scores.length - 1; at >= 0; at--) {
    if (scores[at] < best - noise) continue;
    equal += 1;
    first = at;
  }
  if (equal === 1) wins[first] += 1;
  else for (let at = first; at < scores.length; at++) if (scores[at] >= best - noise) wins[at] += 1 / equal;
}
