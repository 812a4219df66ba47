import type { FeatureCollection } from "geojson";
import type { ExpressionFilterSpecification, GeoJSONSourceSpecification, LayerSpecification, VectorSourceSpecification } from "maplibre-gl";
import type { LayerForMap } from "../worker/protocol.ts";

/** A layer as the map shall have it. Background is the start style's own. */
export type WantedLayer = Extract<LayerSpecification, { type: "fill" | "line" | "circle" | "symbol" }>;

/** What the map shall hold, as plain values: layers lowest first, and the data they draw from, WGS 84. */
export interface Wanted {
  readonly sources: Readonly<Record<string, LayerForMap>>;
  readonly layers: readonly WantedLayer[];
}

/** Data without features. */
export const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

/** A source of the map for one collection. The tolerance keeps plot corners sharp when zoomed in. */
export const sourceOf = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: "geojson", data, tolerance: 0.25, maxzoom: 16 });

/** The address by which the map asks for tiles; `attachMap` answers it from the worker. */
export const tileScheme = "grundlag";

/** A source of the map for one layer that comes tile by tile. Closer up than zoom 16 the same tiles are drawn larger. */
export const tileSourceOf = (dataset: string): VectorSourceSpecification => ({
  type: "vector",
  tiles: [`${tileScheme}://${dataset}/{z}/{x}/{y}`],
  minzoom: 5,
  maxzoom: 16,
});

/** Lets areas through. */
export const onlyPolygons: ExpressionFilterSpecification = ["==", ["geometry-type"], "Polygon"];
/** Lets lines and areas through. */
export const notPoints: ExpressionFilterSpecification = ["!=", ["geometry-type"], "Point"];
/** Lets points through. */
export const onlyPoints: ExpressionFilterSpecification = ["==", ["geometry-type"], "Point"];
