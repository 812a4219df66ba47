import type { Shape } from "../../../src/geo/shape.ts";
import { blob, type Corners, coast, type Dice, jittered, lineOf, moved, partsOf, placed, pointAt, reversed, rings } from "./figures.ts";

/** Draws a plot and the features of a layer near a place in metres. */
export type LayerFamily = (dice: Dice, at: readonly [number, number]) => readonly [Shape, ...(readonly Shape[])];
type Place = readonly [number, number];

const box = (x: number, y: number, width: number, height = width): Corners => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const turn = (dice: Dice): number => dice.between(0, 2 * Math.PI);
const some = <Item>(dice: Dice, items: readonly Item[], share: number): Item[] => items.filter(() => dice.chance(share));
/** At least one feature: the first given where none was drawn. */
const atLeastOne = (shapes: readonly Shape[], otherwise: Shape): readonly [Shape, ...(readonly Shape[])] => {
  const [first = otherwise, ...rest] = shapes;
  return [first, ...rest];
};
const withPlot = (plot: Shape, shapes: readonly Shape[], otherwise: Shape): readonly [Shape, ...(readonly Shape[])] => [
  plot,
  ...atLeastOne(shapes, otherwise),
];

/** Whole metres, so that corners that should meet do so to the last bit. */
const whole = ([x, y]: Place): Place => [Math.round(x), Math.round(y)];

/** Cells of a net whose knots are moved a little, each cell's corners once more by `apart`. */
function netOf(dice: Dice, [x, y]: Place, count: number, size: number, apart: number): Corners[] {
  const knots = Array.from({ length: (count + 1) ** 2 }, (_, index): readonly [number, number] => [
    x + size * ((index % (count + 1)) + dice.between(-0.3, 0.3)),
    y + size * (Math.floor(index / (count + 1)) + dice.between(-0.3, 0.3)),
  ]);
  return Array.from({ length: count * count }, (_, index) => {
    const first = (index % count) + Math.floor(index / count) * (count + 1);
    const cell = [first, first + 1, first + count + 2, first + count + 1].map((knot) => knots[knot]);
    return apart === 0 ? cell : jittered(cell, apart, dice);
  });
}

/** A round figure of straight edges. */
const disc = ([x, y]: Place, radius: number, count: number): Corners =>
  Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** What a plot is drawn as where its form does not matter: a turned rectangle, a blob, or either with a hole. */
function anyPlot(dice: Dice, at: Place): Shape {
  const shell = dice.chance(0.5) ? placed(box(0, 0, 150, 110), turn(dice), at) : blob(dice, at, 120, dice.whole(10, 120));
  return rings(shell);
}

/** Squares of 10 m on a grid of whole metres, or lozenges between its knots. */
function grid([x, y]: Place, count: number, lozenges: boolean): Corners[] {
  return Array.from({ length: count * count }, (_, index) => {
    const [left, low] = [x + 10 * (index % count), y + 10 * Math.floor(index / count)];
    if (!lozenges) return box(left, low, 10);
    return [
      [left + 5, low],
      [left + 10, low + 5],
      [left + 5, low + 10],
      [left, low + 5],
    ];
  });
}

