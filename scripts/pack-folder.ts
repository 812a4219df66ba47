import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../src/domain/result.ts";
import { plainLetters } from "../src/i18n/plain-letters.ts";
import { largestFile } from "../src/io/byte-file.ts";
import type { PackSource } from "../src/io/pack-source.ts";
import { zipSource } from "../src/io/pack-zip.ts";
import { isSystemError, readBytes } from "./text-files.ts";

const geodata = path.resolve(import.meta.dirname, "../geodata");

/** The packs that come with the repository: `0201-alleroed` is called by its folder, its code or its name. */
export const embeddedPacks = readdirSync(geodata, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, title: name.slice(name.indexOf("-") + 1) }));

/** Their names in a row, for telling what there is. */
export const embeddedNames = embeddedPacks.map(({ name }) => name).join(", ");

/** Where a pack lies that is given as a path, of a folder or of a zip, or as the name of an embedded one; null when there is none of these. */
export async function packFolder(pack: string): Promise<string | null> {
  if ((await isFolder(pack)) || (await isZipFile(pack))) return path.resolve(pack);
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

async function isZipFile(file: string): Promise<boolean> {
  if (!/\.zip$/i.test(file)) return false;
  return (await orNull(stat(file)))?.isFile() ?? false;
}

/** Paths of all that lies in a pack's folder; the path of a zip itself. */
export const filesIn = async (place: string): Promise<readonly string[]> =>
  (await isFolder(place)) ? (await readdir(place)).map((name) => path.join(place, name)) : [place];

/** Reads a pack's files from a folder or a zip; a file that is not there, or that may not be read, is null. */
export function folderSource(place: string): PackSource {
  let zip: Promise<PackSource | null> | undefined;
  const inside = async (): Promise<PackSource | null> => {
    zip ??= isZipFile(place).then(async (isZip) => (isZip ? sourceInZip(place) : null));
    return zip;
  };
  return {
    read: async (file) => (await inside())?.read(file) ?? orNull(readFile(path.join(place, file))),
    hash: async (file) => (await inside())?.hash?.(file) ?? orNull(hashOnDisk(path.join(place, file))),
  };
}

/** The pack in a zip; one without a manifest, or that is too large, has no files. */
async function sourceInZip(file: string): Promise<PackSource> {
  const bytes = await readBytes(file, file, largestFile);
  const source = bytes.ok ? zipSource(bytes.value.bytes) : null;
  const read = source?.read ?? (async () => null);
  const hash = async (name: string): Promise<string | null> => {
    const content = await read(name);
    return content && createHash("sha256").update(content).digest("hex");
  };
  return { read, hash };
}

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
