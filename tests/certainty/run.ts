import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { type Score, surveyPlot } from "./survey.ts";

/** `npm run shifts -- [draws] [seed] [pack …]`: holds intervals and «sure» against random shifts of every layer. */
const [draws = "100", seed = "1", ...named] = process.argv.slice(2);
const packs = named.length > 0 ? named : ["alleroed", "herning"];

async function openPack(name: string): Promise<Pack> {
  const folder = await packFolder(name);
  if (folder === null) throw new Error(`got no pack ${name}`);
  const { pack } = await readPack(folderSource(folder), () => {});
  return pack;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(2)} %`);

await loadOverlay(await overlayBytes());
const random = createRandom(Number(seed));
const scores = new Map<string, Score>();
for (const name of packs) {
  const pack = await openPack(name);
  for (const plot of candidatesOf(pack)) surveyPlot(plot, pack, Number(draws), random, scores);
}
console.log(`${draws} draws a plot and rule, seed ${seed}, packs ${packs.join(", ")}`);
console.log(["rule", "draws", "within accuracy", "in interval", "in interval when within", "sure that flipped when within"].join(" | "));
for (const [rule, { all, within, held, heldWithin, flippedWithin }] of scores)
  console.log([rule, all, percent(within, all), percent(held, all), percent(heldWithin, within), flippedWithin].join(" | "));
const faults = [...scores.values()].filter(({ within, heldWithin, flippedWithin }) => heldWithin < within || flippedWithin > 0);
process.exitCode = faults.length > 0 ? 1 : 0;
