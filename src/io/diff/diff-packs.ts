import { type DatasetId, datasetIds, datasets, isDatasetId } from "../../catalog/index.ts";
import type { ComparedLayer, FeatureChange, LayerChange, PackChange } from "../../domain/change.ts";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { type Manifest, type ManifestLayer, manifestFile, readManifest } from "../manifest.ts";
import { hashOfFile, type PackSource } from "../pack-source.ts";
import { readStored } from "../read-layer.ts";
import { diffLayer } from "./diff-layer.ts";
import { type ComparedFeature, comparedFeatures } from "./pair-features.ts";

/** A pack to compare, with what it is called. */
export interface ComparedPack {
  readonly name: string;
  readonly source: PackSource;
}

/**
 * Compares two packs by their readable layers; of layers whose texts are the same, only the dates. Problems: `manifestMissing` and those of
 * `readManifest`, with the pack's name for the file's, and `packsOfOthers` where the packs are of two municipalities. A layer that cannot be read on one
 * side is told as failed there, and nothing is said of its features; also where both packs say that they hold the same.
 */
export async function diffPacks(before: ComparedPack, after: ComparedPack): Promise<Result<PackChange, Problem>> {
  const [was, is] = [await manifestOf(before), await manifestOf(after)];
  if (!was.ok || !is.ok) return failed(...[was, is].flatMap((each) => (each.ok ? [] : each.problems)));
  const [from, to] = [was.value.municipality, is.value.municipality];
  if (Number(from.code) !== Number(to.code)) {
    return failed({ code: "packsOfOthers", words: { before: `${from.name} (${from.code})`, after: `${to.name} (${to.code})` } });
  }
  const layers: OpenChange[] = [];
  for (const dataset of datasetIds) {
    const change = await layerChange(dataset, side(before, was.value, dataset), side(after, is.value, dataset));
    if (change !== null) layers.push(change);
  }
  return ok({ before: before.name, after: after.name, layers: layers.map((each) => told(each, layers)) });
}

async function manifestOf({ name, source }: ComparedPack): Promise<Result<Manifest, Problem>> {
  const bytes = await source.read(manifestFile);
  if (bytes === null) return failed({ code: "manifestMissing", words: { file: `${name}/${manifestFile}` } });
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if (manifest.ok) return manifest;
  return failed(...manifest.problems.map(({ code, words }) => ({ code, words: { ...words, file: `${name}/${manifestFile}` } })));
}

interface Side {
  readonly source: PackSource;
  readonly layer: ManifestLayer | null;
}

const side = ({ source }: ComparedPack, { layers }: Manifest, dataset: DatasetId): Side => ({
  source,
  layer: layers.find((each) => isDatasetId(each.dataset) && each.dataset === dataset) ?? null,
});

/** A layer's change while the other layers, between which features may have moved, are still to come. */
interface OpenChange extends LayerChange {
  readonly keysThatWent: ReadonlySet<string>;
  readonly keysThatCame: ReadonlySet<string>;
}

async function layerChange(dataset: DatasetId, before: Side, after: Side): Promise<OpenChange | null> {
  if (before.layer === null && after.layer === null) return null;
  const unchanged = before.layer !== null && before.layer.sha256 === after.layer?.sha256;
  const [was, is] = unchanged ? [null, null] : [await featuresOf(dataset, before), await featuresOf(dataset, after)];
  const intact = unchanged ? [await isIntact(before), await isIntact(after)] : [was !== null, is !== null];
  const shown = { before: comparedLayer(before.layer, intact[0]), after: comparedLayer(after.layer, intact[1]) };
  const { same, features } = was === null || is === null ? withoutNews(shown) : diffLayer(was, is);
  const asBefore = intact.every(Boolean) && features.length === 0 && JSON.stringify(shown.before) === JSON.stringify(shown.after);
  if (asBefore) return null;
  const keysOf = (kind: FeatureChange["kind"]) => new Set(features.filter((each) => each.kind === kind).map(({ feature }) => feature));
  const reliable = shown.before?.state === "ready" && shown.after?.state === "ready";
  return { dataset, ...shown, same, reliable, features, keysThatWent: keysOf("went"), keysThatCame: keysOf("came") };
}

/** Whether a layer's file is what the manifest says, as far as that can be told without reading it. */
async function isIntact({ source, layer }: Side): Promise<boolean> {
  const hash = layer === null ? undefined : await source.hash?.(layer.file);
  return hash === undefined || hash === layer?.sha256;
}

/** Of a layer with the same text on both sides, or with one that cannot be read. */
const withoutNews = ({ before, after }: Pick<LayerChange, "before" | "after">) => ({
  same: Math.min(before?.count ?? 0, after?.count ?? 0),
  features: [],
});

/** The features of a layer, none for a layer that the pack does not have, null where they cannot be read. */
async function featuresOf(dataset: DatasetId, { source, layer }: Side): Promise<readonly ComparedFeature[] | null> {
  if (layer === null) return [];
  const bytes = await source.read(layer.file);
  if (bytes === null || (await hashOfFile(bytes)) !== layer.sha256) return null;
  const stored = readStored(dataset, layer, new TextDecoder().decode(bytes));
  return stored.ok ? comparedFeatures(dataset, stored.value) : null;
}

function comparedLayer(layer: ManifestLayer | null, isRead: boolean): ComparedLayer | null {
  if (layer === null) return null;
  const { fetched: date, state, kept } = layer;
  return isRead ? { date, state, count: kept } : { date, state: "failed", count: 0 };
}

/** The change with features that moved between layers of one owner told as such. */
function told({ keysThatWent, keysThatCame, ...change }: OpenChange, all: readonly OpenChange[]): LayerChange {
  const others = all.filter(({ dataset }) => dataset !== change.dataset && ownerOf(dataset) === ownerOf(change.dataset));
  const elsewhere = ({ feature, kind }: FeatureChange): string | null => {
    if (kind === "changed" || feature.startsWith("#")) return null;
    const other = others.find((each) => (kind === "went" ? each.keysThatCame : each.keysThatWent).has(feature));
    return other?.dataset ?? null;
  };
  const features = change.features.map((each) => {
    const place = elsewhere(each);
    return place === null ? each : { ...each, status: true, elsewhere: place };
  });
  return { ...change, features };
}

const ownerOf = (dataset: string): string => (isDatasetId(dataset) ? datasets[dataset].owner : "");
