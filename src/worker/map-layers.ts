import type { FeatureCollection } from "geojson";
import type { Feature, Layer, Pack } from "../catalog/pack.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { vertexCount } from "../geo/shape.ts";
import type { Checker, LayerForMap } from "./protocol.ts";
import { tileOf } from "./tiles.ts";

/** Positions up to which a layer goes to the map whole; beyond, tiles take half the memory and half the time (`tests/e2e/awake.spec.ts` holds both under their limits). */
export const mostPositions = 120_000;
/** As `mostPositions`, in features. */
export const mostFeatures = 12_000;

/** The part of a checker that gives the map what it draws. */
export const createMapLayers = (pack: () => Pack): Pick<Checker, "layer" | "tile"> => ({
  layer: async (dataset) => layerForMap(pack().layers[dataset]),
  tile: async (dataset, address) => {
    const layer = pack().layers[dataset];
    return layer === undefined ? null : tileOf(layer, dataset, address);
  },
});

function layerForMap(layer: Layer<unknown> | undefined): LayerForMap | null {
  if (layer === undefined || layer.features.length === 0) return null;
  return isLarge(layer.features) ? { type: "tiles" } : collectionOf(layer.features);
}

function isLarge(features: readonly Feature<unknown>[]): boolean {
  if (features.length > mostFeatures) return true;
  let positions = 0;
  for (const { shape } of features) {
    positions += vertexCount(shape);
    if (positions > mostPositions) return true;
  }
  return false;
}

const collectionOf = (features: readonly Feature<unknown>[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map(({ id, fields, shape }) => ({
    type: "Feature",
    properties: { ...(typeof fields === "object" ? fields : {}), id },
    geometry: lonLatGeometry(shape),
  })),
});
