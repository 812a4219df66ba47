import { describe, expect, test } from "vitest";
import type { Feature, Layer, Pack } from "../../src/catalog/pack.ts";
import { boxOf, polygon, type Shape } from "../../src/geo/shape.ts";
import { createIndex } from "../../src/geo/spatial-index.ts";
import { createMapLayers, mostFeatures, mostPositions } from "../../src/worker/map-layers.ts";
import { aLayer, aPack } from "../builders/layers.ts";

const square = (index: number): Shape =>
  polygon([
    [700_000 + index, 6_190_000],
    [700_001 + index, 6_190_000],
    [700_001 + index, 6_190_001],
  ]);
const wheel = (corners: number): Shape => ({ kind: "polygon", parts: [[new Float64Array(2 * corners)]] });

function packOf(shapes: readonly Shape[]): Pack {
  const features = shapes.map(
    (shape, index): Feature<unknown> => ({ id: `${index}`, fields: {}, date: null, link: null, shape, box: boxOf(shape) }),
  );
  const layer: Layer<unknown> = { ...aLayer("soeer"), features, index: createIndex(features.map(({ box }) => box)) };
  // A layer of lakes whose fields nobody reads here.
  return aPack({ soeer: layer as Pack["layers"]["soeer"] });
}

const kindOf = async (shapes: readonly Shape[]) => (await createMapLayers(() => packOf(shapes)).layer("soeer"))?.type ?? null;

describe("a layer goes to the map whole up to so many features and positions, and as tiles beyond", () => {
  test.each([
    ["none", [], null],
    ["as many features as go whole", Array.from({ length: mostFeatures }, (_, index) => square(index)), "FeatureCollection"],
    ["one more", Array.from({ length: mostFeatures + 1 }, (_, index) => square(index)), "tiles"],
    ["as many positions as go whole", [wheel(mostPositions)], "FeatureCollection"],
    ["one more position", [wheel(mostPositions + 1)], "tiles"],
  ] as const)("%s", async (_, shapes, kind) => {
    expect(await kindOf(shapes)).toBe(kind);
  });
});

test("a layer that was never delivered has no tiles", async () => {
  expect(await createMapLayers(() => aPack()).tile("soeer", { z: 10, x: 0, y: 0 })).toBeNull();
});
