import { createRandom } from "../../builders/random-shapes.ts";

/** Seeded chance: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  readonly share: () => number;
  readonly between: (least: number, most: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  /** About the normal distribution: twelve even numbers less their mean. */
  readonly normal: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Makes chance from a seed; each layer has a seed of its own, so that one layer's change moves no other. */
export function createChance(seed: number): Chance {
  const share = createRandom(seed);
  const between = (least: number, most: number) => least + (most - least) * share();
  const whole = (least: number, most: number) => least + Math.floor((most - least + 1) * share());
  const normal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += share();
    return sum;
  };
  return { share, between, whole, normal, pick: (list) => list[Math.floor(share() * list.length)] };
}
