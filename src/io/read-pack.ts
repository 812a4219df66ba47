import { type DatasetId, datasets, isDatasetId } from "../catalog/index.ts";
import type { Layer, Pack } from "../catalog/pack.ts";
import type { PackStamp } from "../domain/answer.ts";
import type { Problem } from "../domain/result.ts";
import { abreast } from "./abreast.ts";
import { coveragesOf } from "./coverage.ts";
import { type Manifest, type ManifestLayer, manifestFile, readManifest } from "./manifest.ts";
import { noCompact, openCompact } from "./open-compact.ts";
import { hashOfFile, type PackSource } from "./pack-source.ts";
import type { CompactLayers } from "./read-compact.ts";
import { indexed, type LayerReading, layerOf, readStored, unreadLayer } from "./read-layer.ts";

/** An opened pack and what was wrong with it. A layer that could not be read stands in it as missing or failed. */
export interface PackReading {
  readonly pack: Pack;
  /** What the pack says of itself, or null where that cannot be read. */
  readonly manifest: Manifest | null;
  readonly problems: readonly Problem[];
}

/**
 * Opens a pack. Its compact file is used for each layer that it was made from the very text of, as the manifest's hashes tell; where it is
 * gone or damaged, the readable layers are read, with the same answers. A readable layer that the source tells to be gone is `missing`, one
 * that does not match its sha256 or count is `failed`, and the rest still answers. Without a readable manifest the pack is empty, so that
 * nothing is examined, and the problem's code begins with `manifest`. `onLayer` hears the share of layers that are read, 0–1.
 */
export async function readPack(source: PackSource, onLayer: (done: number) => void = () => {}): Promise<PackReading> {
  const bytes = await source.read(manifestFile);
  if (bytes === null) return { pack: emptyPack, manifest: null, problems: [{ code: "manifestMissing", words: { file: manifestFile } }] };
  const manifest = readManifest(decode(bytes));
  if (!manifest.ok) return { pack: emptyPack, manifest: null, problems: manifest.problems };
  const { layers, compact } = manifest.value;
  const ready = compact === null ? noCompact : await openCompact(source, compact, layers);
  let done = 0;
  const readings = await abreast(layers, async (layer) => {
    const reading = await readOne({ source, manifest: manifest.value, compact: ready.layers }, layer);
    done += 1;
    onLayer(done / layers.length);
    return reading;
  });
  const { pack, problems } = await assemble(source, manifest.value, readings);
  return { pack, manifest: manifest.value, problems: [...ready.problems, ...problems] };
}

const noStamp: PackStamp = { municipality: { code: "", name: "" }, sample: false, notice: null, layers: [] };
const emptyPack: Pack = { stamp: noStamp, layers: {} };

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Opening {
  readonly source: PackSource;
  readonly manifest: Manifest;
  readonly compact: CompactLayers;
}

async function readOne({ source, manifest, compact }: Opening, layer: ManifestLayer): Promise<LayerReading> {
  const { dataset, file } = layer;
  if (!isDatasetId(dataset)) return unreadLayer(layer, "failed", { code: "unknownDataset", words: { file, dataset } });
  if (manifest.layers.some((other) => other !== layer && other.dataset === dataset)) {
    return unreadLayer(layer, "failed", { code: "datasetTwice", words: { file, dataset } });
  }
  const ready = compact.get(dataset);
  const fits =
    ready !== undefined &&
    ready.features.length === layer.kept &&
    ready.features.every(({ shape }) => datasets[dataset].kinds.includes(shape.kind));
  if (!fits) return readReadable(source, dataset, layer);
  const hash = await source.hash?.(file);
  if (hash === null) return missing(layer);
  if (hash !== undefined && hash !== layer.sha256) return changed(layer);
  return layerOf(dataset, layer, ready);
}

async function readReadable(source: PackSource, dataset: DatasetId, layer: ManifestLayer): Promise<LayerReading> {
  const bytes = await source.read(layer.file);
  if (bytes === null) return missing(layer);
  if ((await hashOfFile(bytes)) !== layer.sha256) return changed(layer);
  const stored = readStored(dataset, layer, decode(bytes));
  return stored.ok ? layerOf(dataset, layer, indexed(stored.value)) : unreadLayer(layer, "failed", stored.problems[0]);
}

const missing = (layer: ManifestLayer): LayerReading =>
  unreadLayer(layer, "missing", { code: "layerMissing", words: { file: layer.file, dataset: layer.dataset } });
const changed = (layer: ManifestLayer): LayerReading =>
  unreadLayer(layer, "failed", { code: "hashMismatch", words: { file: layer.file, dataset: layer.dataset } });

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
  return { pack: { stamp, layers } as Pack, manifest, problems: [...readings.flatMap((each) => each.problems), ...problems] };
}
