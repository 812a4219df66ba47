import type { RawFeature } from "../catalog/define-dataset.ts";
import { type DatasetId, datasets, isDatasetId } from "../catalog/index.ts";
import type { Addition } from "./amend-pack.ts";
import { type BuiltLayer, buildLayer, type Gift } from "./build-layer.ts";
import type { ManifestLayer } from "./manifest.ts";
import { hashOf, type PackSource } from "./pack-source.ts";
import { readStored } from "./read-layer.ts";
import type { ReadFeature } from "./read-table.ts";
import { nameIn } from "./sort-features.ts";

/**
 * A layer of what a pack has and what is new. It is as old as its older part, complete only where both are, and covers what the old one covered,
 * for more features make no hole. Where the old file cannot be read the new layer stands alone, cut off.
 */
export async function joinStored(
  source: PackSource,
  before: ManifestLayer,
  built: BuiltLayer,
  { gifts, supersedes = false }: Addition,
): Promise<BuiltLayer> {
  const { dataset } = before;
  const stored = await storedIn(source, before);
  if (!isDatasetId(dataset) || stored === null) {
    return { ...built, entry: { ...built.entry, state: "cutOff", reason: "featuresLost", coverage: before.coverage } };
  }
  const joined = buildLayer(dataset, [giftOf(before, stored, supersedes ? identities(dataset, gifts) : new Set()), ...gifts], {
    fetched: null,
    coverage: before.coverage,
  });
  const { entry } = joined;
  const isBeforeReady = before.state === "ready";
  const notKept = [...before.notKept, ...entry.notKept];
  return {
    ...joined,
    entry: {
      ...entry,
      ...olderOf(before, built.entry),
      source: [...before.source, ...built.entry.source],
      state: isBeforeReady ? entry.state : before.state,
      reason: isBeforeReady ? entry.reason : before.reason,
      read: entry.kept + notKept.length,
      notKept,
      repairs: [...before.repairs, ...entry.repairs],
      normalised: {
        turned: before.normalised.turned + entry.normalised.turned,
        repeated: before.normalised.repeated + entry.normalised.repeated,
        heights: before.normalised.heights + entry.normalised.heights,
      },
      fields: [...before.fields, ...built.entry.fields],
    },
  };
}

/** The features of a pack's layer; null where its file is gone or damaged. */
export async function storedIn(source: PackSource, layer: ManifestLayer): Promise<readonly RawFeature[] | null> {
  const bytes = await source.read(layer.file);
  if (bytes === null || !isDatasetId(layer.dataset) || hashOf(bytes) !== layer.sha256) return null;
  const stored = readStored(layer.dataset, layer, new TextDecoder().decode(bytes));
  return stored.ok ? stored.value : null;
}

/** What the pack has, as if it came from one more file. */
function giftOf({ dataset, file, kept, fetched }: ManifestLayer, stored: readonly RawFeature[], gone: ReadonlySet<string>): Gift {
  const features = stored.map((feature, index) => ({ ...feature, position: index + 1 }));
  const untouched = { turned: new Set<number>(), repeated: new Set<number>(), heights: new Set<number>() };
  const nothing = { notKept: [], repairs: [], normalised: untouched, originals: new Map(), notices: [] };
  const reading = { file, declared: null, system: "EPSG:25832", read: kept, matched: null, features, ...nothing } as const;
  if (!isDatasetId(dataset)) throw new Error(`got the dataset ${dataset}, expected one of the catalog's`);
  const isGone = (feature: ReadFeature): boolean => gone.has(nameIn(dataset, feature));
  const leftOut = features
    .filter(isGone)
    .map((feature) => ({ position: feature.position, feature: nameIn(dataset, feature), reason: "superseded", lost: false }));
  return { reading, share: { dataset, kept: features.filter((feature) => !isGone(feature)), leftOut }, date: fetched };
}

/** What new features are called in their register. */
const identities = (dataset: DatasetId, gifts: readonly Gift[]): ReadonlySet<string> =>
  new Set(gifts.flatMap(({ share }) => share.kept.flatMap(({ properties }) => datasets[dataset].idOf(properties) ?? [])));

/** Date and basis of the older part; unknown where one of them is. */
function olderOf(a: ManifestLayer, b: ManifestLayer): Pick<ManifestLayer, "fetched" | "fetchedBasis"> {
  if (a.fetched === null || b.fetched === null) return { fetched: null, fetchedBasis: "unknown" };
  const { fetched, fetchedBasis } = a.fetched <= b.fetched ? a : b;
  return { fetched, fetchedBasis };
}
