import type { Problem } from "../domain/result.ts";
import type { ManifestCompact, ManifestLayer } from "./manifest.ts";
import { hashOfFile, type PackSource } from "./pack-source.ts";
import { type CompactLayers, readCompact } from "./read-compact.ts";

/** What a pack's compact file gives, and what was wrong with it. */
export interface CompactReading {
  readonly layers: CompactLayers;
  readonly problems: readonly Problem[];
}

/** A compact file that gives nothing, and nothing is wrong with that: the readable layers say the same. */
export const noCompact: CompactReading = { layers: new Map(), problems: [] };

/**
 * Opens a pack's compact file for its layers. It is trusted by its own hash. One that is gone or of another version is passed over in silence,
 * for the readable layers give the same; one that is damaged is told as `compactDamaged`.
 */
export async function openCompact(
  source: PackSource,
  { file, sha256 }: ManifestCompact,
  wanted: readonly ManifestLayer[],
): Promise<CompactReading> {
  const bytes = await source.read(file);
  if (bytes === null) return noCompact;
  const hash = hashOfFile(bytes);
  const read = readCompact(bytes, wanted);
  const layers = (await hash) === sha256 ? read : "damaged";
  if (layers === "damaged") return { layers: new Map(), problems: [{ code: "compactDamaged", words: { file } }] };
  return layers === "otherVersion" ? noCompact : { layers, problems: [] };
}
