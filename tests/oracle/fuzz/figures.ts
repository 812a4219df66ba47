import type { Chain, Shape } from "../../../src/geo/shape.ts";

/** Corners of a ring without the closing one, metres. */
export type Corners = readonly (readonly [number, number])[];

/** Random numbers in the ways that figures need them. */
export interface Dice {
  /** From `low` up to `high`. */
  readonly between: (low: number, high: number) => number;
  /** A whole number from `low` to `high`. */
  readonly whole: (low: number, high: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function createDice(random: () => number): Dice {
  const between = (low: number, high: number) => low + (high - low) * random();
  const whole = (low: number, high: number) => low + Math.floor((high - low + 1) * random());
  return { between, whole, oneOf: (choices) => choices[whole(0, choices.length - 1)], chance: (share) => random() < share };
}

const closed = (corners: Corners): Chain => Float64Array.from([...corners, corners[0]].flat());

/** A polygon of one part; rings are closed and otherwise left as they are, so that a figure may be wrong on purpose. */
export const rings = (...each: readonly Corners[]): Shape => ({ kind: "polygon", parts: [each.map(closed)] });
/** Several parts in one polygon. */
export const partsOf = (...each: readonly Shape[]): Shape => ({ kind: each[0].kind, parts: each.flatMap(({ parts }) => parts) });
export const lineOf = (corners: Corners): Shape => ({ kind: "line", parts: [[Float64Array.from(corners.flat())]] });
export const pointAt = (x: number, y: number): Shape => ({ kind: "point", parts: [[Float64Array.of(x, y)]] });

/** Turns and moves corners that were drawn about the origin. */
export function placed(corners: Corners, turn: number, [x, y]: readonly [number, number]): Corners {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return corners.map(([u, v]) => [x + u * cosine - v * sine, y + u * sine + v * cosine] as const);
}

export const moved = (corners: Corners, dx: number, dy = 0): Corners => corners.map(([x, y]) => [x + dx, y + dy] as const);
export const reversed = (corners: Corners): Corners => [...corners].reverse();
export const roundedTo = (corners: Corners, grid: number): Corners =>
  corners.map(([x, y]) => [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const);
export const startingAt = (corners: Corners, first: number): Corners => [...corners.slice(first), ...corners.slice(0, first)];
export const jittered = (corners: Corners, by: number, dice: Dice): Corners =>
  corners.map(([x, y]) => [x + dice.between(-by, by), y + dice.between(-by, by)] as const);

/** A rounded figure that sees all of its rim from its middle; counter-clockwise. */
export function blob(dice: Dice, [x, y]: readonly [number, number], radius: number, count: number, roughness = 0.3): Corners {
  const waves = Array.from({ length: 6 }, (_, index) => ({
    height: (roughness * dice.between(-1, 1)) / (index + 2),
    phase: dice.between(0, 2 * Math.PI),
  }));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    const swell = waves.reduce((sum, { height, phase }, order) => sum + height * Math.cos((order + 2) * angle + phase), 1);
    const reach = radius * Math.max(0.3, swell);
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
  });
}

/** Every side cut into `count` pieces. */
export const densified = (corners: Corners, count: number): Corners =>
  corners.flatMap(([x0, y0], index) => {
    const [x1, y1] = corners[(index + 1) % corners.length];
    return Array.from({ length: count }, (_, step) => [x0 + ((x1 - x0) * step) / count, y0 + ((y1 - y0) * step) / count] as const);
  });

/** A comb of `count` upright teeth, about the origin. */
export function comb(count: number): Corners {
  const teeth = Array.from({ length: count }, (_, tooth): Corners => {
    const x = tooth * 4 - 2 * count;
    return [
      [x, 0],
      [x, 120],
      [x + 2, 120],
      [x + 2, 0],
    ];
  });
  const end = 2 * count;
  return reversed([...teeth.flat(), [end, 0], [end, -6], [-2 * count, -6]]);
}

/** An outline of `count` corners that is rough at every scale, as a coast is. */
export function coast(dice: Dice, [x, y]: readonly [number, number], radius: number, count: number): Corners {
  const waves = Array.from({ length: 60 }, (_, index) => ({
    order: 2 + index * 3,
    height: 0.25 / (index + 1),
    phase: dice.between(0, 2 * Math.PI),
  }));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    const swell = waves.reduce((sum, { order, height, phase }) => sum + height * Math.cos(order * angle + phase), 1);
    const reach = radius * Math.max(0.2, swell);
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
  });
}
