import type { Shape } from "../../../src/geo/shape.ts";
import { createRandom } from "../../builders/random-shapes.ts";
import { brokenFamilies } from "./broken-families.ts";
import { createDice, type Dice } from "./figures.ts";
import { heavyLayerFamilies, layerFamilies } from "./layer-families.ts";
import { heavyFamilies, soundFamilies } from "./sound-families.ts";

/** A plot `a` and the features `others` of a layer, of which `b` is the first, all valid; and which family they are of. */
export interface FuzzPair {
  readonly index: number;
  readonly family: string;
  readonly a: Shape;
  readonly b: Shape;
  readonly others: readonly Shape[];
}

/** A polygon that may be invalid. */
export interface BrokenCase {
  readonly index: number;
  readonly family: string;
  readonly shape: Shape;
}

/** One pair in so many is of a heavy family. */
const heavyEvery = 500;

/** Every number draws from a stream of its own, so that one case can be replayed without those before it. */
function diceOf(seed: number, index: number): Dice {
  const mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  return createDice(createRandom((mixed ^ (mixed >>> 13)) | 0));
}

/** A place in Denmark in EPSG:25832 metres. */
const somewhere = (dice: Dice): readonly [number, number] => [dice.between(450_000, 880_000), dice.between(6_060_000, 6_400_000)];

const light = { ...soundFamilies, ...layerFamilies };
const heavy = { ...heavyFamilies, ...heavyLayerFamilies };

/** The pair that a seed has at a number. */
export function pairAt(seed: number, index: number): FuzzPair {
  const dice = diceOf(seed, index);
  const isHeavy = index % heavyEvery === heavyEvery - 1;
  const families = Object.entries(isHeavy ? heavy : light);
  const [family, draw] = families[Math.floor(index / (isHeavy ? heavyEvery : 1)) % families.length];
  const [a, b, ...more] = draw(dice, somewhere(dice));
  return { index, family, a, b, others: [b, ...more] };
}

/** The possibly invalid polygon that a seed has at a number. */
export function brokenAt(seed: number, index: number): BrokenCase {
  const dice = diceOf(~seed, index);
  const families = Object.entries(brokenFamilies);
  const [family, draw] = families[index % families.length];
  return { index, family, shape: draw(dice, somewhere(dice)) };
}
