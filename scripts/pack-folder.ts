import { readdirSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../src/domain/result.ts";
import { plainLetters } from "../src/i18n/plain-letters.ts";
import { hashOfFile, type PackSource } from "../src/io/pack-source.ts";
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
export const folderSource = (folder: string): PackSource => {
  const read = async (file: string): Promise<Uint8Array | null> => {
    try {
      return await readFile(path.join(folder, file));
    } catch (error) {
      if (isSystemError(error)) return null;
      throw error;
    }
  };
  const hash = async (file: string): Promise<string | null> => {
    const bytes = await read(file);
    return bytes === null ? null : hashOfFile(bytes);
  };
  return { read, hash };
};
