import type { Properties } from "../../../src/catalog/fields.ts";
import { type DatasetId, datasets } from "../../../src/catalog/index.ts";
import type { Feature, Layer, Pack } from "../../../src/catalog/pack.ts";
import type { LayerStamp } from "../../../src/domain/answer.ts";
import { sineAndCosine } from "../../../src/geo/elementary.ts";
import { boxOf, type Shape } from "../../../src/geo/shape.ts";
import { createIndex } from "../../../src/geo/spatial-index.ts";
import { createChance } from "./chance.ts";
import { type Ground, groundOf, type TownSize } from "./ground.ts";
import { createLattice } from "./lattice.ts";
import { plotShapes } from "./plots.ts";
import { registers, type TownDataset } from "./registers.ts";
import { townClusters, townShapes } from "./town-shapes.ts";

/** Names of the layers of a made municipality, beside its plots. */
export const townDatasets = Object.keys(registers).filter((id): id is TownDataset => id in registers);

/** A feature as a register would deliver it. */
export interface RegisteredFeature {
  readonly properties: Properties;
  readonly shape: Shape;
}

/** The day on which everything was fetched, and the day that questions are asked for. */
export const townDay = { fetched: "2026-11-01", on: "2026-11-22" } as const;

/** Makes a municipality's registers one after the other, the plots first; the same seed gives the same bytes. */
export function* townRegisters(size: TownSize): Generator<readonly [DatasetId, readonly RegisteredFeature[]]> {
  const ground = groundOf(size);
  const lattice = createLattice(ground);
  yield ["grunde", plotShapes(ground, lattice, townClusters).map((shape, position) => ({ properties: plotEntry(position), shape }))];
  for (const [order, dataset] of townDatasets.entries()) {
    const chance = createChance(size.seed + 50_000 + order);
    const shapes = townShapes(dataset, ground, lattice);
    yield [dataset, shapes.map((shape, position) => ({ properties: registers[dataset](chance, position), shape }))];
  }
}

const plotEntry = (position: number): Properties => ({
  grund_id: `P${position}`,
  navn: `Grund ${position}`,
  status: "ledig",
  ejer: "kommunal",
});

/** Makes a municipality as the app holds it once its pack is open: every layer ready, fresh and complete within the boundary. */
export function makeTown(size: TownSize): Pack {
  const coverage = boundaryOf(groundOf(size));
  const layers: Partial<Record<DatasetId, Layer<unknown>>> = {};
  for (const [dataset, features] of townRegisters(size)) layers[dataset] = layerOf(dataset, features, coverage);
  const stamps = Object.values(layers).map(({ stamp }) => stamp);
  const stamp = { municipality: { code: "0999", name: "Prøvekommune" }, sample: true, notice: null, layers: stamps };
  // Each layer was made by its own dataset's `read`, which the compiler cannot follow through a record by id.
  return { stamp, layers } as Pack;
}

/** A layer as reading its file makes it. */
export function layerOf(dataset: DatasetId, entries: readonly RegisteredFeature[], coverage: Shape): Layer<unknown> {
  const { idOf, dateOf, linkOf, read } = datasets[dataset];
  const features = entries.map(({ properties, shape }, position): Feature<unknown> => {
    const id = idOf(properties) ?? String(position + 1);
    return { id, fields: read(properties), date: dateOf(properties), link: linkOf(properties), shape, box: boxOf(shape) };
  });
  const stamp: LayerStamp = {
    dataset,
    publisher: datasets[dataset].owner,
    date: townDay.fetched,
    count: features.length,
    sha256: null,
    state: "ready",
    coverage: "municipality",
    reason: null,
    vouchedBy: null,
  };
  return { stamp, features, index: createIndex(features.map(({ box }) => box)), coverage };
}

/** Vertices of the boundary, and metres that it runs outside the ground at least. */
const boundaryVertices = 2_000;
const boundaryRoom = 3_000;

/** A municipality's boundary round its ground: a circle through its corners with a ragged edge. */
export function boundaryOf({ x, y, side, size }: Ground): Shape {
  const chance = createChance(size.seed + 7);
  const [middleX, middleY] = [x + side / 2, y + side / 2];
  const ring = new Float64Array(2 * boundaryVertices + 2);
  for (let i = 0; i < boundaryVertices; i++) {
    const [sine, cosine] = sineAndCosine((2 * Math.PI * i) / boundaryVertices);
    const reach = side * Math.SQRT1_2 + boundaryRoom + chance.between(0, 100);
    ring.set([middleX + reach * cosine, middleY + reach * sine], 2 * i);
  }
  ring.copyWithin(2 * boundaryVertices, 0, 2);
  return { kind: "polygon", parts: [[ring]] };
}
