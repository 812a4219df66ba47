import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { provideSqliteInNode } from "../../../scripts/load-sqlite.ts";
import { type Gdal, startGdal } from "./gdal.ts";
import { layerOf, roundTrip, type SourceLayer } from "./round-trip.ts";
import { type RoundTripFormat, roundTripFormats } from "./round-trip-formats.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const fileLayer = (file: string): SourceLayer => ({ name: file, text: readFileSync(path.join(root, file), "utf8") });
const examples = [
  "geodata/0201-alleroed/kommuneplanrammer.geojson",
  "geodata/0657-herning/veje.geojson",
  "geodata/0657-herning/stoppesteder.geojson",
];
const real = [
  "albertslund-0165/paragraf3_25832.geojson",
  "stevns-kommuneplan2025/rammer_uddrag_4326.geojson",
  "osm-sindal/veje_4326.geojson",
].map((file) => `../shared/geodata-real/${file}`);
const absent = !existsSync(path.join(root, real[0]));

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const back = (ring: number[][]) => [...ring].reverse();
const feature = (geometry: object | null, properties: object = {}) => ({ type: "Feature", properties, geometry });
const plot = (x: number, y: number, size = 100) => ({ type: "Polygon", coordinates: [square(x, y, size)] });
const east = 705_000.123_456_789;
const north = 6_195_000.987_654_321;

const layers: readonly SourceLayer[] = [
  layerOf("Danish letters in names and values", [feature(plot(east, north), { "Områdenavn æøå ÆØÅ": "Ærø Østergård – «Å»", tal: 1.5 })]),
  layerOf("field names that are long and nearly the same", [
    feature(plot(east, north), { anvendelsegenerel: "a", anvendelsespecifik: "b", anvendelse: "c" }),
  ]),
  layerOf("a multipolygon with holes, and an island in a hole", [
    feature({
      type: "MultiPolygon",
      coordinates: [
        [square(east, north, 1000), back(square(east + 100, north + 100, 500)), back(square(east + 700, north + 700, 100))],
        [square(east + 200, north + 200, 100)],
        [square(east + 2000, north, 50)],
      ],
    }),
  ]),
  layerOf("no features", []),
  layerOf("a feature without geometry between others", [
    feature(plot(east, north), { a: 1 }),
    feature(null, { a: 2 }),
    feature(plot(east, north + 500), { a: 3 }),
  ]),
  layerOf("heights", [feature({ type: "Polygon", coordinates: [square(east, north, 100).map((corner) => [...corner, 12.5])] }, { a: 1 })]),
  layerOf("one point", [feature({ type: "Point", coordinates: [east, north] }, { navn: "Ø" })]),
  layerOf("lines of several parts", [
    feature({ type: "MultiLineString", coordinates: [square(east, north, 10), square(east, north + 50, 10)] }, { a: 1 }),
  ]),
  layerOf("points of several parts", [
    feature(
      {
        type: "MultiPoint",
        coordinates: [
          [east, north],
          [east + 1, north + 1],
        ],
      },
      { a: 1 },
    ),
  ]),
  layerOf(
    "degrees",
    [
      feature(
        {
          type: "Polygon",
          coordinates: [
            [
              [12.3, 55.8],
              [12.300_001, 55.8],
              [12.300_001, 55.800_001],
              [12.3, 55.8],
            ],
          ],
        },
        { a: 1 },
      ),
    ],
    "EPSG:4326",
  ),
  layerOf("numbers, truths and blanks", [
    feature(plot(east, north), {
      helt: 9_007_199_254_740_991,
      brudt: 0.1,
      negativ: -12,
      sandt: true,
      falsk: false,
      tomt: null,
      tekst: "x",
    }),
    feature(plot(east + 500, north), { helt: 0, brudt: 1e-7, negativ: -1, sandt: false, falsk: true, tomt: "ikke tomt", tekst: "" }),
  ]),
];

let gdal: Gdal;
beforeAll(async () => {
  provideSqliteInNode();
  gdal = await startGdal();
});

async function expectSame(layer: SourceLayer, format: RoundTripFormat): Promise<void> {
  const trip = await roundTrip(gdal, layer, format);
  if ("skipped" in trip) return expect(trip.skipped).not.toBe("");
  expect(trip.faults).toEqual([]);
  expect(trip.found).toBe(trip.features);
  expect(trip.worst).toBeLessThanOrEqual(format.tolerance);
}

describe.each(roundTripFormats)("$name, written by GDAL", (format) => {
  test.each(layers)("holds $name as GeoJSON does", (layer) => expectSame(layer, format));

  test.each(examples)("holds %s as GeoJSON does", (file) => expectSame(fileLayer(file), format));

  test.skipIf(absent).each(real)("holds %s as GeoJSON does (left out where ../shared/geodata-real is not beside the repo)", (file) =>
    expectSame(fileLayer(file), format),
  );
});

test("57,000 features come back in FlatGeobuf and GeoPackage", async () => {
  const features = Array.from({ length: 57_000 }, (_, index) =>
    feature({ type: "Point", coordinates: [500_000 + index, 6_200_000 + (index % 1000)] }, { nr: index }),
  );
  for (const name of ["FlatGeobuf", "GeoPackage"]) {
    const format = roundTripFormats.find((each) => each.name === name);
    if (format) await expectSame(layerOf("57,000 points", features), format);
    expect(format?.name).toBe(name);
  }
});
