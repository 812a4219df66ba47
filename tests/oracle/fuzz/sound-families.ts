import type { Shape } from "../../../src/geo/shape.ts";
import * as figures from "./figures.ts";
import { blob, type Corners, type Dice, jittered, lineOf, moved, partsOf, placed, pointAt, reversed, rings, roundedTo } from "./figures.ts";

/** Two shapes to hold against each other. */
export type Pair = readonly [Shape, Shape];
/** Draws one pair near a place in metres. */
export type Family = (dice: Dice, at: readonly [number, number]) => Pair;

const box = (width: number, height: number): Corners => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];
const turn = (dice: Dice): number => dice.between(0, 2 * Math.PI);
const anyBlob = (dice: Dice, at: readonly [number, number]): Corners => blob(dice, at, dice.between(40, 250), dice.whole(20, 200));
const along = (a: readonly [number, number], b: readonly [number, number], share: number): readonly [number, number] => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** A figure with a hole, and an island in the hole where asked. */
function holed(dice: Dice, [x, y]: readonly [number, number], island: boolean): Shape {
  const whole = rings(blob(dice, [x, y], 200, 60, 0.1), reversed(blob(dice, [x, y], 120, 40, 0.1)));
  return island ? partsOf(whole, rings(blob(dice, [x, y], 60, 30, 0.1))) : whole;
}

/** Parts on a grid that do not touch. */
function scattered(dice: Dice, [x, y]: readonly [number, number], count: number): Shape {
  const side = Math.ceil(Math.sqrt(count));
  const cell = (index: number) => [x + (index % side) * 60, y + Math.floor(index / side) * 60] as const;
  return partsOf(...Array.from({ length: count }, (_, index) => rings(blob(dice, cell(index), dice.between(8, 25), dice.whole(5, 30)))));
}

function walk(dice: Dice, at: readonly [number, number], count: number): Corners {
  let [[x, y], heading] = [at, turn(dice)];
  return Array.from({ length: count }, () => {
    heading += dice.between(-0.5, 0.5);
    [x, y] = [x + 25 * Math.cos(heading), y + 25 * Math.sin(heading)];
    return [x, y] as const;
  });
}