/** Families of plots with the features of one layer, by what is hard about them. */
export const layerFamilies: Readonly<Record<string, LayerFamily>> = {
  "a net of cells": (dice, at) => {
    const cells = netOf(dice, at, dice.whole(2, 8), 40, dice.oneOf([0, 0, 1e-9, 1e-6, 0.002]));
    return withPlot(
      anyPlot(dice, [at[0] + 100, at[1] + 100]),
      some(dice, cells, 0.7).map((cell) => rings(cell)),
      rings(cells[0]),
    );
  },
  "a cell among its neighbours": (dice, at) => {
    const cells = netOf(dice, at, 5, 60, dice.oneOf([0, 1e-8, 0.002]));
    return [rings(cells[12]), rings(cells[7]), ...some(dice, [...cells.slice(0, 12), ...cells.slice(13)], 0.6).map((cell) => rings(cell))];
  },
  "many discs": (dice, at) => {
    const near = (): Place => [at[0] + dice.between(-130, 130), at[1] + dice.between(-130, 130)];
    const discs = Array.from({ length: dice.whole(3, 40) }, () => rings(disc(near(), dice.between(5, 40), dice.whole(8, 64))));
    return withPlot(anyPlot(dice, at), discs, rings(disc(at, 10, 16)));
  },
  "discs in a row": (dice, at) => {
    const [radius, angle, apart] = [dice.between(5, 15), turn(dice), dice.oneOf([1.6, 1.99, 2, 2.01])];
    const row = Array.from({ length: 30 }, (_, k): Corners => placed(disc([(k - 15) * apart * radius, 0], radius, 32), angle, at));
    return withPlot(
      anyPlot(dice, at),
      row.map((each) => rings(each)),
      rings(disc(at, 10, 16)),
    );
  },
  "plans of 55 parts": (dice, at) => {
    const parts = (): Shape => {
      const middle = (): Place => [at[0] + dice.between(-60, 60), at[1] + dice.between(-60, 60)];
      const [x, y] = middle();
      return partsOf(
        ...Array.from({ length: 55 }, (_, k) => rings(blob(dice, [x + 25 * ((k % 8) - 4), y + 25 * (Math.floor(k / 8) - 4)], 9, 12))),
      );
    };
    return [anyPlot(dice, at), ...atLeastOne([parts(), parts(), parts()], parts())];
  },
  "squares on a grid": (dice, place) => {
    const [at, count] = [whole(place), dice.whole(3, 12)];
    const cells = grid(at, count, dice.chance(0.3));
    return withPlot(
      rings(box(at[0], at[1], 10 * count)),
      some(dice, cells, dice.between(0.2, 0.7)).map((cell) => rings(cell)),
      rings(cells[0]),
    );
  },
  "wedges from edge to edge": (dice, place) => {
    const [x, y] = whole(place);
    const wedges = Array.from({ length: dice.whole(1, 4) }, (_, k): Corners => {
      const [foot, tip] = [25 * k + dice.whole(1, 20), 25 * k + dice.whole(1, 24)];
      return [
        [x + foot, y],
        [x + foot + 4, y],
        [x + tip, y + 60],
      ];
    });
    return withPlot(
      rings(box(x, y, 100, 60)),
      wedges.map((wedge) => rings(wedge)),
      rings(wedges[0]),
    );
  },
  "holes filled to 2 mm": (dice, at) => {
    const [shell, hole] = [blob(dice, at, 150, 60, 0.1), blob(dice, at, 70, 40, 0.1)];
    const by = dice.oneOf([0, 0.002, -0.002]);
    return [
      rings(shell, reversed(hole)),
      rings(moved(hole, by)),
      rings(blob(dice, [at[0] + 60, at[1]], 50, 30)),
      rings(moved(shell, 280, by)),
    ];
  },
  "a ring road": (dice, at) => {
    const [outer, inner] = [blob(dice, at, 100, 80, 0.05), blob(dice, at, 90, 60, 0.05)];
    return [rings(blob(dice, at, 130, 50, 0.1)), rings(outer, reversed(inner)), rings(placed(box(-200, -4, 400, 8), turn(dice), at))];
  },
  "neighbours 2 mm off": (dice, at) => {
    const angle = turn(dice);
    const beside = [box(100, -20, 80, 120), box(-80, 0, 80, 40), box(-80, 40, 80, 40), box(0, 80, 100, 30), box(20, -50, 40, 50)];
    const shifted = beside.map((each) => moved(each, dice.oneOf([0, 0.002, -0.002]), dice.oneOf([0, 0.002, -0.002])));
    const [first, ...rest] = shifted.map((each) => rings(placed(each, angle, at)));
    return [rings(placed(box(0, 0, 100, 80), angle, at)), first, ...rest];
  },
  "lines along edges": (dice, at) => {
    const plot = placed(box(0, 0, 100, 80), turn(dice), at);
    const [a, b, c] = [plot[0], plot[1], plot[2]];
    const half = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
    return [rings(plot), lineOf(dice.oneOf([[a, b], [a, b, c], [half, b, c], moved([a, b, c], 0.002), [a, half]]))];
  },
  "points on corners of holes": (dice, at) => {
    const hole = blob(dice, at, 40, 20, 0.1);
    const [x, y] = dice.oneOf([hole[3], [(hole[3][0] + hole[4][0]) / 2, (hole[3][1] + hole[4][1]) / 2] as const, at]);
    return [rings(blob(dice, at, 120, 50, 0.1), reversed(hole)), pointAt(x, y)];
  },
  "a coast and islands": (dice, [x, y]) => {
    const shore = rings(coast(dice, [x, y], 600, dice.oneOf([300, 1500])));
    const islands = Array.from({ length: 6 }, () => rings(blob(dice, [x + dice.between(-600, 600), y + dice.between(-600, 600)], 60, 40)));
    return [
      rings(placed(box(-80, -60, 160, 120), turn(dice), [x + dice.between(-600, 600), y + dice.between(-600, 600)])),
      shore,
      ...islands,
    ];
  },
};

/** Families of which one in some hundred is enough. */
export const heavyLayerFamilies: Readonly<Record<string, LayerFamily>> = {
  "plots by a coast of 10,000 corners": (dice, [x, y]) => {
    const corners = coast(dice, [x, y], 900, 10_000);
    const place = corners[dice.whole(0, 9_999)];
    return [rings(placed(box(-80, -60, 160, 120), turn(dice), place)), rings(corners), rings(moved(corners, 0.002))];
  },
  "a coast less many discs": (dice, at) => {
    const discs = Array.from({ length: 60 }, () => rings(disc([at[0] + dice.between(-900, 900), at[1] + dice.between(-900, 900)], 60, 64)));
    return withPlot(rings(coast(dice, at, 900, 3_000)), discs, rings(disc(at, 10, 16)));
  },
};
