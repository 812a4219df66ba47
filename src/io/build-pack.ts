import { municipalityNameIn } from "../catalog/fields.ts";
import { datasetIds, datasets } from "../catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { boxesMeet, boxOf } from "../geo/shape.ts";
import { areaText, type BuiltLayer, buildLayer } from "./build-layer.ts";
import { compactFile } from "./compact-format.ts";
import { compactSources } from "./compact-sources.ts";
import { boundaryBoxes, boundaryDataset } from "./coverage.ts";
import { decodeText } from "./decode-text.ts";
import { asFetched, coverageOfFetched, namedByFetch } from "./fetching/as-fetched.ts";
import { codeListsFile, type FetchedLayers } from "./fetching/fetched-layers.ts";
import { layerNotices, tooLongProblem } from "./layer-notices.ts";
import { type Manifest, type ManifestCoverage, manifestFile, packFormat, writeManifest } from "./manifest.ts";
import type { Mappings } from "./mapping.ts";
import { openFile } from "./open-files.ts";
import { originalsToPack } from "./originals.ts";
import { hashOf } from "./pack-source.ts";
import { longestText } from "./parse-json.ts";
import { readTable } from "./read-table.ts";
import { type FileReport, type Named, type SortedFiles, type SourceFile, sortFiles } from "./sort-files.ts";
import type { StatedSystems } from "./stated-system.ts";
import { writeCompact } from "./write-compact.ts";

/** What to pack and what the packer says about it. */
export interface PackOrder {
  /** Municipality code, four digits. */
  readonly code: string;
  /** Null: the name that the boundary's own file gives, else the municipality's own plans. */
  readonly name: string | null;
  readonly files: readonly SourceFile[];
  readonly as: Named;
  /** What the fields of tables stand for, by the tables' signatures. */
  readonly mappings?: Mappings;
  /** What the packer says that files' coordinates are in. */
  readonly systems?: StatedSystems;
  /** Area that every layer covers to the full, or null. */
  readonly covers: SourceFile | null;
  /** Who vouches that the layers are complete, and on which ISO date; or null. */
  readonly vouch: { readonly by: string | null; readonly on: string | null } | null;
  /** ISO date on which the files were fetched, or null to go by their own dates. */
  readonly fetched: string | null;
  /** The notice of an example pack, or null for a real one. */
  readonly sample: string | null;
  /** What a fetch says of the layers that it brought, and of those that it could not bring. */
  readonly fetches?: FetchedLayers;
  /** Code lists to be kept with the pack as they are. */
  readonly codeLists?: SourceFile | null;
}

/** A pack ready to be written: texts by file name, manifest included, and the bytes of the compact file beside them. */
export interface BuiltPack {
  readonly files: ReadonlyMap<string, string>;
  readonly compact: Uint8Array;
  readonly manifest: Manifest;
  readonly reports: readonly FileReport[];
  /** What the packer should look at; nothing in it keeps the pack from being used. */
  readonly notices: readonly Problem[];
}

/** Every file of a pack by its name: the texts, the compact file, and the manifest last, so that a pack that was broken off has none. */
export const packFiles = ({ files, compact }: BuiltPack): readonly (readonly [string, string | Uint8Array])[] => {
  const texts = [...files].filter(([name]) => name !== manifestFile);
  return [...texts, [compactFile, compact], ...[...files].filter(([name]) => name === manifestFile)];
};

const coverageFile = "coverage.geojson";

/**
 * Makes a pack of a municipality's files. A file that cannot be read stops it, because nobody could say which layer is then incomplete;
 * a file that no dataset knows is named in `notices` and left out.
 */
export async function buildPack(order: PackOrder): Promise<Result<BuiltPack, Problem>> {
  const fetches: FetchedLayers = order.fetches ?? new Map();
  const sorted = await sortFiles(order.files, namedByFetch(order.as, fetches), order.code, order.mappings, order.systems);
  const area = order.covers === null ? null : await readArea(order.covers);
  const problems = [...sorted.problems, ...(area !== null && !area.ok ? area.problems : [])];
  if (problems.length > 0) return failed(...problems);
  if (sorted.gifts.size === 0 && fetches.size === 0) return failed(...sorted.notices, { code: "nothingToPack", words: {} });

  const covered = coverageOf(order, sorted, area?.ok ? area.value : null);
  const boundary = boundaryBoxes(boundaryFeatures(sorted));
  const layers = datasetIds.flatMap((dataset) => {
    const gifts = sorted.gifts.get(dataset);
    const fetched = fetches.get(dataset);
    if (!gifts && !fetched) return [];
    const coverage = coverageOfFetched(covered.coverage, fetched, boundary);
    const built = buildLayer(dataset, gifts ?? [], { fetched: order.fetched, coverage });
    return [fetched ? asFetched(built, fetched) : built];
  });
  const tooLong = layers.filter(({ size }) => size > longestText);
  if (tooLong.length > 0) return failed(...tooLong.map(tooLongProblem));
  const compact = compactOf(layers);
  const originals = originalsToPack(sorted.gifts);
  const manifest = manifestOf(order, sorted, layers, {
    compact: { file: compactFile, sha256: hashOf(compact) },
    originals: originals.entry,
    codeLists: order.codeLists ? { file: codeListsFile, sha256: hashOf(order.codeLists.bytes) } : null,
  });
  const files = new Map(layers.map(({ entry, text }) => [entry.file, text]));
  if (area?.ok) files.set(coverageFile, area.value);
  if (originals.entry !== null) files.set(originals.entry.file, originals.text);
  if (order.codeLists) files.set(codeListsFile, decodeText(order.codeLists.bytes));
  files.set(manifestFile, writeManifest(manifest));
  const notices = [...sorted.notices, ...layers.flatMap(layerNotices), ...originals.notices, ...covered.notices, ...nameNotice(manifest)];
  return ok({ files, compact, manifest, reports: sorted.reports, notices });
}