/** Families of valid shapes, by what is hard about them. */
export const soundFamilies: Readonly<Record<string, Family>> = {
  blobs: (dice, [x, y]) => [rings(anyBlob(dice, [x, y])), rings(anyBlob(dice, [x + dice.between(-300, 300), y + dice.between(-300, 300)]))],
  identical: (dice, at) => {
    const corners = anyBlob(dice, at);
    return [rings(corners), rings(figures.startingAt(corners, dice.whole(1, 10)))];
  },
  "shifted by 2 mm": (dice, at) => {
    const corners = anyBlob(dice, at);
    return [rings(corners), rings(moved(corners, 0.002))];
  },
  "near-coincident": (dice, at) => {
    const corners = anyBlob(dice, at);
    return [rings(corners), rings(jittered(corners, dice.oneOf([1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]), dice))];
  },
  "shared edge": (dice, at) => {
    const angle = turn(dice);
    const plot = placed(box(100, 80), angle, at);
    return [
      rings(plot),
      rings([
        plot[1],
        ...placed(
          [
            [200, 10],
            [190, 90],
          ],
          angle,
          at,
        ),
        plot[2],
      ]),
    ];
  },
  "T-junction": (dice, at) => {
    const angle = turn(dice);
    const plot = placed(box(100, 80), angle, at);
    const beyond = placed(
      [
        [170, 5],
        [180, 60],
      ],
      angle,
      at,
    );
    const inner = dice.chance(0.5) ? placed([[50, 40]], angle, at) : [];
    return [rings(plot), rings([along(plot[1], plot[2], 0.13), ...beyond, along(plot[1], plot[2], 0.71), ...inner])];
  },
  "corner on corner": (dice, at) => {
    const plot = placed(box(100, 80), turn(dice), at);
    const [x, y] = plot[dice.whole(0, 3)];
    return [rings(plot), rings(moved(placed(box(30, 30), turn(dice), [0, 0]), x, y))];
  },
  slivers: (dice, at) => {
    const [angle, width] = [turn(dice), dice.oneOf([1e-9, 1e-6, 1e-3, 0.01])];
    const plot = rings(placed(box(100, 80), angle, at));
    const start = dice.oneOf([100 - width, 100 + width]);
    const strip: Corners = [
      [-50, 40],
      [150, 40],
      [150, 40 + width],
      [-50, 40 + width],
    ];
    const beside: Corners = [
      [start, 0],
      [200, 0],
      [200, 80],
      [start, 80],
    ];
    return [plot, rings(placed(dice.oneOf([strip, beside]), angle, at))];
  },
  "densified edges": (dice, at) => {
    const plot = placed(box(100, 80), turn(dice), at);
    const dense = figures.densified(plot, 50);
    return [rings(plot), rings(dice.chance(0.5) ? dense : jittered(dense, 1e-9, dice))];
  },
  combs: (dice, at) => {
    const [count, angle] = [dice.whole(3, 30), dice.chance(0.5) ? 0 : turn(dice)];
    const teeth = moved(figures.comb(count), 0, -60);
    return [rings(placed(teeth, angle, at)), rings(placed(teeth, angle + Math.PI / 2, at))];
  },
  tiny: (dice, at) => [rings(anyBlob(dice, at)), rings(moved(box(1e-4, 1e-4), ...at))],
  huge: (dice, at) => [
    rings(anyBlob(dice, at)),
    rings(
      moved(
        [
          [-2e5, -2e5],
          [2e5, -1.5e5],
          [1.5e5, 2e5],
          [0, 10],
        ],
        ...at,
      ),
    ),
  ],
  "nearly parallel": (dice, at) => {
    const [angle, lean] = [turn(dice), 10 ** dice.between(-10, -7)];
    return [
      rings(placed(box(400, 80), angle, at)),
      rings(
        placed(
          [
            [500, 0],
            [-100, 0],
            [-100, -80],
            [500, -80],
          ],
          angle + lean,
          at,
        ),
      ),
    ];
  },
  "hole within": (dice, at) => [
    holed(dice, at, true),
    rings(blob(dice, [at[0] + dice.between(-150, 150), at[1]], dice.between(20, 150), 60)),
  ],
  "holes offset": (dice, at) => [holed(dice, at, false), holed(dice, [at[0] + dice.between(-60, 60), at[1] + 1], false)],
  "hole touching shell": (dice, at) => {
    const shell = placed(box(100, 100), turn(dice), at);
    const hole = [shell[0], along(shell[1], shell[3], 0.3), along(shell[1], shell[3], 0.6)];
    return [rings(shell, reversed(hole)), rings(blob(dice, at, 90, 40))];
  },
  "rounded to cm": (dice, at) => {
    const grid = dice.oneOf([0.01, 0.1]);
    const cell = (place: readonly [number, number]) => rings(roundedTo(blob(dice, place, 100, 60, 0.1), grid));
    return [cell(at), cell([at[0] + 20, at[1] + 5])];
  },
  "many parts": (dice, [x, y]) => [scattered(dice, [x, y], dice.whole(2, 55)), rings(blob(dice, [x + 150, y + 150], 150, 80))],
  line: (dice, at) => [rings(anyBlob(dice, at)), lineOf(walk(dice, [at[0] + dice.between(-300, 300), at[1]], dice.whole(2, 40)))],
  point: (dice, at) => {
    const corners = anyBlob(dice, at);
    const [x, y] = dice.oneOf([corners[0], along(corners[0], corners[1], 0.5), [at[0] + dice.between(-300, 300), at[1]] as const]);
    return [rings(corners), pointAt(x, y)];
  },
  coast: (dice, [x, y]) => [
    rings(figures.coast(dice, [x, y], 900, dice.oneOf([500, 1000, 2000]))),
    rings(blob(dice, [x + dice.between(-900, 900), y + dice.between(-900, 900)], 120, 60)),
  ],
};

/** Families of which one in some hundred pairs is enough. */
export const heavyFamilies: Readonly<Record<string, Family>> = {
  "two coasts": (dice, [x, y]) => [
    rings(figures.coast(dice, [x, y], 900, 10_000)),
    rings(figures.coast(dice, [x + 400, y + 100], 900, 10_000)),
  ],
  "near-coincident coasts": (dice, at) => {
    const corners = blob(dice, at, 500, 5000, 0);
    return [rings(corners), rings(jittered(corners, 1e-6, dice))];
  },
};
