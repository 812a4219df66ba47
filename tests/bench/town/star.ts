import { sineAndCosine } from "../../../src/geo/elementary.ts";
import type { Chain } from "../../../src/geo/shape.ts";
import { roundTo } from "../../../src/geo/units.ts";
import type { Chance } from "./chance.ts";

/** How a star is drawn. Lengths in metres. */
export interface StarPlan {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly vertices: number;
  /** How far the outline swings, as a share of the radius. */
  readonly rough: number;
  /** Length over width. */
  readonly aspect: number;
  /** How far the whole is bent, as a share of the radius. */
  readonly bend: number;
  readonly holes: number;
  readonly decimals: number;
}

const fullTurn = 2 * Math.PI;

/** The outline's swing at an angle: waves of two and more to the turn, weaker the shorter they are. */
function createSwing(chance: Chance, rough: number, vertices: number): (sine: number, cosine: number) => number {
  const waves = Math.min(24, Math.max(3, Math.floor(vertices / 3)));
  const [onCosine, onSine]: [number[], number[]] = [[], []];
  for (let k = 2; k <= waves; k++) {
    const weight = (rough / k) * chance.normal();
    const [sine, cosine] = sineAndCosine(chance.between(0, fullTurn));
    onCosine.push(weight * cosine);
    onSine.push(-weight * sine);
  }
  return (sine, cosine) => {
    let [sum, s, c] = [1, sine, cosine];
    for (let k = 0; k < onCosine.length; k++) {
      [s, c] = [s * cosine + c * sine, c * cosine - s * sine];
      sum += onCosine[k] * c + onSine[k] * s;
    }
    return Math.max(0.25, sum);
  };
}

/** Turns, stretches and bends a place of the star's own plane onto the ground. */
function createMapping(chance: Chance, { x, y, radius, aspect, bend, decimals }: StarPlan): (u: number, v: number) => [number, number] {
  const [sine, cosine] = sineAndCosine(chance.between(0, fullTurn));
  const wave = fullTurn / (radius * chance.between(2.5, 5));
  const swing = radius * bend * chance.share();
  const [phaseU, phaseV] = [chance.between(0, fullTurn), chance.between(0, fullTurn)];
  const stretch = Math.sqrt(aspect);
  return (u, v) => {
    const bentU = u * stretch + swing * sineAndCosine((wave * v) / stretch + phaseU)[0];
    const bentV = v / stretch + swing * sineAndCosine(wave * bentU + phaseV)[0];
    return [roundTo(x + bentU * cosine - bentV * sine, decimals), roundTo(y + bentU * sine + bentV * cosine, decimals)];
  };
}

/** The rings of one part: a shell running counter-clockwise and clockwise holes. It may cross itself where it is bent too much. */
export function starRings(chance: Chance, plan: StarPlan): Chain[] {
  const { radius, holes, vertices } = plan;
  const swing = createSwing(chance, plan.rough, vertices);
  const map = createMapping(chance, plan);
  const ring = (count: number, scale: number, noise: number, [offU, offV]: readonly [number, number], hole: boolean): Chain => {
    const chain = new Float64Array(2 * count + 2);
    for (let i = 0; i < count; i++) {
      const [sine, cosine] = sineAndCosine((fullTurn * (i + 0.6 * (chance.share() - 0.5))) / count);
      const reach = radius * scale * swing(sine, cosine) * (1 + noise * (chance.share() - chance.share()));
      chain.set(map(offU + reach * cosine, offV + reach * sine), 2 * (hole ? count - 1 - i : i));
    }
    chain.copyWithin(2 * count, 0, 2);
    return chain;
  };
  const shell = ring(vertices, 1, 0.03, [0, 0], false);
  if (holes === 1) return [shell, ring(Math.max(6, vertices >> 2), 0.45, 0.02, [0, 0], true)];
  const small = Array.from({ length: holes }, (_, index) => {
    const [sine, cosine] = sineAndCosine((fullTurn * index) / holes);
    return ring(Math.max(5, vertices >> 4), 0.05, 0, [0.12 * radius * cosine, 0.12 * radius * sine], true);
  });
  return [shell, ...small];
}
