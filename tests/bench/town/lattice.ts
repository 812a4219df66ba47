import { type Chain, orient, type Shape } from "../../../src/geo/shape.ts";
import { roundTo } from "../../../src/geo/units.ts";
import { isValid } from "../../../src/geo/validity.ts";
import { createChance } from "./chance.ts";
import type { Ground } from "./ground.ts";

type Pair = readonly [number, number];

/** A place in the lattice: column and row. */
export type Cell = readonly [number, number];

/** A tessellation of the ground: neighbours share every vertex of their common border, and no two borders cross. */
export interface Lattice {
  readonly cells: readonly Cell[];
  readonly columns: number;
  /** The border of a cell, counter-clockwise, not closed. */
  readonly border: (cell: Cell) => readonly Pair[];
  /** The border of `width` cells in a row, beginning at a cell. */
  readonly rowBorder: (cell: Cell, width: number) => readonly Pair[];
}

/** Side of a cell in metres. */
const cellSide = 250;
/** How far a border swings sideways each time it is halved, as a share of the piece's length. */
const swing = 0.1;

/** A number from 0 up to 1 that belongs to three whole numbers. */
function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a + 1, 374761393) ^ Math.imul(b + 1, 668265263) ^ Math.imul(c + 1, 2147483647);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) / 4294967296;
}

/** Makes the lattice with a cell for each feature of a layer, in the middle of the ground. */
export function createLattice({ x, y, side, size }: Ground): Lattice {
  const columns = Math.ceil(Math.sqrt(size.features));
  const inset = (side - columns * cellSide) / 2;
  const corner = (i: number, j: number): Pair => [
    x + inset + (i + 0.35 * (hash(i, j, size.seed) - 0.5)) * cellSide,
    y + inset + (j + 0.35 * (hash(j, i, size.seed + 1) - 0.5)) * cellSide,
  ];
  const edges = new Map<string, readonly Pair[]>();
  const edge = (i: number, j: number, upright: 0 | 1): readonly Pair[] => {
    const key = `${i} ${j} ${upright}`;
    const made = edges.get(key) ?? crinkled(corner(i, j), upright ? corner(i, j + 1) : corner(i + 1, j), [i, j, size.seed + upright]);
    edges.set(key, made);
    return made;
  };
  const rowBorder = ([i, j]: Cell, width: number): readonly Pair[] => {
    const across = (row: number) => Array.from({ length: width }, (_, k) => edge(i + k, row, 0).slice(0, -1)).flat();
    const top = Array.from({ length: width }, (_, k) => [...edge(i + width - 1 - k, j + 1, 0)].reverse().slice(0, -1)).flat();
    return [...across(j), ...edge(i + width, j, 1).slice(0, -1), ...top, ...[...edge(i, j, 1)].reverse().slice(0, -1)];
  };
  return { cells: shuffledCells(columns, size.seed), columns, rowBorder, border: (cell) => rowBorder(cell, 1) };
}

/** A border between two corners, halved two or four times with a swing to one side; to the centimetre. */
function crinkled(from: Pair, to: Pair, [a, b, c]: readonly [number, number, number]): readonly Pair[] {
  let points: Pair[] = [from, to];
  const levels = hash(a, b, c + 7) < 0.3 ? 2 : 4;
  for (let level = 0; level < levels; level++) {
    points = points.flatMap((point, k): Pair[] => {
      if (k === 0) return [point];
      const [x0, y0] = points[k - 1];
      const aside = 2 * swing * (hash(a * 131 + k, b * 17 + level, c + 11) - 0.5);
      return [[(x0 + point[0]) / 2 - (point[1] - y0) * aside, (y0 + point[1]) / 2 + (point[0] - x0) * aside], point];
    });
  }
  return points.map(([x, y]): Pair => [roundTo(x, 2), roundTo(y, 2)]);
}

function shuffledCells(columns: number, seed: number): readonly Cell[] {
  const cells = Array.from({ length: columns * columns }, (_, k): Cell => [Math.floor(k / columns), k % columns]);
  const chance = createChance(seed + 5);
  for (let k = cells.length - 1; k > 0; k--) {
    const other = chance.whole(0, k);
    [cells[k], cells[other]] = [cells[other], cells[k]];
  }
  return cells;
}

/** Pairs as a closed ring. */
const ringOf = (border: readonly Pair[]): Chain => Float64Array.from([...border, border[0]].flat());

/** A border as a shape. */
export const shapeOf = (border: readonly Pair[]): Shape => ({ kind: "polygon", parts: [[orient(ringOf(border), true)]] });

/** Shapes with every corner moved by up to so many metres either way and rounded to the millimetre; one that would tangle stays. */
export function shaken(shapes: readonly Shape[], by: number, seed: number): Shape[] {
  const chance = createChance(seed);
  return shapes.map((shape) => {
    const ring = shape.parts[0][0].map((value) => roundTo(value + chance.between(-by, by), 3));
    ring.copyWithin(ring.length - 2, 0, 2);
    const moved: Shape = { kind: "polygon", parts: [[ring]] };
    return isValid(moved) ? moved : shape;
  });
}

/** A cell cut in two by a straight line between two corners of its border. */
export function halves({ border }: Lattice, cell: Cell): readonly Shape[] {
  const points = border(cell);
  const half = points.length >> 1;
  for (let from = 0; from < half; from++) {
    const cut = [slice(points, from, half), slice(points, from + half, points.length - half)];
    if (cut.every(isValid)) return cut;
  }
  throw new Error(`got a cell ${cell} that no line cuts in two, expected one`);
}

/** Part of a cell: from one vertex of its border so many vertices on, closed by a straight cut. */
export function slice(border: readonly Pair[], from: number, length: number): Shape {
  return shapeOf(Array.from({ length: length + 1 }, (_, k) => border[(from + k) % border.length]));
}
