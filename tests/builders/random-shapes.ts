import type { Shape } from "../../src/geo/shape.ts";
import { area } from "./shapes.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A valid star-shaped polygon about a centre within `spread` metres of the origin; one in three has a hole. */
export function randomStar(random: () => number, spread = 60): Shape {
  const centre: readonly [number, number] = [random() * spread, random() * spread];
  const count = 5 + Math.floor(random() * 60);
  const shell = star(random, centre, count, 20, 50);
  return random() < 1 / 3 ? area(shell, star(random, centre, 4 + Math.floor(random() * 8), 2, 8)) : area(shell);
}

function star(random: () => number, [x, y]: readonly [number, number], count: number, least: number, most: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.8 * random())) / count;
    const radius = least + (most - least) * random();
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
