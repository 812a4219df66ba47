import path from "node:path";
import { closest } from "fastest-levenshtein";
import { type DatasetId, datasetIds, isDatasetId } from "../../src/catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { buildPack } from "../../src/io/build-pack.ts";
import { fetchedFolder, nothingFetched } from "../../src/io/fetching/fetched-layers.ts";
import type { SourceFile } from "../../src/io/sort-files.ts";
import { writeReceipt } from "../../src/io/write-receipt.ts";
import { type FolderFiles, preparePackFolder, readFolder, readSource, writePackFiles } from "../pack-files.ts";
import { packSummary } from "../pack-summary.ts";
import { receiptSummary } from "../receipt-summary.ts";
import { complain, type Exit, language } from "../terminal.ts";
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
  /** File of an area that every layer covers. */
  readonly covers?: string;
  /** Who vouches that the layers are complete. */
  readonly vouch?: string;
  /** ISO date on which the files were fetched. */
  readonly fetched?: string;
  /** File for the whole receipt, a table. */
  readonly receipt?: string;
}

/** Builds a municipality's pack of the files in a folder and tells on stderr what became of each. Writes nothing outside `out`. */
export async function pack(options: PackOptions): Promise<Exit> {
  const code = codeOf(options.kommune);
  const folder = await readFolder(options.from);
  const covers = options.covers === undefined ? ok(null) : await readSource(options.covers);
  const named = folder.ok ? namedFiles(options.as ?? [], folder.value.files) : ok(new Map());
  const fetched = folder.ok && code.ok ? fetchedFolder(folder.value.files, code.value) : ok(nothingFetched);
  const asked = [code, folder, covers, named, fetched];
  if (!code.ok || !folder.ok || !covers.ok || !named.ok || !fetched.ok)
    return complain(asked.flatMap((each) => (each.ok ? [] : each.problems)));

  const built = await buildPack({
    code: code.value,
    name: options.name ?? null,
    files: fetched.value.files,
    as: named.value,
    fetches: fetched.value.layers,
    codeLists: fetched.value.codeLists,
    covers: covers.value,
    vouch: options.vouch === undefined ? null : { by: options.vouch, on: today() },
    fetched: options.fetched ?? null,
    sample: null,
  });
  if (!built.ok) return complain(built.problems);
  const ready = await preparePackFolder(options.out, options.from);
  if (!ready.ok) return complain(ready.problems);
  const written = await writePackFiles(options.out, built.value);
  if (!written.ok) return complain(written.problems);
  complain([...built.value.notices, ...othersNotice(folder.value)]);
  console.error(packSummary(language, built.value, options.out));
  console.error(receiptSummary(language, built.value.manifest));
  return options.receipt === undefined ? 0 : hand(options.receipt, writeReceipt(built.value.manifest));
}

/** A municipality code with its leading zero. Problem: `badMunicipality`. */
export function codeOf(kommune: string): Result<string, Problem> {
  const digits = /^\d{3,4}$/.test(kommune) ? kommune.padStart(4, "0") : null;
  return digits === null ? failed({ code: "badMunicipality", words: { code: kommune } }) : ok(digits);
}

function namedFiles(as: readonly string[], files: readonly SourceFile[]): Result<Map<string, DatasetId[]>, Problem> {
  const named = new Map<string, DatasetId[]>();
  const problems: Problem[] = [];
  for (const each of as) {
    const [dataset, ...rest] = each.split("=");
    const file = path.basename(rest.join("="));
    if (file === "") problems.push({ code: "asUnreadable", words: { as: each } });
    else if (!isDatasetId(dataset))
      problems.push({
        code: "asUnknownDataset",
        words: { dataset, meant: closest(dataset, [...datasetIds]), known: datasetIds.join(", ") },
      });
    else if (!files.some(({ name }) => name === file)) problems.push({ code: "asUnknownFile", words: { file } });
    else named.set(file, [...(named.get(file) ?? []), dataset]);
  }
  return problems.length > 0 ? failed(...problems) : ok(named);
}

const othersNotice = ({ others }: FolderFiles): Problem[] =>
  others.length === 0 ? [] : [{ code: "filesOfOtherKinds", words: { files: others.join(", ") } }];
