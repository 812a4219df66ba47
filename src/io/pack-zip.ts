import { largestFile } from "./byte-file.ts";
import { manifestFile } from "./manifest.ts";
import type { PackSource } from "./pack-source.ts";

/** The day that stands on every member: a zip must tell one, and the same pack is the same bytes on any day. Zips write the machine's own time, and begin in 1980. */
const day = (): Date => new Date(1980, 0, 1);

/** A pack's files as one zip, in their order; the same files make the same bytes. */
export async function zipPack(files: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files), { level: 6, mtime: day(), os: 0, attrs: 0 });
}

/** Does a file begin as a zip does? */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The pack in a zip, whose files may lie in one folder; null where there is no `manifest.json`, or the zip cannot be read. A member is unpacked when
 * it is asked for; one over `largestFile` is as one that is not there.
 */
export async function zipSource(bytes: Uint8Array): Promise<PackSource | null> {
  const { unzipSync } = await import("fflate");
  const folder = folderIn(namesIn(bytes, unzipSync));
  if (folder === null) return null;
  return {
    read: async (file) => {
      const name = folder + file;
      const found = unzipSync(bytes, { filter: (member) => member.name === name && member.originalSize <= largestFile });
      return Object.hasOwn(found, name) ? found[name] : null;
    },
  };
}

type Unzip = typeof import("fflate")["unzipSync"];

function namesIn(bytes: Uint8Array, unzip: Unzip): readonly string[] {
  const names: string[] = [];
  try {
    unzip(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}

/** The folder that a pack's manifest lies in, with its slash; the outermost one where there are several. */
function folderIn(names: readonly string[]): string | null {
  const found = names.filter((name) => name === manifestFile || name.endsWith(`/${manifestFile}`)).sort((a, b) => a.length - b.length);
  return found.length === 0 ? null : found[0].slice(0, -manifestFile.length);
}
