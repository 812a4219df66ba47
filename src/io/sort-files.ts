import type { DatasetId } from "../catalog/index.ts";
import { hintFor, rawFile, recognise } from "../catalog/recognise.ts";
import type { Problem } from "../domain/result.ts";
import type { Gift } from "./build-layer.ts";
import type { ByteFile } from "./byte-file.ts";
import { fieldsIn, type Mapping, type Mappings, mapTable, signatureOf } from "./mapping.ts";
import { openFiles } from "./open-files.ts";
import type { RawTable } from "./raw-table.ts";
import { readTable, shortList, type TableReading } from "./read-table.ts";
import { sortFeatures } from "./sort-features.ts";
import { type StatedSystems, withSystem } from "./stated-system.ts";
import { isStockTable } from "./stock/is-stock-table.ts";
import { landIn, noticesOnStock, sortStock } from "./stock/sort-stock.ts";

/** A file to pack, with its own date (ISO) where the disk knows one. */
export interface SourceFile extends ByteFile {
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

/** Files that are being shared out. */
export interface OpenSort {
  readonly gifts: Map<DatasetId, Gift[]>;
  readonly reports: FileReport[];
  readonly notices: Problem[];
  readonly problems: Problem[];
}

/**
 * Reads each file, finds its datasets by its fields unless the packer named them, and gives every feature to the dataset that takes it. Plot lists come
 * last, because they are placed on the land of the others.
 */
export async function sortFiles(
  files: readonly SourceFile[],
  named: Named,
  municipality: string,
  mappings: Mappings = {},
  systems: StatedSystems = new Map(),
): Promise<SortedFiles> {
  const sorted = startSort();
  const lists: { readonly table: RawTable; readonly date: string | null }[] = [];
  for (const { file, from, tables } of await openFiles(files)) {
    const date = files.find(({ name }) => from.includes(name))?.date ?? null;
    if (!tables.ok) refuse(sorted, file, tables.problems, named);
    for (const opened of tables.ok ? tables.value : []) {
      const table = withSystem(opened, systems.get(opened.name) ?? systems.get(file) ?? systems.get(from[0]) ?? null);
      const claims = named.get(table.name) ?? named.get(file) ?? named.get(from[0]);
      const mapping = mappingOf(table, mappings);
      if (mapping === null && (claims === undefined || claims.includes("grunde")) && isStockTable(table)) {
        lists.push({ table, date });
        continue;
      }
      const refused = await sortTable(sorted, table, { claims, mapping, date, municipality });
      if (refused !== null) sorted.problems.push(...refused);
    }
  }
  sorted.notices.push(...noticesOnStock(sorted));
  for (const { table, date } of lists) {
    const refused = await sortStock(sorted, table, landIn(sorted), { date, municipality });
    if (refused !== null) sorted.problems.push(...refused);
  }
  return sorted;
}

/** Problems of files that hold no layer. */
const strangers: ReadonlySet<string> = new Set(["notGeojson", "notGml", "notKml", "fileFormatUnknown", "shapePartAlone"]);

/** A file that is none of ours is told of and left out; one that is broken stops the packing. */
function refuse({ reports, notices, problems }: OpenSort, file: string, why: readonly Problem[], named: Named): void {
  const isStranger = strangers.has(why[0].code) && !named.has(file);
  (isStranger ? notices : problems).push(...why);
  if (isStranger) reports.push({ file, datasets: [], read: 0, kept: 0, reasons: {}, system: null, repaired: 0 });
}

/** What is known of a table beside what stands in it. */
export interface TableOrder {
  readonly claims: readonly DatasetId[] | undefined;
  /** What its fields stand for where somebody says so; it names the dataset too. */
  readonly mapping?: Mapping | null;
  readonly date: string | null;
  readonly municipality: string;
}

/** Nothing shared out yet. */
export const startSort = (): OpenSort => ({ gifts: new Map(), reports: [], notices: [], problems: [] });

/** The mapping for tables with these fields, or null. */
const mappingOf = (table: RawTable, mappings: Mappings): Mapping | null =>
  Object.keys(mappings).length === 0 ? null : (mappings[signatureOf(fieldsIn(table))] ?? null);

/** Reads one table and shares it out; problems where it cannot be read at all, else null. */
export async function sortTable(
  { gifts, reports, notices }: OpenSort,
  table: RawTable,
  { claims: named, mapping = null, date, municipality }: TableOrder,
): Promise<readonly Problem[] | null> {
  const reading = await readTable(mapping === null ? table : mapTable(table, mapping));
  if (!reading.ok) return reading.problems;
  const mapped = mapping === null || mapping.dataset === "plots" ? undefined : [mapping.dataset];
  const claims = named ?? mapped ?? recognise(rawFile(reading.value.features));
  if (claims.length === 0) notices.push(notRecognised(reading.value));
  const shares = claims.length === 0 ? [] : sortFeatures(reading.value, claims, municipality);
  for (const share of shares) gifts.set(share.dataset, [...(gifts.get(share.dataset) ?? []), { reading: reading.value, share, date }]);
  notices.push(...reading.value.notices);
  reports.push(reportOf(reading.value, claims, shares));
  return null;
}

function reportOf(reading: TableReading, datasets: readonly DatasetId[], shares: readonly Gift["share"][]): FileReport {
  const reasons: Record<string, number> = {};
  const leftOut = shares.flatMap((share) => share.leftOut);
  for (const { reason } of leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1;
  if (datasets.length === 0 && reading.read > 0) reasons.notRecognised = reading.read;
  const kept = datasets.length === 0 ? 0 : reading.read - leftOut.length;
  const repaired = reading.repairs.filter((repair) => repair.kept).length;
  return { file: reading.file, datasets, read: reading.read, kept, reasons, system: reading.system, repaired };
}

function notRecognised({ file, features }: TableReading): Problem {
  const raw = rawFile(features);
  const fields = shortList([...raw.fields], 12);
  const hints = hintFor(raw);
  if (hints.length === 0) return { code: "notRecognised", words: { file, fields } };
  return { code: "notRecognisedHint", words: { file, fields, hints: hints.join(", "), first: hints[0] } };
}
