import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { runOurs } from "./ours.ts";
import { question } from "./question.ts";
import { type SizeName, sizes } from "./sizes.ts";
import { makeTown } from "./town/make-town.ts";

/** How the comparison of engines is called. */
export interface EnginesOptions {
  readonly size: SizeName;
  readonly only?: "ours";
  readonly rounds: number;
}

/** Makes a municipality and measures all its plots with each engine in turn. */
export async function compareEngines({ size, rounds }: EnginesOptions): Promise<void> {
  await loadOverlayInNode();
  const pack = makeTown(sizes[size]);
  const plots = candidatesOf(pack);
  console.log(`${size}: ${plots.length} plots, ${Object.keys(pack.layers).length - 1} layers of ${sizes[size].features} features`);
  for (let round = 1; round <= rounds; round++) {
    const { measuring, answering } = runOurs(pack, plots, question);
    console.log(`round ${round}: measured in ${measuring.toFixed(0)} ms, answered in ${answering.toFixed(0)} ms`);
  }
}
