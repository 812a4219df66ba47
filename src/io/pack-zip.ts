import { manifestFile } from "./manifest.ts";
import type { PackSource } from "./pack-source.ts";
import { unwatched } from "./watch.ts";
import { mostMembers, zipBudget } from "./zip/open-zip.ts";
import { unpackMember } from "./zip/unpack-member.ts";
import { type ZipMember, zipMembers } from "./zip/zip-directory.ts";

/** The day that stands on every member: a zip must tell one, and the same pack is the same bytes on any day. Zips write the machine's own time, and begin in 1980. */
const day = (): Date => new Date(1980, 0, 1);

/** A pack's files as one zip, in their order; the same files make the same bytes. */
export async function zipPack(files: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files), { level: 6, mtime: day(), os: 0, attrs: 0 });
}

/**
 * The pack in a zip, whose files may lie in one folder; null where there is no `manifest.json`, or the zip cannot be read. A member is unpacked when it is
 * asked for, within the limits of all zips; one that is damaged, encrypted or too large is as one that is not there.
 */
export function zipSource(bytes: Uint8Array): PackSource | null {
  const members = zipMembers(bytes, mostMembers);
  const folder = members === null ? null : folderIn(members);
  if (members === null || folder === null) return null;
  const memberOf = (file: string): ZipMember | undefined => members.find(({ path }) => path === folder + file);
  return {
    read: async (file) => {
      const member = memberOf(file);
      if (member === undefined || member.isEncrypted || (member.method !== 0 && member.method !== 8)) return null;
      const unpacked = await unpackMember(bytes, member, zipBudget(), unwatched);
      return typeof unpacked === "string" ? null : unpacked;
    },
    hash: async (file) => (memberOf(file) === undefined ? null : undefined),
  };
}

/** The folder that a pack's manifest lies in, with its slash; the outermost one where there are several, null where two lie equally deep. */
function folderIn(members: readonly ZipMember[]): string | null {
  const found = members.map(({ path }) => path).filter((path) => path === manifestFile || path.endsWith(`/${manifestFile}`));
  const depthOf = (path: string): number => path.split("/").length;
  const [outermost, next] = found.sort((a, b) => depthOf(a) - depthOf(b));
  if (outermost === undefined || (next !== undefined && depthOf(next) === depthOf(outermost))) return null;
  return outermost.slice(0, -manifestFile.length);
}
