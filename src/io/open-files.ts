import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import type { ByteFile } from "./byte-file.ts";
import { type ArrivedFile, endingOf, type FileSet, setsOf } from "./file-sets.ts";
import { formatOf, isMisnamed, knownFormats } from "./format-of.ts";
import type { Format } from "./formats/format.ts";
import type { RawTable } from "./raw-table.ts";
import { partOf, unwatched, type Watch } from "./watch.ts";
import { zipBudget } from "./zip/open-zip.ts";
import { unpackFile } from "./zip/unpack-file.ts";

/** Every layer of one file, a zip's members too. Problems: `fileFormatUnknown`, those of the format's reader, and those of a zip. */
export async function openFile(file: ByteFile, watch: Watch = unwatched): Promise<Result<readonly RawTable[], Problem>> {
  const opened = await openFiles([file], watch);
  const problems = opened.flatMap(({ tables }) => (tables.ok ? [] : tables.problems));
  return problems.length > 0 ? failed(...problems) : ok(opened.flatMap(({ tables }) => (tables.ok ? tables.value : [])));
}

/** What came of one file, of one set of files that belong together, or of one member of a zip; `file` is what they are called. */
export interface OpenedFile {
  readonly file: string;
  /** Names of the files that were given for it, the first first: the zip's where it came in one, and each of a set. */
  readonly from: readonly string[];
  readonly tables: Result<readonly RawTable[], Problem>;
}

/**
 * Opens files one after the other: a shapefile's parts as one, in whatever order they came, and a zip's members each as a file.
 * What in a zip cannot be read comes as a problem under the zip's name; what in it is no layer is told by the first table out of it, or, where there is none, is a problem.
 */
export async function openFiles(files: readonly ByteFile[], watch: Watch = unwatched): Promise<readonly OpenedFile[]> {
  const arrived = await unpackAll(files, partOf(watch, 0, 0.5));
  const { sets, alone } = setsOf(arrived.files);
  const opened = [...arrived.refused, ...alone.map(aloneProblem)];
  for (const [index, set] of sets.entries()) {
    const tables = await openSet(set, partOf(watch, 0.5 + (0.5 * index) / sets.length, 0.5 + (0.5 * (index + 1)) / sets.length));
    const given = [set.file, ...set.beside.values()].map(({ from }) => from);
    opened.push({ file: set.file.name, from: [...new Set(given)], tables });
  }
  const placeOf = ({ from }: OpenedFile): number => files.findIndex(({ name }) => name === from[0]);
  return withZipNotices(opened, arrived.notices).sort((a, b) => placeOf(a) - placeOf(b));
}

interface Arrived {
  readonly files: readonly ArrivedFile[];
  readonly refused: readonly OpenedFile[];
  /** What is to be told of zips that could be read, by their names. */
  readonly notices: ReadonlyMap<string, readonly Problem[]>;
}

async function unpackAll(files: readonly ByteFile[], watch: Watch): Promise<Arrived> {
  const budget = zipBudget();
  const arrived: ArrivedFile[] = [];
  const refused: OpenedFile[] = [];
  const notices = new Map<string, readonly Problem[]>();
  for (const [index, file] of files.entries()) {
    const zip = await unpackFile(file, budget, partOf(watch, index / files.length, (index + 1) / files.length));
    if (zip === null) arrived.push({ ...file, from: file.name, path: file.name });
    else {
      arrived.push(...zip.files);
      if (zip.refused.length > 0) refused.push({ file: file.name, from: [file.name], tables: failed(...zip.refused) });
      notices.set(file.name, zip.notices);
    }
  }
  return { files: arrived, refused, notices };
}

/** A part of a shapefile that came alone. */
const aloneProblem = ({ name, from }: ArrivedFile): OpenedFile => ({
  file: name,
  from: [from],
  tables: failed({ code: "shapePartAlone", words: { file: name, base: name.replace(/\.[^.]+$/, "") } }),
});

/** The layers of a set, with a notice where its content is of another format than its ending says. */
async function openSet({ file, beside }: FileSet, watch: Watch): Promise<Result<readonly RawTable[], Problem>> {
  const format = formatOf(file);
  if (format === null) return failed({ code: "fileFormatUnknown", words: { file: file.name, known: knownFormats() } });
  const tables = await readSafely(format, file, beside, watch);
  watch.onDone(1);
  if (!tables.ok || tables.value.length === 0 || !isMisnamed(file, format)) return tables;
  const notice = { code: "otherThanEnding", words: { file: file.name, ending: endingOf(file.name), format: format.name } };
  return ok([withNotices(tables.value[0], [notice]), ...tables.value.slice(1)]);
}

/** Readers lean on libraries, which may throw for bytes that nobody thought of; only who ends the work himself gets his own error back. */
async function readSafely(
  format: Format,
  file: ByteFile,
  beside: FileSet["beside"],
  watch: Watch,
): Promise<Result<readonly RawTable[], Problem>> {
  try {
    return await format.read(file, beside, watch);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    return failed({ code: "fileBroken", words: { file: file.name, format: format.name } });
  }
}

const withNotices = (table: RawTable, notices: readonly Problem[]): RawTable => ({ ...table, notices: [...notices, ...table.notices] });

/** The first table out of each zip tells what is to be told of the zip. A zip without tables, and without anything that was refused, is a problem itself. */
function withZipNotices(opened: readonly OpenedFile[], notices: Arrived["notices"]): OpenedFile[] {
  const left = new Map(notices);
  const told = opened.map((each): OpenedFile => {
    const { from, tables } = each;
    const own = left.get(from[0]) ?? [];
    if (!tables.ok || tables.value.length === 0) return each;
    left.delete(from[0]);
    return { ...each, tables: ok([withNotices(tables.value[0], own), ...tables.value.slice(1)]) };
  });
  const silent = [...left].filter(([zip, own]) => own.length > 0 || !opened.some(({ from }) => from.includes(zip)));
  return [
    ...told,
    ...silent.map(([file, own]) => ({ file, from: [file], tables: failed({ code: "zipWithoutData", words: { file } }, ...own) })),
  ];
}
