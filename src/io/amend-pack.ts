import { type DatasetId, datasetIds, isDatasetId } from "../catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { amendOriginals } from "./amend-originals.ts";
import { type BuiltLayer, buildLayer, type Gift } from "./build-layer.ts";
import { compactFile } from "./compact-format.ts";
import { compactSources } from "./compact-sources.ts";
import { boundaryDataset } from "./coverage.ts";
import { joinStored } from "./join-layer.ts";
import { keepCoverage } from "./keep-coverage.ts";
import { layerNotices, tooLongProblem } from "./layer-notices.ts";
import { type Manifest, type ManifestCoverage, type ManifestLayer, manifestFile, writeManifest } from "./manifest.ts";
import { hashOf, type PackSource } from "./pack-source.ts";
import { longestText } from "./parse-json.ts";
import { writeCompact } from "./write-compact.ts";

/** What files give to one dataset of a pack, and what their owner says of it. */
export interface Addition {
  readonly gifts: readonly Gift[];
  /** ISO date that the owner states, or null to go by the files' own. */
  readonly stated: string | null;
  /** Does the owner say that the files hold all of the municipality? Else nothing in them is ever `clear`. */
  readonly covers: boolean;
  /** Keep what the pack has of this dataset beside what is new; else the new takes its place. */
  readonly joins: boolean;
  /** Where they are joined, the new takes the place of what has the same identity. */
  readonly supersedes?: boolean;
}

/** A pack with layers put in: its manifest, and the texts of the layers that are new; the others are where they were. */
export interface AmendedPack {
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, string>;
  readonly notices: readonly Problem[];
}

/**
 * Puts layers into a pack, built as `buildPack` builds them; every other layer's file and entry stay as they are, but that a larger boundary makes nobody's layer cover more. The manifest still names the
 * pack's own compact file, which a reader trusts for the layers that did not change; `completePack` makes it anew. Problem: `textTooLong`.
 */
export async function amendPack(
  source: PackSource,
  manifest: Manifest,
  additions: ReadonlyMap<DatasetId, Addition>,
): Promise<Result<AmendedPack, Problem>> {
  const hasBoundary = [...additions.keys(), ...manifest.layers.map(({ dataset }) => dataset)].includes(boundaryDataset);
  const kept = await keepCoverage(source, manifest, additions.get(boundaryDataset));
  const built: BuiltLayer[] = [];
  for (const [dataset, addition] of additions) {
    const before = kept.find((layer) => layer.dataset === dataset) ?? null;
    const layer = builtOf(dataset, addition, hasBoundary);
    built.push(addition.joins && before !== null ? await joinStored(source, before, layer, addition) : layer);
  }
  const tooLong = built.filter(({ size }) => size > longestText);
  if (tooLong.length > 0) return failed(...tooLong.map(tooLongProblem));
  const entries = new Map(built.map(({ entry }) => [entry.dataset, entry]));
  const layers = inOrder([...kept.filter(({ dataset }) => !entries.has(dataset)), ...entries.values()]);
  const originals = await amendOriginals(source, manifest, additions);
  return ok({
    manifest: { ...manifest, originals: originals.entry, layers },
    texts: new Map([...built.map(({ entry, text }) => [entry.file, text] as const), ...originals.texts]),
    notices: [...built.flatMap(layerNotices), ...originals.notices],
  });
}

/** Every file of a pack as `pack` writes it, with a compact file of the layers as they are now; a file that is gone is left out. */
export async function completePack(source: PackSource, manifest: Manifest): Promise<readonly (readonly [string, Uint8Array])[]> {
  const files: [string, Uint8Array][] = [];
  for (const file of readableFiles(manifest)) {
    const bytes = await source.read(file);
    if (bytes !== null) files.push([file, bytes]);
  }
  const contents = new Map(files);
  const readable = manifest.layers.flatMap((layer) => {
    const bytes = contents.get(layer.file);
    return bytes === undefined ? [] : [{ layer, text: new TextDecoder().decode(bytes) }];
  });
  const compact = writeCompact(compactSources(readable));
  const whole = { ...manifest, compact: { file: compactFile, sha256: hashOf(compact) } };
  return [...files, [compactFile, compact], [manifestFile, new TextEncoder().encode(writeManifest(whole))]];
}

/** Names of a pack's readable files, each once: the layers' in their order, then areas that they cover, then what is kept beside them. */
export const readableFiles = ({ layers, originals, codeLists }: Manifest): readonly string[] => [
  ...new Set([
    ...layers.map(({ file }) => file),
    ...layers.flatMap(({ coverage }) => (coverage.kind === "area" ? [coverage.file] : [])),
    ...(originals === null ? [] : [originals.file]),
    ...(codeLists === null ? [] : [codeLists.file]),
  ]),
];

function builtOf(dataset: DatasetId, { gifts, stated, covers }: Addition, hasBoundary: boolean): BuiltLayer {
  const whole: ManifestCoverage = hasBoundary ? { kind: "municipality" } : { kind: "vouched", by: null, on: null };
  return buildLayer(dataset, gifts, { fetched: stated, coverage: covers ? whole : { kind: "unknown" } });
}

/** Layers in the catalog's order, as `pack` writes them; those that it does not know last. */
function inOrder(layers: readonly ManifestLayer[]): ManifestLayer[] {
  const place = ({ dataset }: ManifestLayer): number => (isDatasetId(dataset) ? datasetIds.indexOf(dataset) : datasetIds.length);
  return [...layers].sort((a, b) => place(a) - place(b));
}
