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
  const fields = contenders.map(fieldOf);
  const draws = fields.filter(({ random }) => random !== null).length > manyUnknown ? fewerWeightings : weightingCount;
  const weightings = weightingsOf(count);
  const scores = new Float64Array(contenders.length);
  const wins = new Float64Array(contenders.length);
  for (let draw = 0; draw < draws; draw++) {
    const best = scoreAll(fields, weightings, draw * count, scores);
    share(scores, best, wins);
  }
  return [...wins].map((won) => won / draws);
}

interface Field {
  readonly least: Float64Array;
  /** How much more each may be than `least`. */
  readonly open: Float64Array;
  readonly random: (() => number) | null;
}

function fieldOf({ id, degrees }: Contender): Field {
  const least = Float64Array.from(degrees, ([low]) => low);
  const open = Float64Array.from(degrees, ([low, high]) => high - low);
  return { least, open, random: open.every((each) => each === 0) ? null : createRandom(`unknown of ${id}`) };
}

/** Writes every contender's score under the weighting that begins at `from`, and returns the highest. */
function scoreAll(fields: readonly Field[], weightings: Float64Array, from: number, scores: Float64Array): number {
  let best = 0;
  for (let at = 0; at < fields.length; at++) {
    const { least, open, random } = fields[at];
    let score = 0;
    for (let wish = 0; wish < least.length; wish++) score += weightings[from + wish] * least[wish];
    if (random !== null)
      for (let wish = 0; wish < open.length; wish++) if (open[wish] > 0) score += weightings[from + wish] * open[wish] * random();
    scores[at] = score;
    if (score > best) best = score;
  }
  return best;
}

/** Gives one win to the best, in equal parts where there are several. */
function share(scores: Float64Array, best: number, wins: Float64Array): void {
  let equal = 0;
  for (let at = 0; at < scores.length; at++) if (scores[at] >= best - noise) equal += 1;
  for (let at = 0; at < scores.length; at++) if (scores[at] >= best - noise) wins[at] += 1 / equal;
}
