import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../src/domain/result.ts";
import { plainLetters } from "../src/i18n/plain-letters.ts";
import type { PackSource } from "../src/io/pack-source.ts";
import { isSystemError } from "./text-files.ts";

const geodata = path.resolve(import.meta.dirname, "../geodata");

/** The packs that come with the repository: `0201-alleroed` is called by its folder, its code or its name. */
export const embeddedPacks = readdirSync(geodata, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, title: name.slice(name.indexOf("-") + 1) }));

/** Their names in a row, for telling what there is. */
export const embeddedNames = embeddedPacks.map(({ name }) => name).join(", ");

/** The folder of a pack given as a path or as the name of an embedded one; null when there is neither. */
export async function packFolder(pack: string): Promise<string | null> {
  if (await isFolder(pack)) return path.resolve(pack);
  const wanted = plainLetters(pack);
  const embedded = embeddedPacks.find(({ name, title }) => [name, title, name.split("-")[0]].includes(wanted));
  return embedded ? path.join(geodata, embedded.name) : null;
}

/** What to say when `packFolder` found none. */
export const packNotFound = (pack: string): Problem => ({
  code: "packNotFound",
  words: { pack, embedded: embeddedNames },
});

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** Paths of all that lies in a pack's folder. */
export const filesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).map((name) => path.join(folder, name));

/** Reads a pack's files from a folder; a file that is not there, or that may not be read, is null. */
export const folderSource = (folder: string): PackSource => ({
  read: (file) => orNull(readFile(path.join(folder, file))),
  hash: (file) => orNull(hashOnDisk(path.join(folder, file))),
});

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** Bytes that are hashed at a time; a whole file is never in memory. */
const chunk = 1 << 18;

async function hashOnDisk(file: string): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file);
  try {
    const bytes = Buffer.allocUnsafe(chunk);
    for (let read = await handle.read(bytes); read.bytesRead > 0; read = await handle.read(bytes)) {
      hash.update(bytes.subarray(0, read.bytesRead));
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}