/** The compact file of layers, made of the texts just as a reader finds them, so that it can say nothing else than they do. */
const compactOf = (layers: readonly BuiltLayer[]): Uint8Array =>
  writeCompact(compactSources(layers.map(({ entry, text }) => ({ layer: entry, text }))));

function manifestOf(
  order: PackOrder,
  sorted: SortedFiles,
  layers: readonly BuiltLayer[],
  beside: Pick<Manifest, "compact" | "originals" | "codeLists">,
): Manifest {
  return {
    format: packFormat,
    municipality: { code: order.code, name: order.name ?? boundaryName(sorted) ?? planName(sorted, order.code) ?? order.code },
    crs: "EPSG:25832",
    sample: order.sample !== null,
    notice: order.sample,
    ...beside,
    layers: layers.map(({ entry }) => entry),
  };
}

const boundaryFeatures = ({ gifts }: SortedFiles) => (gifts.get(boundaryDataset) ?? []).flatMap(({ share }) => share.kept);

const boundaryName = (sorted: SortedFiles): string | null =>
  boundaryFeatures(sorted)
    .map(({ properties }) => datasets[boundaryDataset].read(properties).name)
    .find((name) => name !== null) ?? null;

/** The name that the municipality's own plans say it has. */
const planName = ({ gifts }: SortedFiles, code: string): string | null =>
  [...gifts.values()]
    .flat()
    .flatMap(({ share }) => share.kept)
    .map(({ properties }) => municipalityNameIn(properties, code))
    .find((name) => name !== null) ?? null;

interface Covered {
  readonly coverage: ManifestCoverage;
  readonly notices: readonly Problem[];
}

/** What is said of where the layers are complete: an area, somebody's word, the municipality's boundary, in this order; else nothing. */
function coverageOf(order: PackOrder, sorted: SortedFiles, area: string | null): Covered {
  const elsewhere = boundaryIsElsewhere(sorted);
  const notices: Problem[] = elsewhere ? [{ code: "boundaryElsewhere", words: {} }] : [];
  if (area !== null) return { coverage: { kind: "area", file: coverageFile, sha256: hashOfText(area) }, notices };
  if (order.vouch !== null) return { coverage: { kind: "vouched", by: order.vouch.by, on: order.vouch.on }, notices };
  if (boundaryFeatures(sorted).length > 0 && !elsewhere) return { coverage: { kind: "municipality" }, notices };
  return { coverage: { kind: "unknown" }, notices: [...notices, { code: "coverageNotSaid", words: {} }] };
}

/** Whether most of the other layers' features lie outside the boundary's box: it is then another municipality's. */
function boundaryIsElsewhere(sorted: SortedFiles): boolean {
  const boxes = boundaryBoxes(boundaryFeatures(sorted));
  if (boxes.length === 0) return false;
  const others = [...sorted.gifts].filter(([dataset]) => dataset !== boundaryDataset).flatMap(([, gifts]) => gifts);
  const features = others.flatMap(({ share }) => share.kept);
  const inside = features.filter(({ shape }) => boxes.some((box) => boxesMeet(box, boxOf(shape))));
  return inside.length * 2 < features.length;
}

async function readArea(file: SourceFile): Promise<Result<string, Problem>> {
  const tables = await openFile(file);
  if (!tables.ok) return tables;
  const readings = await Promise.all(tables.value.map((table) => readTable(table)));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return failed(...problems);
  const features = readings.flatMap((reading) => (reading.ok ? reading.value.features : []));
  const notKept = readings.flatMap((reading) => (reading.ok ? reading.value.notKept : []));
  const areas = features.filter(({ shape }) => shape.kind === "polygon");
  if (areas.length === 0 || notKept.length > 0 || areas.length < features.length) {
    return failed({ code: "coverageNotAnArea", words: { file: file.name } });
  }
  return ok(areaText(areas));
}

const hashOfText = (text: string): string => hashOf(new TextEncoder().encode(text));

const nameNotice = ({ municipality: { code, name } }: Manifest): Problem[] =>
  name === code ? [{ code: "municipalityUnnamed", words: { code } }] : [];
