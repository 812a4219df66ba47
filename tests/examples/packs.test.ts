import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { examplePack } from "../../scripts/examples/example-pack.ts";
import { packFolder } from "../../scripts/pack-folder.ts";
import { datasetIds, datasets } from "../../src/catalog/index.ts";
import { packFiles } from "../../src/io/build-pack.ts";
import { compactFile } from "../../src/io/compact-format.ts";
import { type ExampleName, exampleNames, examples } from "../builders/example-layers.ts";
import { overlayReady } from "../builders/overlay.ts";

beforeAll(() => overlayReady());

async function make(name: ExampleName) {
  const built = await examplePack(examples[name]);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}
const folderOf = async (name: ExampleName): Promise<string> => (await packFolder(name)) ?? "";

describe.each(exampleNames)("the pack %s", (name) => {
  let made: Awaited<ReturnType<typeof make>>;
  /** Made once; a busy machine may take long over it. */
  beforeAll(async () => {
    made = await make(name);
  }, 60_000);

  it("has every dataset, each complete, nothing repaired and nothing left out", () => {
    const { manifest, notices } = made;
    expect(manifest.layers.map(({ dataset }) => dataset).sort()).toEqual([...datasetIds].sort());
    for (const layer of manifest.layers) {
      expect(layer).toMatchObject({ state: "ready", coverage: { kind: "municipality" }, notKept: [], repairs: [], fetched: "2026-11-22" });
    }
    expect(notices).toEqual([]);
  });

  it("says on itself and on every layer that it is an example", () => {
    const { manifest } = made;
    expect(manifest).toMatchObject({ sample: true, notice: "Eksempeldata – skematiske, ikke gældende" });
    for (const { dataset, publisher } of manifest.layers) {
      const owner = Object.values(datasets).find(({ id }) => id === dataset)?.owner;
      expect(publisher).toBe(`Grundlag (eksempel efter ${owner})`);
    }
  });

  it("lies in the repository byte for byte as the script makes it", async () => {
    const files = packFiles(made);
    const folder = await folderOf(name);
    expect((await readdir(folder)).sort()).toEqual(files.map(([file]) => file).sort());
    for (const [file, content] of files)
      expect((await readFile(path.join(folder, file))).equals(Buffer.from(content)), `${file} (npm run examples)`).toBe(true);
  });

  it("is at most 1.7 MB to read, and its compact file at most 0.9 MB", async () => {
    const folder = await folderOf(name);
    const readable = (await readdir(folder)).filter((file) => file !== compactFile);
    const sizeOf = async (file: string): Promise<number> => (await stat(path.join(folder, file))).size;
    const sizes = await Promise.all(readable.map(sizeOf));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_700_000);
    expect(await sizeOf(compactFile)).toBeLessThanOrEqual(900_000);
  });
});
