import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { LayerStamp } from "../../src/domain/answer.ts";
import type { Checker, PackView } from "../../src/worker/protocol.ts";
import { aStamp } from "./fake-answer.ts";
import { createFakeChecker, type FakeChoice } from "./fake-checker.ts";

/** Places are hundredths of the fake pack's box, from its south-west corner: 100 × 100 over 12.31–12.40° E, 55.84–55.89° N. */
const place = (x: number, y: number): Position => [12.31 + x * 0.0009, 55.84 + y * 0.0005];

type Corner = readonly [x: number, y: number];
export const area = (...corners: readonly Corner[]): Geometry => ({
  type: "Polygon",
  coordinates: [[...corners, corners[0]].map(([x, y]) => place(x, y))],
});
const box = (x0: number, y0: number, x1: number, y1: number) => area([x0, y0], [x1, y0], [x1, y1], [x0, y1]);
const line = (...points: readonly Corner[]): Geometry => ({ type: "LineString", coordinates: points.map(([x, y]) => place(x, y)) });
const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: place(x, y) });

const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({ type: "Feature", properties, geometry });
const collection = (...features: readonly Feature[]): FeatureCollection => ({ type: "FeatureCollection", features: [...features] });
const plan = (number: string, useGeneral: number, useSpecific: readonly number[], adopted: boolean) => ({
  number,
  useGeneral,
  useSpecific,
  proposed: "2025-01-10",
  adopted: adopted ? "2025-06-01" : null,
});

/** Layers of an invented municipality, at least one of each way of drawing. */
export const mapLayers: Readonly<Partial<Record<DatasetId, FeatureCollection>>> = {
  kommunegraense: collection(feature(area([2, 3], [97, 5], [95, 96], [30, 98], [3, 80]), { name: "Allerød" })),
  soeer: collection(feature(area([60, 60], [72, 58], [76, 70], [64, 76]))),
  vandloeb: collection(feature(line([64, 74], [50, 80], [20, 95]))),
  veje: collection(
    feature(line([5, 10], [40, 14], [95, 12]), { roadClass: "motorway" }),
    feature(line([45, 5], [48, 50], [40, 95]), { roadClass: "primary" }),
    feature(line([10, 40], [48, 50], [95, 55]), { roadClass: "secondary" }),
    feature(line([20, 20], [22, 45]), { roadClass: "local" }),
  ),
  jernbaner: collection(feature(line([80, 2], [78, 50], [85, 98]))),
  bygninger: collection(feature(box(30, 52, 32, 54)), feature(box(34, 52, 37, 55))),
  stationer: collection(feature(point(78, 50), { name: "Allerød Station" })),
  kommuneplanrammer: collection(feature(box(15, 15, 70, 48), plan("LU.E.02", 31, [3130], true))),
  lokalplaner: collection(
    feature(box(18, 16, 40, 34), plan("3-392", 31, [3120], true)),
    feature(box(42, 16, 66, 46), plan("3-401", 31, [], true)),
    feature(box(70, 30, 90, 46), plan("1-100", 11, [], true)),
  ),
  lokalplanforslag: collection(feature(box(4, 50, 24, 70), plan("3-420 forslag", 31, [3110], false))),
  fredninger: collection(feature(box(55, 80, 80, 94), { name: "Bastrup Sø" })),
  paragraf3: collection(feature(box(26, 60, 46, 76), { natureType: "Eng" })),
  kirkebyggelinjer: collection(feature(box(60, 20, 78, 40))),
  drikkevandsinteresser: collection(feature(box(8, 30, 60, 90), { category: "OSD" })),
  jordforureningV2: collection(feature(box(52, 22, 58, 28), { locality: "201-00012" })),
  bilagIvArter: collection(feature(point(30, 68), { species: "Stor vandsalamander" })),
};

const layers = Object.entries(mapLayers).map(
  ([dataset, { features }]): LayerStamp => ({
    dataset,
    publisher: "Prøveudgiver",
    date: "2026-10-01",
    count: features.length,
    sha256: null,
    state: "ready",
    coverage: "municipality",
    reason: null,
    vouchedBy: null,
  }),
);

export interface MapChecker {
  readonly checker: Checker;
  /** Datasets that were asked for, in order. */
  readonly asked: DatasetId[];
}

/** The fake checker with a pack that has layers to draw. `broken` datasets fail when the map asks for them. */
export function createMapChecker(choice: FakeChoice & { readonly brokenLayers?: readonly DatasetId[] } = {}): MapChecker {
  const fake = createFakeChecker(choice);
  const asked: DatasetId[] = [];
  return {
    asked,
    checker: {
      ...fake,
      open: async (name, onProgress): Promise<PackView> => ({ ...(await fake.open(name, onProgress)), stamp: { ...aStamp, layers } }),
      layer: async (dataset) => {
        asked.push(dataset);
        if (choice.brokenLayers?.includes(dataset)) throw new Error("the file is cut short");
        return mapLayers[dataset] ?? null;
      },
    },
  };
}
