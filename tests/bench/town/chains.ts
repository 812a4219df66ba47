import { exponential, sineAndCosine } from "../../../src/geo/elementary.ts";
import type { Shape } from "../../../src/geo/shape.ts";
import { roundTo } from "../../../src/geo/units.ts";
import { createChance } from "./chance.ts";
import type { Ground, Places } from "./ground.ts";

/** Winding lines of 2 to 400 vertices, to the centimetre; `middle` is the middle count of vertices. */
export function windingLines({ size }: Ground, seed: number, places: Places, middle: number): Shape[] {
  const chance = createChance(size.seed + seed);
  return Array.from({ length: size.features }, (): Shape => {
    const count = Math.min(400, Math.max(2, Math.round(middle * exponential(0.8 * chance.normal()))));
    const chain = new Float64Array(2 * count);
    const step = chance.between(12, 40);
    let [x, y] = places();
    let [heading, turn] = [chance.between(0, 2 * Math.PI), 0];
    for (let k = 0; k < count; k++) {
      chain.set([roundTo(x, 2), roundTo(y, 2)], 2 * k);
      turn = 0.8 * turn + 0.08 * chance.normal();
      heading += turn;
      const [sine, cosine] = sineAndCosine(heading);
      const length = step * chance.between(0.4, 1.6);
      [x, y] = [x + length * cosine, y + length * sine];
    }
    return { kind: "line", parts: [[chain]] };
  });
}

/** Points to the centimetre. */
export const scatteredPoints = ({ size }: Ground, places: Places): Shape[] =>
  Array.from({ length: size.features }, (): Shape => {
    const [x, y] = places();
    return { kind: "point", parts: [[Float64Array.of(roundTo(x, 2), roundTo(y, 2))]] };
  });
