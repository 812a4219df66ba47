import type { Shape } from "../../../src/geo/shape.ts";
import { blob, type Corners, type Dice, partsOf, placed, reversed, rings } from "./figures.ts";

/** Draws one invalid polygon near a place in metres. */
export type BrokenFamily = (dice: Dice, at: readonly [number, number]) => Shape;

const turned = (corners: Corners, dice: Dice, at: readonly [number, number]): Corners => placed(corners, dice.between(0, 2 * Math.PI), at);

/** Corners with a needle of no width at some of them. */
function withSpikes(corners: Corners, dice: Dice): Corners {
  return corners.flatMap((corner, index) => {
    if (index % 9 !== 4) return [corner];
    return [corner, [corner[0] + dice.between(-50, 50), corner[1] + dice.between(-50, 50)] as const, corner];
  });
}

/** A square with holes that touch it, or each other, in so many corners; exact in whole metres, so that what touches does. */
function tied(dice: Dice, [x, y]: readonly [number, number]): Shape {
  const at = (corners: Corners): Corners => corners.map(([u, v]) => [Math.round(x) + u, Math.round(y) + v] as const);
  const shell = at([
    [0, 0],
    [60, 0],
    [120, 0],
    [120, 120],
    [0, 120],
  ]);
  const free = () => [dice.whole(10, 50), dice.whole(10, 50)] as const;
  const [kx, ky] = free();
  const [tip, side] = [dice.oneOf([0, 1, 5]), dice.oneOf([60, 90, 119])];
  const first: Corners = [
    [60, tip],
    [70 + kx / 5, 30],
    [side + 1 - dice.whole(0, 1), 60],
    [60, 70],
    [50, 40],
  ];
  const second: Corners = dice.oneOf<Corners>([
    [
      [60, 70],
      [80, 90],
      [60, dice.oneOf([119, 120])],
      [40, 90],
    ],
    [
      [50, 40],
      [20, 60 + ky / 5],
      [dice.oneOf([0, 1]), 40],
      [20, 20],
    ],
  ]);
  return rings(shell, reversed(at(first)), ...(dice.chance(0.6) ? [reversed(at(second))] : []));
}

/** What files of others have been seen to hold, by what is wrong with it. */
export const brokenFamilies: Readonly<Record<string, BrokenFamily>> = {
  "bow-tie": (dice, at) =>
    rings(
      turned(
        [
          [0, 0],
          [100, 100],
          [100, 0],
          [0, 100],
        ],
        dice,
        at,
      ),
    ),
  spikes: (dice, at) => rings(withSpikes(blob(dice, at, 100, 40), dice)),
  "self-touching": (dice, at) =>
    rings(
      turned(
        [
          [0, 0],
          [50, 0],
          [50, 40],
          [20, 80],
          [80, 80],
          [50, 40],
          [100, 40],
          [100, 120],
          [0, 120],
        ],
        dice,
        at,
      ),
    ),
  "repeated corners": (dice, at) =>
    rings(blob(dice, at, 100, 50).flatMap((corner) => (dice.chance(0.3) ? [corner, corner, corner] : [corner]))),
  "hole along the shell": (dice, at) => {
    const [a, b, c, d, e, f] = turned(
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [60, 20],
        [20, 30],
      ],
      dice,
      at,
    );
    return rings([a, b, c, d], reversed([a, b, e, f]));
  },
  "hole outside": (dice, [x, y]) => rings(blob(dice, [x, y], 80, 40, 0.1), reversed(blob(dice, [x + 300, y], 20, 12, 0.1))),
  "hole across": (dice, [x, y]) => rings(blob(dice, [x, y], 80, 40, 0.1), reversed(blob(dice, [x + 80, y], 30, 20, 0.1))),
  "parts overlap": (dice, [x, y]) => partsOf(rings(blob(dice, [x, y], 80, 40)), rings(blob(dice, [x + 50, y], 80, 40))),
  "holes tied to shell and to each other": tied,
  "hole on two corners of its shell": (dice, [x, y]) => {
    const shell = blob(dice, [x, y], 80, dice.whole(8, 40), 0.1);
    const [one, other] = [shell[0], shell[dice.whole(2, shell.length - 2)]];
    const inner = () => [x + dice.between(-25, 25), y + dice.between(-25, 25)] as const;
    return rings(shell, reversed(dice.chance(0.7) ? [one, inner(), other, inner()] : [one, inner(), inner()]));
  },
  pentagram: (dice, at) =>
    rings(
      turned(
        Array.from({ length: 5 }, (_, k) => [80 * Math.cos((4 * Math.PI * k) / 5), 80 * Math.sin((4 * Math.PI * k) / 5)] as const),
        dice,
        at,
      ),
    ),
  "no area": (dice, at) =>
    rings(
      turned(
        [
          [0, 0],
          [50, 20],
          [100, 40],
        ],
        dice,
        at,
      ),
    ),
  tangle: (dice, [x, y]) =>
    rings(Array.from({ length: dice.whole(5, 60) }, () => [x + dice.between(0, 100), y + dice.between(0, 100)] as const)),
};
