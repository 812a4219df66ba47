import { mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failed, ok, type Problem, type Result } from "../src/domain/result.ts";
import { type BuiltPack, packFiles } from "../src/io/build-pack.ts";
import { largestFile } from "../src/io/byte-file.ts";
import { compactFileName, manifestFile, originalsFileName, packFileName, readManifest } from "../src/io/manifest.ts";
import type { SourceFile } from "../src/io/sort-files.ts";
import { isSystemError, readBytes } from "./text-files.ts";

/** The GeoJSON files of a folder in name order, and the names of files that are of another kind. */
export interface FolderFiles {
  readonly files: readonly SourceFile[];
  readonly others: readonly string[];
}

/** Reads every `.geojson` and `.json` file of a folder, not of its subfolders. Problems: `folderUnreadable`, `fileTooLarge`. */
export async function readFolder(folder: string): Promise<Result<FolderFiles, Problem>> {
  const names = await namesIn(folder);
  if (names === null) return failed({ code: "folderUnreadable", words: { folder } });
  const wanted = names.filter((name) => /\.(geo)?json$/i.test(name));
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
