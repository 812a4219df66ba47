import type { Problem } from "../domain/result.ts";
import { compactSources } from "./compact-sources.ts";
import { type Manifest, manifestFile, readManifest } from "./manifest.ts";
import { hashOfFile, type PackSource } from "./pack-source.ts";
import { readCompact } from "./read-compact.ts";
import { type PackReading, readPack } from "./read-pack.ts";
import { writeCompact } from "./write-compact.ts";

/**
 * Holds every file of a pack against its manifest: the readable layers by reading them all, and the compact file by making it again from
 * them. Problems: those of `readPack`, and of the compact file `compactMissing`, `compactDamaged`, and `compactDiffers` when it does not say
 * what the readable layers say; of the originals `originalsMissing`, `originalsDamaged`.
 */
export async function verifyPack(source: PackSource): Promise<PackReading> {
  const bytes = await source.read(manifestFile);
  const manifest = bytes === null ? null : readManifest(decode(bytes));
  if (!manifest?.ok) return readPack(source);
  const { compact, originals } = manifest.value;
  const reading = await readPack({ read: async (file) => (file === compact?.file ? null : source.read(file)) });
  const problems = [
    compact && (await compactProblem(source, manifest.value, compact, reading.problems.length === 0)),
    originals && (await originalsProblem(source, originals)),
  ];
  return { ...reading, problems: [...reading.problems, ...problems.flatMap((problem) => problem ?? [])] };
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function originalsProblem(source: PackSource, { file, sha256 }: NonNullable<Manifest["originals"]>): Promise<Problem | null> {
  const bytes = await source.read(file);
  if (bytes === null) return { code: "originalsMissing", words: { file } };
  return (await hashOfFile(bytes)) === sha256 ? null : { code: "originalsDamaged", words: { file } };
}

/** What is wrong with the compact file. Where a readable layer is damaged there is nothing to hold it against but its own hash. */
async function compactProblem(
  source: PackSource,
  { layers }: Manifest,
  { file, sha256 }: NonNullable<Manifest["compact"]>,
  layersAreSound: boolean,
): Promise<Problem | null> {
  const bytes = await source.read(file);
  if (bytes === null) return { code: "compactMissing", words: { file } };
  if ((await hashOfFile(bytes)) !== sha256 || readCompact(bytes, layers) === "damaged") return { code: "compactDamaged", words: { file } };
  if (!layersAreSound) return null;
  const texts = [];
  for (const layer of layers) texts.push({ layer, text: decode((await source.read(layer.file)) ?? new Uint8Array()) });
  const anew = writeCompact(compactSources(texts));
  const same = anew.length === bytes.length && anew.every((byte, position) => byte === bytes[position]);
  return same ? null : { code: "compactDiffers", words: { file } };
}
