import { exponential, sineAndCosine } from "../../../src/geo/elementary.ts";
import { area, type Chain, type Shape } from "../../../src/geo/shape.ts";
import { isValid } from "../../../src/geo/validity.ts";
import { type Chance, createChance } from "./chance.ts";
import { createPlaces, type Ground, type Places } from "./ground.ts";
import { type Cell, type Lattice, shapeOf, slice } from "./lattice.ts";
import { starRings } from "./star.ts";

/** Smallest and largest plot, m². */
export const plotSizes = [2_000, 200_000] as const;

/** The plots: a third are cells of the lattice in a row, a quarter parts of a cell, the rest irregular, some with holes or several parts. */
export function plotShapes(ground: Ground, lattice: Lattice, clusterSeed: number): Shape[] {
  const chance = createChance(ground.size.seed + 99);
  const clustered = createPlaces(ground, 98, clusterSeed, 0.7);
  const draw = (): Shape => {
    const kind = chance.share();
    if (kind < 0.35) return shapeOf(lattice.rowBorder(someCell(chance, lattice, 3), chance.whole(1, 3)));
    if (kind < 0.6) return partOfCell(chance, lattice);
    return irregularPlot(chance, placeOf(chance, lattice, clustered));
  };
  return Array.from({ length: ground.size.plots }, () => drawn(draw));
}

function drawn(draw: () => Shape): Shape {
  for (;;) {
    const shape = draw();
    const size = area(shape);
    if (size >= plotSizes[0] && size <= plotSizes[1] && isValid(shape)) return shape;
  }
}

const someCell = (chance: Chance, { columns }: Lattice, room: number): Cell => [
  chance.whole(0, Math.max(0, columns - room)),
  chance.whole(0, columns - 1),
];

function partOfCell(chance: Chance, lattice: Lattice): Shape {
  const border = lattice.border(someCell(chance, lattice, 1));
  return slice(border, chance.whole(0, border.length - 1), chance.whole(Math.floor(border.length * 0.3), Math.floor(border.length * 0.7)));
}

/** Half in the towns, half anywhere among the cells. */
const placeOf = (chance: Chance, lattice: Lattice, clustered: Places): readonly [number, number] =>
  chance.share() < 0.5 ? clustered() : lattice.border(someCell(chance, lattice, 1))[0];

function irregularPlot(chance: Chance, [x, y]: readonly [number, number]): Shape {
  const size = plotSizes[0] * exponential(Math.LN10 * 2 * chance.share());
  const partCount = chance.share() < 0.2 ? chance.whole(2, 3) : 1;
  const radius = Math.sqrt(size / partCount / Math.PI);
  const parts: Chain[][] = [];
  let [middleX, middleY] = [x, y];
  for (let part = 0; part < partCount; part++) {
    const holes = part === 0 && chance.share() < 0.25 ? chance.whole(1, 2) : 0;
    const [rough, aspect] = [chance.between(0.05, 0.35), chance.between(1, 3)];
    const vertices = chance.whole(8, 60);
    parts.push(starRings(chance, { x: middleX, y: middleY, radius, vertices, rough, aspect, bend: 0.15, holes, decimals: 2 }));
    const [sine, cosine] = sineAndCosine(chance.between(0, 2 * Math.PI));
    [middleX, middleY] = [middleX + 4.5 * radius * cosine, middleY + 4.5 * radius * sine];
  }
  return { kind: "polygon", parts };
}
