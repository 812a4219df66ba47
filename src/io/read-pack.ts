import { type DatasetId, isDatasetId } from "../catalog/index.ts";
import type { Layer, Pack } from "../catalog/pack.ts";
import type { LayerStamp, PackStamp } from "../domain/answer.ts";
import type { Problem } from "../domain/result.ts";
import { coveragesOf } from "./coverage.ts";
import { type Manifest, type ManifestLayer, manifestFile, readManifest } from "./manifest.ts";
import { hashOf, type PackSource } from "./pack-source.ts";
import { emptyLayer, type LayerReading, readLayer } from "./read-layer.ts";

/** An opened pack and what was wrong with it. A layer that could not be read stands in it as missing or failed. */
export interface PackReading {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
}

/**
 * Opens a pack. Each layer's bytes are held against its sha256 and its count; a layer that does not match is `failed`, a file that is
 * gone is `missing`, and the rest still answers. Without a readable manifest the pack is empty, so that nothing is examined, and the
 * problem's code begins with `manifest`. `onLayer` hears the share of layers that are read, 0–1.
 */
export async function readPack(source: PackSource, onLayer: (done: number) => void = () => {}): Promise<PackReading> {
  const bytes = await source.read(manifestFile);
  if (bytes === null) return { pack: emptyPack, problems: [{ code: "manifestMissing", words: { file: manifestFile } }] };
  const manifest = readManifest(decode(bytes));
  if (!manifest.ok) return { pack: emptyPack, problems: manifest.problems };
  const readings: LayerReading[] = [];
  for (const layer of manifest.value.layers) {
    readings.push(await readOne(source, layer, manifest.value));
    onLayer(readings.length / manifest.value.layers.length);
  }
  return assemble(source, manifest.value, readings);
}

const noStamp: PackStamp = { municipality: { code: "", name: "" }, sample: false, notice: null, layers: [] };
const emptyPack: Pack = { stamp: noStamp, layers: {} };

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function readOne(source: PackSource, layer: ManifestLayer, { layers }: Manifest): Promise<LayerReading> {
  const { dataset, file, sha256 } = layer;
  if (!isDatasetId(dataset)) return unread(layer, "failed", { code: "unknownDataset", words: { file, dataset } });
  if (layers.some((other) => other !== layer && other.dataset === dataset)) {
    return unread(layer, "failed", { code: "datasetTwice", words: { file, dataset } });
  }
  const bytes = await source.read(file);
  if (bytes === null) return unread(layer, "missing", { code: "layerMissing", words: { file, dataset } });
  if (hashOf(bytes) !== sha256) return unread(layer, "failed", { code: "hashMismatch", words: { file, dataset } });
  return readLayer(dataset, layer, decode(bytes));
}

const unread = (layer: ManifestLayer, state: LayerStamp["state"], problem: Problem): LayerReading => ({
  layer: emptyLayer(layer, state),
  problems: [problem],
});

async function assemble(source: PackSource, manifest: Manifest, readings: readonly LayerReading[]): Promise<PackReading> {
  const read = readings.map(({ layer }) => layer);
  const { shapes, problems } = await coveragesOf(source, manifest, read);
  const layers: Partial<Record<DatasetId, Layer<unknown>>> = {};
  for (const [index, { dataset }] of manifest.layers.entries()) {
    if (isDatasetId(dataset)) layers[dataset] = { ...read[index], coverage: shapes[index] };
  }
  const { municipality, sample, notice } = manifest;
  const stamp: PackStamp = { municipality, sample, notice, layers: read.map((layer) => layer.stamp) };
  // Each layer was made by its own dataset's `read`, which the compiler cannot follow through a record by id.
  return { pack: { stamp, layers } as Pack, problems: [...readings.flatMap((each) => each.problems), ...problems] };
}
