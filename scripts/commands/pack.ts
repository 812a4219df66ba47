import path from "node:path";
import { closest } from "fastest-levenshtein";
import { type DatasetId, datasetIds, isDatasetId } from "../../src/catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { buildPack } from "../../src/io/build-pack.ts";
import { type CoordinateSystem, coordinateSystems, systemOfName } from "../../src/io/coordinate-system.ts";
import { fetchedFolder, nothingFetched } from "../../src/io/fetching/fetched-layers.ts";
import { type Mappings, readMappings } from "../../src/io/mapping.ts";
import { longestRequest } from "../../src/io/read-request.ts";
import { shortList } from "../../src/io/read-table.ts";
import type { FileReport, SourceFile } from "../../src/io/sort-files.ts";
import { writeReceipt } from "../../src/io/write-receipt.ts";
import { provideSqliteInNode } from "../load-sqlite.ts";
import { type FolderFiles, preparePackFolder, readFolder, readSource, writePackFiles } from "../pack-files.ts";
import { packSummary } from "../pack-summary.ts";
import { receiptSummary } from "../receipt-summary.ts";
import { complain, type Exit, language } from "../terminal.ts";
import { readTextFile } from "../text-files.ts";
import { today } from "../today.ts";
import { hand } from "./open-case.ts";

export interface PackOptions {
  /** Folder with the municipality's files. */
  readonly from: string;
  /** Municipality code, for example `0165`. */
  readonly kommune: string;
  /** Folder for the pack. */
  readonly out: string;
  readonly name?: string;
  /** What the packer says a file is: `dataset=file`. */
  readonly as?: readonly string[];
  /** What the packer says that a file's coordinates are in: `file=EPSG:25833`. */
  readonly crs?: readonly string[];
  /** File that says what the fields of tables stand for, as the app saves it. */
  readonly mapping?: string;
  /** File of an area that every layer covers. */
  readonly covers?: string;
  /** Who vouches that the layers are complete. */
  readonly vouch?: string;
  /** ISO date on which the files were fetched. */
  readonly fetched?: string;
  /** File for the whole receipt, a table. */
  readonly receipt?: string;
}

/** Builds a municipality's pack of the files in a folder and tells on stderr what became of each, unless somebody else does. Writes nothing outside `out`. */
export async function pack(options: PackOptions, tellsFiles = true): Promise<Exit> {
  provideSqliteInNode();
  const code = codeOf(options.kommune);
  const folder = await readFolder(options.from);
  const covers = options.covers === undefined ? ok(null) : await readSource(options.covers);
  const named = folder.ok ? namedFiles(options.as ?? [], folder.value.files) : ok(new Map());
  const systems = folder.ok ? statedSystems(options.crs ?? [], folder.value.files) : ok(new Map());
  const fetched = folder.ok && code.ok ? fetchedFolder(folder.value.files, code.value) : ok(nothingFetched);
  const mappings = options.mapping === undefined ? ok({}) : await mappingsIn(options.mapping);
  const day = notLater(options.fetched ?? null, today());
  const asked = [code, folder, covers, named, systems, fetched, mappings, day];
  if (!code.ok || !folder.ok || !covers.ok || !named.ok || !systems.ok || !fetched.ok || !mappings.ok || !day.ok)
    return complain(asked.flatMap((each) => (each.ok ? [] : each.problems)));

  const built = await buildPack({
    code: code.value,
    name: options.name ?? null,
    files: withoutFutureDates(fetched.value.files, today()),
    as: named.value,
    systems: systems.value,
    mappings: mappings.value,
    fetches: fetched.value.layers,
    codeLists: fetched.value.codeLists,
    covers: covers.value,
    vouch: options.vouch === undefined ? null : { by: options.vouch, on: today() },
    fetched: day.value,
    sample: null,
  });
  if (!built.ok) return complain(built.problems);
  const unknown = unknownLayers([...named.value.keys(), ...systems.value.keys()], built.value.reports);
  if (unknown.length > 0) return complain(unknown);
  const ready = await preparePackFolder(options.out, options.from);
  if (!ready.ok) return complain(ready.problems);
  const written = await writePackFiles(options.out, built.value);
  if (!written.ok) return complain(written.problems);
  complain([...built.value.notices, ...othersNotice(folder.value)]);
  if (tellsFiles) console.error(packSummary(language, built.value, options.out));
  console.error(receiptSummary(language, built.value.manifest));
  return options.receipt === undefined ? 0 : hand(options.receipt, writeReceipt(built.value.manifest));
}

