import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { packFiles } from "../../src/io/build-pack.ts";
import { loadOverlayInNode } from "../load-overlay.ts";
import { alleroed } from "./alleroed/alleroed.ts";
import { examplePack, fileOf } from "./example-pack.ts";
import { herning } from "./herning/herning.ts";
import { rawFiles } from "./raw-files.ts";

const geodata = path.resolve(import.meta.dirname, "../../geodata");
const examples = { "0201-alleroed": alleroed, "0657-herning": herning };
/** `--raw <folder>` also leaves the raw files, as the registers would serve them, in a folder. */
const rawFolder = process.argv[2] === "--raw" ? process.argv[3] : undefined;

async function writeAll(folder: string, files: Iterable<readonly [string, string | Uint8Array]>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(folder, name), content);
}

async function make(): Promise<void> {
  await loadOverlayInNode();
  for (const [folder, municipality] of Object.entries(examples)) {
    if (rawFolder) {
      const raw = [...rawFiles(municipality)].map(([dataset, text]) => [fileOf(dataset), text] as const);
      await writeAll(path.join(rawFolder, folder), raw);
    }
    const built = await examplePack(municipality);
    if (!built.ok) throw new Error(`${folder}: got ${JSON.stringify(built.problems)}, expected a pack`);
    const { manifest, notices } = built.value;
    const files = packFiles(built.value);
    await writeAll(path.join(geodata, folder), files);
    const lost = manifest.layers.flatMap(({ dataset, notKept, repairs }) =>
      [...notKept, ...repairs].map(({ feature }) => `${dataset} ${feature}`),
    );
    const size = files.reduce((sum, [, content]) => sum + content.length, 0);
    console.log(`${folder}: ${manifest.layers.length} layers, ${Math.round(size / 1000)} kB, ${lost.length} repaired or left out`);
    for (const each of [...lost, ...notices.map((problem) => JSON.stringify(problem))]) console.log(`  ${each}`);
  }
}

await make();
