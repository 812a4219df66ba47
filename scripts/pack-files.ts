import { mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failed, ok, type Problem, type Result } from "../src/domain/result.ts";
import { type BuiltPack, packFiles } from "../src/io/build-pack.ts";
import { type ByteFile, largestFile } from "../src/io/byte-file.ts";
import { isKnownEnding } from "../src/io/format-of.ts";
import { compactFileName, manifestFile, originalsFileName, packFileName, readManifest } from "../src/io/manifest.ts";
import type { SourceFile } from "../src/io/sort-files.ts";
import { isSystemError, readBytes } from "./text-files.ts";

/** The files of a folder that may be layers in name order, and the names of files that are of another kind. */
export interface FolderFiles {
  readonly files: readonly SourceFile[];
  readonly others: readonly string[];
}

/** Reads every file of a folder whose ending any format knows, zips too, not of its subfolders. Problems: `folderUnreadable`, `fileTooLarge`. */
export async function readFolder(folder: string): Promise<Result<FolderFiles, Problem>> {
  const names = await namesIn(folder);
  if (names === null) return failed({ code: "folderUnreadable", words: { folder } });
  const wanted = names.filter(isKnownEnding);
  const files: SourceFile[] = [];
  for (const name of wanted) {
    const file = await readSource(path.join(folder, name));
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok({ files, others: names.filter((name) => !wanted.includes(name)) });
}

/** One file with the day on which it was last written (UTC). Problems: `fileNotRead`, `fileTooLarge`. */
export const readSource = (file: string): Promise<Result<SourceFile, Problem>> => readBytes(file, path.basename(file), largestFile);

/** A file, and where it is part of a shapefile the other parts beside it. Problems: `fileNotRead`, `fileTooLarge`. */
export async function readWithParts(file: string): Promise<Result<readonly ByteFile[], Problem>> {
  const folder = path.dirname(file);
  const beside = partNamesOf(path.basename(file), isShapeFile(file) ? ((await namesIn(folder)) ?? []) : []);
  const files: ByteFile[] = [];
  for (const each of [file, ...beside.map((name) => path.join(folder, name))]) {
    const read = await readBytes(each, each, largestFile);
    if (!read.ok) return read;
    files.push(read.value);
  }
  return ok(files);
}

const isShapeFile = (file: string): boolean => /\.(shp|dbf)$/i.test(file);
const partNamesOf = (name: string, names: readonly string[]): readonly string[] =>
  names.filter((other) => other !== name && /\.(shp|dbf|prj|cpg)$/i.test(other) && path.parse(other).name === path.parse(name).name);

/** Files (not folders) in a folder in name order; null when it cannot be read. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/**
 * Makes `out` ready to hold a pack: it is made when it is not there, and emptied of an older pack. A folder that holds anything else, or
 * that the files are read from, is refused and left as it is. Problems: `outNotAPack`, `outIsFrom`, `outUnwritable`.
 */
export async function preparePackFolder(out: string, from: string): Promise<Result<null, Problem>> {
  try {
    await mkdir(out, { recursive: true });
    if ((await realpath(out)) === (await realpath(from))) return failed({ code: "outIsFrom", words: { folder: out } });
    const entries = (await readdir(out)).sort();
    const stranger = await strangerIn(out, entries);
    if (stranger !== null) return failed({ code: "outNotAPack", words: { folder: out, file: stranger } });
    for (const name of entries) await rm(path.join(out, name));
    return ok(null);
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "outUnwritable", words: { folder: out, reason: error.code } });
    throw error;
  }
}

/** The first entry that is no part of a pack, or null when all are. */
async function strangerIn(folder: string, entries: readonly string[]): Promise<string | null> {
  if (entries.length === 0) return null;
  if (!entries.includes(manifestFile)) return entries[0];
  const manifest = readManifest(await readFile(path.join(folder, manifestFile), "utf8"));
  if (!manifest.ok) return manifestFile;
  const own = new Set([
    manifestFile,
    ...manifest.value.layers.flatMap(({ file, coverage }) => ("file" in coverage ? [file, coverage.file] : [file])),
    ...[manifest.value.compact, manifest.value.originals, manifest.value.codeLists].flatMap((beside) => beside?.file ?? []),
  ]);
  const isPlain = (name: string): boolean => [packFileName, compactFileName, originalsFileName].some((form) => form.test(name));
  return entries.find((name) => !own.has(name) || !isPlain(name)) ?? null;
}

/** Writes a pack's files. Problem: `outUnwritable`. */
export async function writePackFiles(out: string, pack: BuiltPack): Promise<Result<null, Problem>> {
  try {
    for (const [name, content] of packFiles(pack)) await writeFile(path.join(out, name), content);
    return ok(null);
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "outUnwritable", words: { folder: out, reason: error.code } });
    throw error;
  }
}