/** A stated day that may be true. Problem: `fetchedInFuture`, for such a layer would never grow old. */
const notLater = (date: string | null, on: string): Result<string | null, Problem> =>
  date !== null && date > on ? failed({ code: "fetchedInFuture", words: { date, today: on } }) : ok(date);

/** Files whose own time is still to come, by a clock that is wrong, are of no known day. */
const withoutFutureDates = (files: readonly SourceFile[], on: string): readonly SourceFile[] =>
  files.map((file) => (file.date !== null && file.date > on ? { ...file, date: null } : file));

async function mappingsIn(file: string): Promise<Result<Mappings, Problem>> {
  const text = await readTextFile(file, path.basename(file), longestRequest);
  return text.ok ? readMappings(text.value) : text;
}

/** A municipality code with its leading zero. Problem: `badMunicipality`. */
export function codeOf(kommune: string): Result<string, Problem> {
  const digits = /^\d{3,4}$/.test(kommune) ? kommune.padStart(4, "0") : null;
  return digits === null ? failed({ code: "badMunicipality", words: { code: kommune } }) : ok(digits);
}

/** A file's name without its folder, with the layer that may stand behind it: `grunde.gpkg: ledige`, `pakke.zip: lag.shp`. */
function tableName(given: string): string {
  const [file, ...layers] = given.split(": ");
  return [path.basename(file), ...layers].join(": ");
}

const isIn = (table: string, files: readonly SourceFile[]): boolean =>
  files.some(({ name }) => table === name || table.startsWith(`${name}: `));

function namedFiles(as: readonly string[], files: readonly SourceFile[]): Result<Map<string, DatasetId[]>, Problem> {
  const named = new Map<string, DatasetId[]>();
  const problems: Problem[] = [];
  for (const each of as) {
    const [dataset, ...rest] = each.split("=");
    const file = tableName(rest.join("="));
    if (file === "") problems.push({ code: "asUnreadable", words: { as: each } });
    else if (!isDatasetId(dataset))
      problems.push({
        code: "asUnknownDataset",
        words: { dataset, meant: closest(dataset, [...datasetIds]), known: datasetIds.join(", ") },
      });
    else if (!isIn(file, files)) problems.push({ code: "asUnknownFile", words: { file } });
    else named.set(file, [...(named.get(file) ?? []), dataset]);
  }
  return problems.length > 0 ? failed(...problems) : ok(named);
}

/** Layers that are named and in no file. */
function unknownLayers(named: readonly string[], reports: readonly FileReport[]): Problem[] {
  const layers = named.filter(
    (table) => table.includes(": ") && !reports.some(({ file }) => file === table || file.startsWith(`${table}: `)),
  );
  const known = (table: string): string =>
    shortList(
      reports.map(({ file }) => file).filter((file) => file.startsWith(`${table.split(": ")[0]}: `)),
      20,
    );
  return layers.map((table) => ({ code: "asUnknownLayer", words: { table, known: known(table) } }));
}

/** Systems by file name, as `--crs file=EPSG:25833` says them; a layer of a file may be named behind it. */
function statedSystems(crs: readonly string[], files: readonly SourceFile[]): Result<Map<string, CoordinateSystem>, Problem> {
  const stated = new Map<string, CoordinateSystem>();
  const problems: Problem[] = [];
  for (const each of crs) {
    const at = each.lastIndexOf("=");
    const file = tableName(each.slice(0, Math.max(0, at)));
    const system = systemOfName(each.slice(at + 1));
    if (file === "" || system === null) problems.push({ code: "crsUnreadable", words: { crs: each, known: coordinateSystems.join(", ") } });
    else if (!isIn(file, files)) problems.push({ code: "asUnknownFile", words: { file } });
    else stated.set(file, system);
  }
  return problems.length > 0 ? failed(...problems) : ok(stated);
}

const othersNotice = ({ others }: FolderFiles): Problem[] =>
  others.length === 0 ? [] : [{ code: "filesOfOtherKinds", words: { files: others.join(", ") } }];
