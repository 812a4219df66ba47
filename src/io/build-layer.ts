import type { RawFeature } from "../catalog/define-dataset.ts";
import { type FieldFault, findFieldFaults } from "../catalog/field-rules.ts";
import { type DatasetId, datasets } from "../catalog/index.ts";
import { rawFile } from "../catalog/recognise.ts";
import { geometryFromShape } from "../geo/geojson.ts";
import type { losses } from "../i18n/da/problems.ts";
import type { ManifestCoverage, ManifestLayer } from "./manifest.ts";
import { hashOf } from "./pack-source.ts";
import { longestText } from "./parse-json.ts";
import type { UnusableReason } from "./raw-features.ts";
import type { Normalised, TableReading } from "./read-table.ts";
import { type LeftOut, nameIn, type Share } from "./sort-features.ts";

/** One file's gift to a layer, with the file that it came from. */
export interface Gift {
  readonly reading: TableReading;
  readonly share: Share;
  /** ISO date of the file, or null. */
  readonly date: string | null;
}

/** A layer ready to be written: its file's text, its entry in the manifest, and ids that several different features share. */
export interface BuiltLayer {
  readonly text: string;
  readonly entry: ManifestLayer;
  readonly sharedIds: readonly string[];
  /** Characters in the layer's file; over `longestText` it could not be opened again, and `text` is empty. */
  readonly size: number;
}

/** What the packer says about all layers. */
export interface Vouching {
  /** ISO date on which the files were fetched, or null to go by the files' own times. */
  readonly fetched: string | null;
  readonly coverage: ManifestCoverage;
}

/**
 * Merges what files give to one dataset into one layer. Features that are equal in everything are kept once; features that share an id
 * but differ are all kept, because either may be the one that lies on a plot. A layer that lost a feature of its own is `cutOff`.
 */
export function buildLayer(dataset: DatasetId, gifts: readonly Gift[], { fetched, coverage }: Vouching): BuiltLayer {
  const { owner, licence, link, looksCutOff } = datasets[dataset];
  const severalFiles = gifts.length > 1;
  const named = (file: string, feature: string): string => (severalFiles ? `${file}: ${feature}` : feature);
  const { kept, twice, sharedIds } = withoutTwins(dataset, gifts, named);
  const leftOut = gifts.flatMap(({ reading, share }) =>
    share.leftOut.map((each) => ({ ...each, feature: named(reading.file, each.feature) })),
  );
  const notKept = [...leftOut, ...twice];
  const fields = gifts.flatMap((gift) => fieldFaultsOf(dataset, gift));
  const reason = looksCutOff?.(rawFile(kept)) ?? incompleteness(gifts) ?? (fields.some(({ needed }) => needed) ? "fieldsLost" : null);
  const lines = kept.map(featureText);
  const size = lines.reduce((sum, line) => sum + line.length, 1000);
  const text = size > longestText ? "" : layerText(dataset, lines);
  const entry: ManifestLayer = {
    dataset,
    file: `${dataset}.geojson`,
    source: gifts.map(({ reading }) => reading.file),
    publisher: owner,
    licence,
    link,
    origin: null,
    ...dateOf(gifts, fetched),
    state: reason === null ? "ready" : "cutOff",
    reason,
    coverage,
    read: kept.length + notKept.length,
    kept: kept.length,
    notKept: notKept.map(({ feature, reason: why }) => ({ feature, reason: why })),
    repairs: gifts.flatMap((gift) => repairsOf(dataset, gift, named)),
    normalised: normalisedIn(gifts),
    fields,
    sha256: hashOf(new TextEncoder().encode(text)),
  };
  return { text, entry, sharedIds, size };
}

