import { type DatasetId, datasets } from "../catalog/index.ts";
import type { Feature, Layer } from "../catalog/pack.ts";
import type { LayerStamp } from "../domain/answer.ts";
import type { Problem } from "../domain/result.ts";
import { boxOf } from "../geo/shape.ts";
import { createIndex } from "../geo/spatial-index.ts";
import { createIds } from "./ids.ts";
import type { ManifestLayer } from "./manifest.ts";
import { parseJson } from "./parse-json.ts";
import { idText, isRecord, rawFeatures } from "./raw-features.ts";
import { storedShape } from "./stored-shape.ts";

/** A layer as it came out of its file, and what was wrong with it. */
export interface LayerReading {
  readonly layer: Layer<unknown>;
  readonly problems: readonly Problem[];
}

const stampOf = (layer: ManifestLayer, state: LayerStamp["state"], count: number): LayerStamp => ({
  dataset: layer.dataset,
  publisher: layer.publisher,
  date: layer.fetched,
  count,
  sha256: layer.sha256,
  state,
  coverage: layer.coverage.kind,
  vouchedBy: layer.coverage.kind === "vouched" ? layer.coverage.by : null,
});

/** A layer that holds nothing to look in: its file is missing or failed. */
export const emptyLayer = (layer: ManifestLayer, state: LayerStamp["state"]): Layer<unknown> => ({
  stamp: stampOf(layer, state, 0),
  features: [],
  index: createIndex([]),
  coverage: null,
});

/**
 * Reads a layer's file as `pack` wrote it: GeoJSON in EPSG:25832 with the register's own properties. A file with another count, or
 * with a feature that is not a shape of the dataset's kinds, makes the layer `failed`. Coverage is filled in by `readPack`.
 */
export function readLayer(dataset: DatasetId, layer: ManifestLayer, text: string): LayerReading {
  const { file } = layer;
  const fail = (problem: Problem): LayerReading => ({ layer: emptyLayer(layer, "failed"), problems: [problem] });
  const json = parseJson({ name: file, text });
  if (!json.ok) return fail(json.problems[0]);
  const raw = rawFeatures(json.value);
  if (raw === null) return fail({ code: "notGeojson", words: { file } });
  if (raw.length !== layer.kept) return fail({ code: "countMismatch", words: { file, dataset, found: raw.length, expected: layer.kept } });
  const features: Feature<unknown>[] = [];
  const uniqueId = createIds();
  for (const [index, each] of raw.entries()) {
    const feature = featureOf(dataset, each, index, uniqueId);
    if (feature === null) return fail({ code: "badLayerFeature", words: { file, dataset, feature: `#${index + 1}` } });
    features.push(feature);
  }
  const index = createIndex(features.map(({ box }) => box));
  return { layer: { stamp: stampOf(layer, layer.state, features.length), features, index, coverage: null }, problems: [] };
}

function featureOf(dataset: DatasetId, raw: unknown, index: number, uniqueId: (id: string) => string): Feature<unknown> | null {
  const { kinds, idOf, dateOf, linkOf, read } = datasets[dataset];
  const shape = storedShape(raw);
  if (shape === null || !kinds.includes(shape.kind) || typeof raw !== "object" || raw === null) return null;
  const properties = "properties" in raw && isRecord(raw.properties) ? raw.properties : {};
  const given = "id" in raw ? idText(raw.id) : null;
  const id = uniqueId(idOf(properties) ?? given ?? String(index + 1));
  return { id, fields: read(properties), date: dateOf(properties), link: linkOf(properties), shape, box: boxOf(shape) };
}
