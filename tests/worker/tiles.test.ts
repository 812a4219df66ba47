import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import type { Feature, Layer } from "../../src/catalog/pack.ts";
import { boxOf, polygon, type Shape } from "../../src/geo/shape.ts";
import { createIndex } from "../../src/geo/spatial-index.ts";
import { toLonLat } from "../../src/geo/utm32.ts";
import { lonLatOfTile, metresPerPixel, type TileAddress } from "../../src/worker/tile-grid.ts";
import { tileOf } from "../../src/worker/tiles.ts";
import { aLayer } from "../builders/layers.ts";

const [east, north] = [704_000, 6_195_000];

const rectangle = (x: number, y: number, width: number, height: number): Shape =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

/** A layer of shapes named by their place in the list. */
function layerOf(shapes: readonly Shape[]): Layer<unknown> {
  const features = shapes.map(
    (shape, index): Feature<unknown> => ({
      id: `f${index}`,
      fields: { number: index, list: [1, 2], nothing: null },
      date: null,
      link: null,
      shape,
      box: boxOf(shape),
    }),
  );
  return { ...aLayer("soeer"), features, index: createIndex(features.map(({ box }) => box)) };
}

/** The tile of the web's grid in which a place in metres lies. */
function tileAt(z: number, x: number, y: number): TileAddress {
  const [lon, lat] = toLonLat(x, y);
  const side = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const row = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
  return { z, x: Math.floor(((lon + 180) / 360) * side), y: Math.floor(row) };
}

function featuresIn(layer: Layer<unknown>, address: TileAddress) {
  const bytes = tileOf(layer, "soeer", address);
  if (bytes === null) return [];
  const { soeer } = new VectorTile(new PbfReader(bytes)).layers;
  return Array.from({ length: soeer.length }, (_, index) => soeer.feature(index));
}

const namesIn = (layer: Layer<unknown>, address: TileAddress): unknown[] =>
  featuresIn(layer, address).map(({ properties }) => properties.id);

describe("a tile", () => {
  test("holds what meets it, at its place to a pixel, with values that a style can read", () => {
    const layer = layerOf([rectangle(east, north, 60, 40), rectangle(east + 20_000, north, 60, 40)]);
    const address = tileAt(14, east + 30, north + 20);
    const [found, ...rest] = featuresIn(layer, address);
    expect(rest).toEqual([]);
    expect(found.properties).toEqual({ id: "f0", number: 0 });
    const { x, y, z } = address;
    const { geometry } = found.toGeoJSON(x, y, z);
    if (geometry.type !== "Polygon") throw new Error(`got ${geometry.type}, expected a polygon`);
    const pixel = metresPerPixel(address);
    const corners = [
      [east, north],
      [east + 60, north],
      [east + 60, north + 40],
      [east, north + 40],
    ].map(([cornerX, cornerY]) => toLonLat(cornerX, cornerY));
    const metresOfDegree = [62_500, 111_300];
    for (const [lon, lat] of corners) {
      const distances = geometry.coordinates[0].map(([a, b]) => Math.hypot((a - lon) * metresOfDegree[0], (b - lat) * metresOfDegree[1]));
      expect(Math.min(...distances)).toBeLessThan(pixel);
    }
  });

  test("leaves out from afar what is smaller than a third of a pixel, and shows it close up", () => {
    const layer = layerOf([rectangle(east, north, 8, 8)]);
    expect(metresPerPixel(tileAt(9, east, north))).toBeGreaterThan(80);
    expect(namesIn(layer, tileAt(9, east + 4, north + 4))).toEqual([]);
    expect(namesIn(layer, tileAt(15, east + 4, north + 4))).toEqual(["f0"]);
  });

  test("holds only its own part of a shape that covers many tiles, and points at any distance", () => {
    const corners = Array.from({ length: 3000 }, (_, step): [number, number] => [east - 15_000 + 10 * step, north - 15_000]);
    const border = Float64Array.from([...corners.flat(), east + 15_000, north + 15_000, east - 15_000, north + 15_000, ...corners[0]]);
    const wide: Shape = { kind: "polygon", parts: [[border]] };
    const place: Shape = { kind: "point", parts: [[Float64Array.of(east, north)]] };
    const layer = layerOf([wide, place]);
    const inner = tileAt(15, east, north);
    expect(namesIn(layer, inner)).toEqual(["f0", "f1"]);
    const [part] = featuresIn(layer, inner);
    const [ring] = part.loadGeometry();
    expect(ring.length).toBeLessThan(10);
    expect(namesIn(layer, tileAt(6, east, north))).toEqual(["f0", "f1"]);
  });

  test("is null where nothing is", () => {
    expect(tileOf(layerOf([rectangle(east, north, 100, 100)]), "soeer", tileAt(12, east + 50_000, north))).toBeNull();
  });
});

test("over all tiles of a zoom no feature is lost: 2,000 squares, each in the tile of its middle", () => {
  const squares = Array.from({ length: 2000 }, (_, index) =>
    rectangle(east + (index % 50) * 90, north + Math.floor(index / 50) * 90, 60, 60),
  );
  const layer = layerOf(squares);
  const lost = squares.filter((_, index) => {
    const middle = tileAt(14, east + (index % 50) * 90 + 30, north + Math.floor(index / 50) * 90 + 30);
    return !kept(layer, middle).has(`f${index}`);
  });
  expect(lost).toEqual([]);
});

const known = new Map<string, ReadonlySet<unknown>>();
function kept(layer: Layer<unknown>, address: TileAddress): ReadonlySet<unknown> {
  const key = `${address.x}/${address.y}`;
  const names = known.get(key) ?? new Set(namesIn(layer, address));
  known.set(key, names);
  return names;
}

test("a tile's edges in degrees are those of the web's grid", () => {
  expect(lonLatOfTile({ z: 0, x: 0, y: 0 })).toMatchObject({ west: -180, east: 180 });
  const { north: top, south: bottom } = lonLatOfTile({ z: 0, x: 0, y: 0 });
  // The grid ends where a square world ends: 85.0511 degrees.
  expect(top).toBeCloseTo(85.0511, 4);
  expect(bottom).toBeCloseTo(-85.0511, 4);
});
