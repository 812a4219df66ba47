import type { Shape } from "../../../src/geo/shape.ts";
import { scatteredPoints, windingLines } from "./chains.ts";
import { createPlaces, type Ground } from "./ground.ts";
import { halves, type Lattice, shaken, shapeOf } from "./lattice.ts";
import { irregularPolygons, type PolygonStyle } from "./polygons.ts";
import type { TownDataset } from "./registers.ts";

/** Clusters that plots and housing share. */
export const townClusters = 77;
/** Metres by which the copy of the lattice is off. */
const copyError = 0.002;
/** Share of the lokalplaner that are cells; the rest are newer plans that lie over them. */
const cellShare = 0.85;

/** Style of a layer of irregular polygons; each layer has clusters of its own unless it says otherwise. */
function style(order: number, rest: Partial<PolygonStyle> = {}): PolygonStyle {
  const seed = 1000 * (order + 1);
  return { seed, radius: 50, detail: 1.2, clustered: 0.6, clusterSeed: seed + 2, decimals: [2, 3, 4][order % 3], ...rest };
}

const styles = {
  zonekort: style(0, { radius: 80, clustered: 0.85, clusterSeed: townClusters }),
  lokalplanforslag: style(1),
  fredninger: style(2),
  paragraf3: style(3),
  soeer: style(4),
  soebeskyttelseslinjer: style(5),
  aabeskyttelseslinjer: style(6),
  skovbyggelinjer: style(7),
  kirkebyggelinjer: style(8),
  bnbo: style(9, { clustered: 0.85 }),
  drikkevandsinteresser: style(10, { radius: 80, clustered: 0.85 }),
  jordforureningV1: style(11, { clustered: 0.85 }),
  jordforureningV2: style(12, { clustered: 0.85 }),
  fjernvarmeomraader: style(13, { radius: 80, clustered: 0.85, clusterSeed: townClusters }),
  bygninger: style(14, { radius: 12, detail: 0.5, clustered: 0.85, clusterSeed: townClusters }),
} as const satisfies { readonly [D in TownDataset]?: PolygonStyle };

const newerPlans = style(20, { clustered: 0.85, clusterSeed: townClusters });
const fields = style(21, { radius: 25 });

/** Draws the shapes of one layer. */
export function townShapes(dataset: TownDataset, ground: Ground, lattice: Lattice): Shape[] {
  const { features, seed } = ground.size;
  const cells = lattice.cells.slice(0, features);
  const cellCount = Math.round(cellShare * features);
  switch (dataset) {
    case "lokalplaner":
      return [
        ...cells.slice(0, cellCount).map((cell) => shapeOf(lattice.border(cell))),
        ...irregularPolygons(ground, newerPlans, features - cellCount),
      ];
    case "kommuneplanrammer":
      return shaken(
        cells.map((cell) => shapeOf(lattice.border(cell))),
        copyError,
        seed + 991,
      );
    case "delomraader":
      return cells.slice(0, features >> 1).flatMap((cell) => halves(lattice, cell));
    case "byggefelter":
      return irregularPolygons(
        ground,
        fields,
        features,
        cells.map((cell) => middleOf(lattice.border(cell))),
      );
    case "veje":
      return windingLines(ground, 30_000, createPlaces(ground, 30_001, 30_002, 0.6), 40);
    case "jernbaner":
      return windingLines(ground, 31_000, createPlaces(ground, 31_001, 31_002, 0.6), 25);
    case "stationer":
      return scatteredPoints(ground, createPlaces(ground, 32_001, 32_002, 0.5));
    default:
      return irregularPolygons(ground, styles[dataset], features);
  }
}

/** The middle of a border's corners. */
function middleOf(border: readonly (readonly [number, number])[]): readonly [number, number] {
  const sum = (axis: 0 | 1) => border.reduce((total, pair) => total + pair[axis], 0) / border.length;
  return [sum(0), sum(1)];
}
