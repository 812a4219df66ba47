import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import type { TownSize } from "./town/ground.ts";
import { makeTown } from "./town/make-town.ts";

/** Which municipality is measured: one that is made, or the pack in a folder. Plain data, so that other threads can open the same. */
export type CaseSource = { readonly size: TownSize } | { readonly folder: string };

/** A municipality ready to be measured. */
export interface Case {
  readonly pack: Pack;
  readonly plots: readonly Plot[];
}

/** Makes or reads a municipality. Throws where the folder holds no pack. */
export async function openCase(source: CaseSource): Promise<Case> {
  const pack = "size" in source ? makeTown(source.size) : await packIn(source.folder);
  return { pack, plots: candidatesOf(pack) };
}

async function packIn(name: string): Promise<Pack> {
  const folder = await packFolder(name);
  if (folder === null) throw new Error(`got no pack at ${name}, expected its folder`);
  const { pack, problems } = await readPack(folderSource(folder));
  for (const { code, words } of problems) console.log(`the pack says: ${code} ${JSON.stringify(words)}`);
  return pack;
}

/** What a case holds, as a line of text. */
export function describeCase({ pack, plots }: Case): string {
  const layers = Object.values(pack.layers).filter(({ stamp }) => stamp.dataset !== "grunde");
  const features = layers.reduce((sum, layer) => sum + layer.features.length, 0);
  return `${withCommas(plots.length)} plots, ${layers.length} layers, ${withCommas(features)} features`;
}

/** A whole number with a comma at the thousands, the same on every machine. */
export const withCommas = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