/** Why the files cannot hold all of the layer, a key under `cutOff` in `i18n`; null when nothing says so. */
function incompleteness(gifts: readonly Gift[]): keyof typeof losses | null {
  if (gifts.some(({ share }) => share.leftOut.some(({ lost }) => lost))) return "featuresLost";
  const kept = gifts.some(({ share }) => share.kept.length > 0);
  if (!kept && gifts.some(({ share }) => share.leftOut.some(({ reason }) => reason === "proposal"))) return "onlyProposals";
  const pages = gifts.filter(({ reading }) => reading.matched !== null);
  const matched = Math.max(0, ...pages.map(({ reading }) => reading.matched ?? 0));
  return pages.reduce((sum, { reading }) => sum + reading.read, 0) < matched ? "pagesMissing" : null;
}

type Named = (file: string, feature: string) => string;

function withoutTwins(dataset: DatasetId, gifts: readonly Gift[], named: Named) {
  const { reshape } = datasets[dataset];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const kept: RawFeature[] = [];
  const twice: LeftOut[] = [];
  for (const { reading, share } of gifts) {
    for (const feature of share.kept) {
      const whole: RawFeature = { ...feature, shape: reshape ? reshape(feature.shape) : feature.shape };
      const line = featureText(whole);
      if (seen.has(line)) {
        twice.push({
          feature: named(reading.file, nameIn(dataset, feature)),
          reason: "duplicate" satisfies UnusableReason,
          position: feature.position,
          lost: false,
        });
        continue;
      }
      seen.add(line);
      kept.push(whole);
      const id = datasets[dataset].idOf(feature.properties);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return { kept, twice, sharedIds: [...counts].filter(([, count]) => count > 1).map(([id]) => id) };
}

/** The date of the layer and what it rests on; of several files the oldest, so that no part looks fresher than it is. */
function dateOf(gifts: readonly Gift[], fetched: string | null): Pick<ManifestLayer, "fetched" | "fetchedBasis"> {
  if (fetched !== null) return { fetched, fetchedBasis: "stated" };
  const dates = gifts.flatMap(({ date }) => date ?? []).sort();
  return dates.length === gifts.length ? { fetched: dates[0], fetchedBasis: "fileTime" } : { fetched: null, fetchedBasis: "unknown" };
}

/** Receipts of the layer's own features: those that were kept, and those that would have been. */
function repairsOf(dataset: DatasetId, { reading, share }: Gift, named: Named): ManifestLayer["repairs"] {
  const names = new Map([
    ...share.kept.map((feature) => [feature.position, nameIn(dataset, feature)] as const),
    ...share.leftOut.filter(({ lost }) => lost).map(({ position, feature }) => [position, feature] as const),
  ]);
  return reading.repairs.flatMap(({ position, feature: _, faults, ...rest }) => {
    const name = names.get(position);
    return name === undefined ? [] : [{ feature: named(reading.file, name), faults: [...faults], ...rest }];
  });
}

/** How many of the kept features were put in order, by kind. */
function normalisedIn(gifts: readonly Gift[]): ManifestLayer["normalised"] {
  const count = (kind: keyof Normalised): number =>
    gifts.reduce((sum, { reading, share }) => sum + share.kept.filter(({ position }) => reading.normalised[kind].has(position)).length, 0);
  return { turned: count("turned"), repeated: count("repeated"), heights: count("heights") };
}

const fieldFaultsOf = (dataset: DatasetId, { reading, share }: Gift): ManifestLayer["fields"] =>
  findFieldFaults(datasets[dataset].schema, share.kept).map((fault: FieldFault) => ({ file: reading.file, ...fault }));

const crs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}}';

/** A layer's file: GeoJSON in EPSG:25832, a feature a line. */
function layerText(name: string, lines: readonly string[]): string {
  return `{"type":"FeatureCollection","name":${JSON.stringify(name)},"crs":${crs},"features":[\n${lines.join(",\n")}\n]}\n`;
}

function featureText({ id, properties, shape }: RawFeature): string {
  return JSON.stringify({ type: "Feature", ...(id === null ? {} : { id }), properties, geometry: geometryFromShape(shape) });
}

/** The file of an area that somebody says the layers cover. */
export const areaText = (features: readonly RawFeature[]): string => layerText("coverage", features.map(featureText));
