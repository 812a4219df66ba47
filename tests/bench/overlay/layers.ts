import { type Box, boxOf, type Shape } from "../../../src/geo/shape.ts";
import { createIndex, type SpatialIndex } from "../../../src/geo/spatial-index.ts";
import { scatteredPoints, windingLines } from "../town/chains.ts";
import { type Chance, createChance } from "../town/chance.ts";
import { createPlaces, type Ground, groundOf, type TownSize } from "../town/ground.ts";
import { createLattice, type Lattice, shaken, shapeOf } from "../town/lattice.ts";
import { plotShapes } from "../town/plots.ts";
import { irregularPolygons } from "../town/polygons.ts";
import { townClusters } from "../town/town-shapes.ts";

/** What is asked of a layer: `cut` its hits, `hard` that it is taken from a plot, `nearest` how far the nearest of it is. */
export interface LayerPlan {
  readonly name: string;
  readonly cut: boolean;
  readonly hard: boolean;
  readonly nearest: boolean;
  /** Metres round each feature that are taken from a plot with it, drawn by chance; null where no feature has any. */
  readonly clearance: ((chance: Chance) => number) | null;
  readonly draw: (ground: Ground, lattice: Lattice) => Shape[];
}

/** A layer with its features in their order, and their clearances in metres. */
export interface OverlayLayer extends LayerPlan {
  readonly shapes: readonly Shape[];
  readonly boxes: readonly Box[];
  readonly clearances: Float64Array;
  /** The largest clearance. */
  readonly furthest: number;
  readonly index: SpatialIndex;
}

/** Plots and twenty layers. */
export interface OverlayCase {
  readonly plots: readonly Shape[];
  readonly layers: readonly OverlayLayer[];
}

const name = (order: number): string => `l${String(order).padStart(2, "0")}`;
const soft = { cut: true, hard: false, nearest: false, clearance: null } as const;
const cellsOf = ({ size }: Ground, { cells, border }: Lattice): Shape[] =>
  cells.slice(0, size.features).map((cell) => shapeOf(border(cell)));

function irregular(order: number, rest: Partial<LayerPlan> = {}, radius = 50, clustered = 0.6): LayerPlan {
  const seed = 60_000 + 1_000 * order;
  const style = { seed, radius, detail: 1.2, clustered, clusterSeed: seed + 2, decimals: [2, 3, 4][order % 3] };
  return { ...soft, name: name(order), draw: (ground) => irregularPolygons(ground, style, ground.size.features), ...rest };
}

const kept = (order: number, clearance: LayerPlan["clearance"]): LayerPlan => irregular(order, { hard: true, clearance });
const far = { cut: false, nearest: true } as const;
const orders = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** Sixteen polygon layers (two share every border with many plots, one of them 2 mm off), two of lines and two of points; eleven of them hard. */
export const layerPlans: readonly LayerPlan[] = [
  { ...soft, name: name(0), draw: cellsOf },
  { ...soft, name: name(1), draw: (ground, lattice) => shaken(cellsOf(ground, lattice), 0.002, ground.size.seed + 991) },
  ...orders(2, 5).map((order) => irregular(order, { hard: true })),
  kept(6, () => 10),
  kept(7, () => 25),
  kept(8, (chance) => (chance.share() < 0.9 ? 30 : 150)),
  kept(9, (chance) => (chance.share() < 0.92 ? 50 : 300)),
  ...orders(10, 15).map((order) => irregular(order, {}, order > 13 ? 80 : 50, 0.85)),
  { ...far, name: name(16), hard: true, clearance: () => 15, draw: (ground) => lines(ground, 76_000, 40) },
  { ...far, name: name(17), hard: true, clearance: () => 30, draw: (ground) => lines(ground, 77_000, 25) },
  { ...far, name: name(18), hard: false, clearance: null, draw: (ground) => points(ground, 78_000, 78_002, 0.5) },
  { ...far, name: name(19), hard: true, clearance: () => 50, draw: (ground) => points(ground, 79_000, townClusters, 0.7) },
];

const lines = (ground: Ground, seed: number, middle: number): Shape[] =>
  windingLines(ground, seed, createPlaces(ground, seed + 1, seed + 2, 0.6), middle);
const points = (ground: Ground, seed: number, clusterSeed: number, clustered: number): Shape[] =>
  scatteredPoints(ground, createPlaces(ground, seed + 1, clusterSeed, clustered));

/** Draws plots and layers, with an index of each layer; the same seed gives the same bytes. */
export function drawOverlayCase(size: TownSize): OverlayCase {
  const ground = groundOf(size);
  const lattice = createLattice(ground);
  const layers = layerPlans.map((plan, order): OverlayLayer => {
    const shapes = plan.draw(ground, lattice);
    const boxes = shapes.map(boxOf);
    const chance = createChance(size.seed + 90_000 + order);
    const clearances = Float64Array.from(shapes, () => plan.clearance?.(chance) ?? 0);
    return { ...plan, shapes, boxes, clearances, furthest: Math.max(...clearances), index: createIndex(boxes) };
  });
  return { plots: plotShapes(ground, lattice, townClusters), layers };
}
