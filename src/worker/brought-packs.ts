import { plainLetters } from "../i18n/plain-letters.ts";
import { readableFiles } from "../io/amend-pack.ts";
import { type Manifest, manifestFile, readManifest, writeManifest } from "../io/manifest.ts";
import { hashOf, type PackSource } from "../io/pack-source.ts";
import { zipSource } from "../io/pack-zip.ts";
import { isZip } from "../io/zip/zip-directory.ts";
import type { BroughtFile, BroughtPack } from "./arrival.ts";

/** A pack that somebody brought or amended, kept while the page is open. */
export interface KeptPack {
  readonly brought: BroughtPack;
  readonly source: PackSource;
}

/**
 * A pack to keep under a name that follows from what is in it, so that a case finds it again after it was saved and opened. The compact file is left
 * out of the name: it says nothing that the layers do not.
 */
export function keptPack(manifest: Manifest, source: PackSource): KeptPack {
  const { code, name: title } = manifest.municipality;
  const content = hashOf(new TextEncoder().encode(writeManifest({ ...manifest, compact: null }))).slice(0, 8);
  const place = plainLetters(title).replace(/[^a-z0-9]+/g, "-");
  return { brought: { name: `${code}-${place}+${content}`, title, code }, source };
}

/** The packs among files that are brought, and the files that are none: a zip with a manifest, or the files of a pack's folder. */
export async function packsAmong(
  files: readonly BroughtFile[],
): Promise<{ readonly packs: readonly KeptPack[]; readonly rest: readonly BroughtFile[] }> {
  const packs: KeptPack[] = [];
  const taken = new Set<BroughtFile>();
  for (const file of files) {
    const source = isZip(file.bytes) ? zipSource(file.bytes) : file.name === manifestFile ? sourceOf(files) : null;
    const manifest = source === null ? null : await manifestIn(source);
    if (source === null || manifest === null) continue;
    packs.push(keptPack(manifest, source));
    const own = file.name === manifestFile ? ownFiles(manifest) : new Set<string>();
    for (const each of files) if (each === file || own.has(each.name)) taken.add(each);
  }
  return { packs, rest: files.filter((file) => !taken.has(file)) };
}

/** What a pack says of itself; null when it cannot be read. */
export async function manifestIn(source: PackSource): Promise<Manifest | null> {
  const bytes = await source.read(manifestFile);
  const manifest = bytes === null ? null : readManifest(new TextDecoder().decode(bytes));
  return manifest?.ok ? manifest.value : null;
}

/** A pack with another manifest and some other texts. */
export function amendedSource(base: PackSource, manifest: Manifest, texts: ReadonlyMap<string, string>): PackSource {
  const files = new Map([...texts, [manifestFile, writeManifest(manifest)]]);
  const { hash } = base;
  return {
    read: async (file) => {
      const text = files.get(file);
      return text === undefined ? base.read(file) : new TextEncoder().encode(text);
    },
    ...(hash && { hash: async (file: string) => (files.has(file) ? undefined : hash(file)) }),
  };
}

const sourceOf = (files: readonly BroughtFile[]): PackSource => ({
  read: async (wanted) => files.find(({ name }) => name === wanted)?.bytes ?? null,
});

const ownFiles = (manifest: Manifest): ReadonlySet<string> =>
  new Set([...readableFiles(manifest), ...(manifest.compact === null ? [] : [manifest.compact.file])]);
