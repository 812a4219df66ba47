import type { DatasetId } from "../catalog/index.ts";
import { hintFor, rawFile, recognise } from "../catalog/recognise.ts";
import type { Problem } from "../domain/result.ts";
import type { Gift } from "./build-layer.ts";
import type { TextFile } from "./parse-json.ts";
import { type GeojsonReading, readGeojson, shortList } from "./read-geojson.ts";
import { sortFeatures } from "./sort-features.ts";

/** A file to pack, with its own date (ISO) where the disk knows one. */
export interface SourceFile extends TextFile {
  readonly date: string | null;
}

/** What became of one file: kept + notKept = read. */
export interface FileReport {
  readonly file: string;
  readonly datasets: readonly DatasetId[];
  readonly read: number;
  readonly kept: number;
  /** How many features were left out for each reason, a key under `notKept` in `i18n`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** What its coordinates were read as, or null when it is no GeoJSON. */
  readonly system: string | null;
  readonly repaired: number;
}

/** Files shared out among datasets. */
export interface SortedFiles {
  readonly gifts: ReadonlyMap<DatasetId, readonly Gift[]>;
  readonly reports: readonly FileReport[];
  readonly notices: readonly Problem[];
  /** What keeps a pack from being made: files that are broken, or that contradict themselves. */
  readonly problems: readonly Problem[];
}

/** What the packer named: the datasets of a file, by file name. */
export type Named = ReadonlyMap<string, readonly DatasetId[]>;

/** Reads each file, finds its datasets by its fields unless the packer named them, and gives every feature to the dataset that takes it. */
export async function sortFiles(files: readonly SourceFile[], named: Named, municipality: string): Promise<SortedFiles> {
  const gifts = new Map<DatasetId, Gift[]>();
  const reports: FileReport[] = [];
  const notices: Problem[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const reading = await readGeojson(file);
    if (!reading.ok) {
      const stranger = reading.problems[0].code === "notGeojson" && !named.has(file.name);
      (stranger ? notices : problems).push(...reading.problems);
      if (stranger) reports.push({ file: file.name, datasets: [], read: 0, kept: 0, reasons: {}, system: null, repaired: 0 });
      continue;
    }
    const claims = named.get(file.name) ?? recognise(rawFile(reading.value.features));
    if (claims.length === 0) notices.push(notRecognised(reading.value));
    const shares = claims.length === 0 ? [] : sortFeatures(reading.value, claims, municipality);
    for (const share of shares)
      gifts.set(share.dataset, [...(gifts.get(share.dataset) ?? []), { reading: reading.value, share, date: file.date }]);
    notices.push(...reading.value.notices);
    reports.push(reportOf(reading.value, claims, shares));
  }
  return { gifts, reports, notices, problems };
}

function reportOf(reading: GeojsonReading, datasets: readonly DatasetId[], shares: readonly Gift["share"][]): FileReport {
  const reasons: Record<string, number> = {};
  const leftOut = shares.flatMap((share) => share.leftOut);
  for (const { reason } of leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1;
  if (datasets.length === 0 && reading.read > 0) reasons.notRecognised = reading.read;
  const kept = datasets.length === 0 ? 0 : reading.read - leftOut.length;
  return { file: reading.file, datasets, read: reading.read, kept, reasons, system: reading.system, repaired: reading.repairs.length };
}

function notRecognised({ file, features }: GeojsonReading): Problem {
  const raw = rawFile(features);
  const fields = shortList([...raw.fields], 12);
  const hints = hintFor(raw);
  if (hints.length === 0) return { code: "notRecognised", words: { file, fields } };
  return { code: "notRecognisedHint", words: { file, fields, hints: hints.join(", "), first: hints[0] } };
}
