import type { Shape } from "../../src/geo/shape.ts";
import { polygon } from "../../src/geo/shape.ts";
import { createRandom } from "./random-shapes.ts";

type Pair = [number, number];
type Random = () => number;

/** A hall to place: sides and depth of the yard, metres. */
export interface HallSize {
  readonly length: number;
  readonly width: number;
  readonly yardDepth: number;
}

/** A plot made by chance with a hall for it, about 0, 0. */
export interface FitCase {
  readonly kind: string;
  readonly shape: Shape;
  readonly hall: HallSize;
}

const kinds: Readonly<Record<string, (random: Random) => Pair[][]>> = {
  warpedRectangle: (random) => [warped(random, 60 + 100 * random(), 40 + 60 * random(), 4)],
  cutCorner: (random) => [cutCorner(60 + 80 * random(), 50 + 50 * random(), 10 + 25 * random(), 8 + 20 * random())],
  lShape: (random) => [lShape(60 + 80 * random(), 60 + 60 * random(), 0.3 + 0.4 * random(), 0.3 + 0.4 * random())],
  uShape: (random) => [uShape(80 + 80 * random(), 60 + 60 * random(), 0.2 + 0.2 * random(), 0.3 + 0.5 * random())],
  star: (random) => [star(random, [0, 0], 6 + Math.floor(30 * random()), 25, 70)],
  smooth: (random) => [star(random, [0, 0], 40 + Math.floor(60 * random()), 45, 55)],
  holed: (random) => [
    warped(random, 90 + 60 * random(), 70 + 50 * random(), 3),
    star(random, [10 - 20 * random(), 10 - 20 * random()], 8, 4, 12),
  ],
  bitten: (random) => bitten(random),
  thin: (random) => [warped(random, 150 + 100 * random(), 12 + 15 * random(), 2)],
  triangle: (random) => [star(random, [0, 0], 3, 50, 90)],
};

/** Plots of ten kinds in turn, turned any way, each with a hall that takes up to two thirds of it; every third hall has a yard. */
export function fitCases(seed: number, count: number): FitCase[] {
  const random = createRandom(seed);
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, i) => {
    const kind = names[i % names.length];
    const angle = 2 * Math.PI * random();
    const rings = kinds[kind](random).map((ring) => ring.map(([x, y]): Pair => turn([x, y], angle)));
    const shape = polygon(...rings);
    return { kind, shape, hall: hallFor(random, shape, i % 3 === 0) };
  });
}

function hallFor(random: Random, shape: Shape, withYard: boolean): HallSize {
  const [shell] = shape.parts[0];
  let size = 0;
  for (let i = 0; i + 3 < shell.length; i += 2) size += (shell[i] * shell[i + 3] - shell[i + 2] * shell[i + 1]) / 2;
  const footprint = size * (0.1 + 0.5 * random());
  const ratio = 1 + 3 * random() * random();
  const width = Math.sqrt(footprint / ratio);
  const yardDepth = withYard ? Math.round(width * (0.2 + 0.4 * random())) : 0;
  const smaller = withYard ? width / (width + yardDepth) : 1;
  return { length: Math.round(ratio * width), width: Math.max(2, Math.round(width * smaller)), yardDepth };
}

const turn = ([x, y]: Pair, angle: number): Pair => [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];

function warped(random: Random, width: number, height: number, by: number): Pair[] {
  const off = (value: number) => value + by * (2 * random() - 1);
  const [a, b] = [width / 2, height / 2];
  return [
    [off(-a), off(-b)],
    [off(a), off(-b)],
    [off(a), off(b)],
    [off(-a), off(b)],
  ];
}

const cutCorner = (width: number, height: number, cutX: number, cutY: number): Pair[] => [
  [0, 0],
  [width, 0],
  [width, height - cutY],
  [width - cutX, height],
  [0, height],
];

const lShape = (width: number, height: number, shareX: number, shareY: number): Pair[] => [
  [0, 0],
  [width, 0],
  [width, height * shareY],
  [width * shareX, height * shareY],
  [width * shareX, height],
  [0, height],
];

const uShape = (width: number, height: number, wall: number, depth: number): Pair[] => [
  [0, 0],
  [width, 0],
  [width, height],
  [width * (1 - wall), height],
  [width * (1 - wall), height * (1 - depth)],
  [width * wall, height * (1 - depth)],
  [width * wall, height],
  [0, height],
];

function star(random: Random, [x, y]: Pair, count: number, least: number, most: number): Pair[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.8 * random())) / count;
    const radius = least + (most - least) * random();
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** A rectangle with up to four round bites out of its inside. */
function bitten(random: Random): Pair[][] {
  const [width, height] = [100 + 80 * random(), 80 + 60 * random()];
  const shell = warped(random, width, height, 3);
  const columns = 2 + Math.floor(2 * random());
  const holes = Array.from({ length: columns }, (_, i): Pair[] => {
    const x = (width * (i + 1)) / (columns + 1) - width / 2;
    return star(random, [x, (0.5 - random()) * height * 0.5], 9, 3, 9);
  });
  return [shell, ...holes];
}
