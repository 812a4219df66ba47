import { readFile } from "node:fs/promises";
import path from "node:path";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import type { GoodCopy } from "../../src/io/fetching/receipt.ts";
import { type Manifest, type ManifestLayer, manifestFile, readManifest } from "../../src/io/manifest.ts";
import { hashOfFile } from "../../src/io/pack-source.ts";
import { isSystemError } from "../text-files.ts";
import type { DownloadFolder } from "./folder.ts";

/** A pack from before, whose layers stand in for what cannot be fetched. */
export interface OlderPack {
  readonly folder: string;
  readonly layers: readonly ManifestLayer[];
}

/**
 * Opens the first folder that holds a pack. Null where none does. Problem: `packOfOther` for another municipality's pack, which must neither be used nor
 * overwritten.
 */
export async function olderPack(folders: readonly string[], code: string): Promise<Result<OlderPack | null, Problem>> {
  for (const folder of folders) {
    const manifest = await manifestIn(folder);
    if (manifest === null) continue;
    const other = manifest.municipality.code;
    if (other !== code) return failed({ code: "packOfOther", words: { folder, other, code } });
    return ok({ folder, layers: manifest.layers });
  }
  return ok(null);
}

/** The manifest of a folder; null where there is none that can be read. */
export async function manifestIn(folder: string): Promise<Manifest | null> {
  const bytes = await readIn(folder, manifestFile);
  const manifest = bytes === null ? null : readManifest(new TextDecoder().decode(bytes));
  return manifest?.ok ? manifest.value : null;
}

async function readIn(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path.join(folder, name));
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** Copies a layer of an older pack into the downloads, with its own date, and no more said to be covered than was; null where the pack has none, or one that is damaged. */
export async function keepFromPack(pack: OlderPack | null, dataset: string, downloads: DownloadFolder): Promise<GoodCopy | null> {
  const layer = pack?.layers.find((each) => each.dataset === dataset);
  if (pack === null || layer === undefined) return null;
  const bytes = await readIn(pack.folder, layer.file);
  if (bytes === null || (await hashOfFile(bytes)) !== layer.sha256) return null;
  const name = `${dataset}.kept.geojson`;
  await downloads.write(name, bytes);
  const { fetched, state, reason, origin, coverage } = layer;
  return { files: [name], fetched, state, reason, origin, ...(coverage.kind === "unknown" && { within: "unknown" }) };
}
