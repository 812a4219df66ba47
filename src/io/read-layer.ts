import type { RawFeature } from "../catalog/define-dataset.ts";
import { type DatasetId, datasets } from "../catalog/index.ts";
import type { BoxIndex, Feature, Layer } from "../catalog/pack.ts";
import type { LayerStamp } from "../domain/answer.ts";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { type Box, boxOf } from "../geo/shape.ts";
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

/** What a layer's file holds: its features, their boxes in the same order, and the index of these. */
export interface StoredFeatures {
  readonly features: readonly RawFeature[];
  readonly boxes: readonly Box[];
  readonly index: BoxIndex;
}

const stampOf = (layer: ManifestLayer, state: LayerStamp["state"], count: number): LayerStamp => ({
  dataset: layer.dataset,
  publisher: layer.publisher,
  date: layer.fetched,
  count,
  sha256: layer.sha256,
  state,
  reason: state === layer.state ? layer.reason : null,
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

/** A layer of which nothing can be used, and why. */
export const unreadLayer = (layer: ManifestLayer, state: LayerStamp["state"], problem: Problem): LayerReading => ({
  layer: emptyLayer(layer, state),
  problems: [problem],
});

/**
 * Reads a layer's file as `pack` wrote it: GeoJSON in EPSG:25832 with the register's own properties. Problems: `brokenJson` and its like,
 * `notGeojson`, `countMismatch` with the manifest, `badLayerFeature` for a feature that is no shape of the dataset's kinds.
 */
export function readStored(dataset: DatasetId, { file, kept }: StoredAs, text: string): Result<readonly RawFeature[], Problem> {
  const json = parseJson({ name: file, text });
  if (!json.ok) return json;
  const raw = rawFeatures(json.value);
  if (raw === null) return failed({ code: "notGeojson", words: { file } });
  if (raw.length !== kept) return failed({ code: "countMismatch", words: { file, dataset, found: raw.length, expected: kept } });
  const features: RawFeature[] = [];
  for (const [index, each] of raw.entries()) {
    const feature = storedFeature(dataset, each);
    if (feature === null) return failed({ code: "badLayerFeature", words: { file, dataset, feature: `#${index + 1}` } });
    features.push(feature);
  }
  return ok(features);
}

type StoredAs = Pick<ManifestLayer, "file" | "kept">;

function storedFeature(dataset: DatasetId, raw: unknown): RawFeature | null {
  const shape = storedShape(raw);
  if (shape === null || !datasets[dataset].kinds.includes(shape.kind) || typeof raw !== "object" || raw === null) return null;
  const properties = "properties" in raw && isRecord(raw.properties) ? raw.properties : {};
  return { id: "id" in raw ? idText(raw.id) : null, properties, shape };
}

/** The features of a layer's file with boxes and index, as a compact file would have them ready. */
export function indexed(features: readonly RawFeature[]): StoredFeatures {
  const boxes = features.map(({ shape }) => boxOf(shape));
  return { features, boxes, index: createIndex(boxes) };
}

/** A layer of what its file holds, in our own words. Coverage is filled in by `readPack`. */
export function layerOf(dataset: DatasetId, layer: ManifestLayer, { features: stored, boxes, index }: StoredFeatures): LayerReading {
  const { idOf, dateOf, linkOf, read } = datasets[dataset];
  const uniqueId = createIds();
  const features = stored.map(({ id, properties, shape }, position): Feature<unknown> => {
    const unique = uniqueId(idOf(properties) ?? id ?? String(position + 1));
    return { id: unique, fields: read(properties), date: dateOf(properties), link: linkOf(properties), shape, box: boxes[position] };
  });
  return { layer: { stamp: stampOf(layer, layer.state, features.length), features, index, coverage: null }, problems: [] };
}
