import { type DatasetId, isDatasetId } from "../../src/catalog/index.ts";
import type { Problem, Result } from "../../src/domain/result.ts";
import { type BuiltPack, buildPack } from "../../src/io/build-pack.ts";
import { fileOfText } from "../../src/io/byte-file.ts";
import { type Manifest, manifestFile, writeManifest } from "../../src/io/manifest.ts";
import type { Municipality } from "./describe.ts";
import { rawFiles } from "./raw-files.ts";

/** Stands on every screen and in every export of an example. */
const notice = "Eksempeldata – skematiske, ikke gældende";
/** The day that the examples say they were fetched; a clock would give other bytes on every run. */
const fetched = "2026-11-22";

/** An example goes through the same door as a municipality's own files; only a layer without features must be named. */
export async function examplePack(municipality: Municipality): Promise<Result<BuiltPack, Problem>> {
  const raw = rawFiles(municipality);
  const named = new Map([...raw.keys()].filter(isDatasetId).map((dataset): [string, readonly DatasetId[]] => [fileOf(dataset), [dataset]]));
  const files = [...raw].map(([dataset, text]) => ({ ...fileOfText(fileOf(dataset), text), date: null }));
  const blank = new Set([...raw].filter(([, text]) => !text.includes('"Feature",')).map(([dataset]) => fileOf(dataset)));
  const empty = new Map([...named].filter(([name]) => blank.has(name)));
  const { code, name } = municipality;
  const built = await buildPack({ code, name, files, as: empty, covers: null, vouch: null, fetched, sample: notice });
  if (!built.ok) return built;
  const manifest = signed(built.value.manifest);
  return { ok: true, value: { ...built.value, manifest, files: new Map([...built.value.files, [manifestFile, writeManifest(manifest)]]) } };
}

export const fileOf = (dataset: string): string => `${dataset}.geojson`;

/** Nobody shall take an example for the register's own word, so we stand as its publisher. */
const signed = (manifest: Manifest): Manifest => ({
  ...manifest,
  layers: manifest.layers.map((layer) => ({ ...layer, publisher: `Grundlag (eksempel efter ${layer.publisher})` })),
});
