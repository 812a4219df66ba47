import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { missingPostgis } from "../oracle/cluster.ts";
import { type Engine, total } from "./engine.ts";
import { judge, told } from "./judge.ts";
import { machineLine, residentMemory, thisMachine } from "./machine.ts";
import { ourEngine, runOurs } from "./ours.ts";
import { type Database, openDatabase } from "./postgis/database.ts";
import { postgisEngines } from "./postgis/engines.ts";
import { question } from "./question.ts";
import { timeRounds } from "./rounds.ts";
import { type SizeName, sizes } from "./sizes.ts";
import { makeTown } from "./town/make-town.ts";

/** How the comparison of engines is called. */
export interface EnginesOptions {
  readonly size: SizeName;
  readonly only?: "ours";
  readonly rounds: number;
}

/** Makes a municipality and measures all its plots with each engine in turn. */
export async function compareEngines({ size, only, rounds }: EnginesOptions): Promise<void> {
  await loadOverlayInNode();
  const pack = makeTown(sizes[size]);
  const plots = candidatesOf(pack);
  console.log(`${size}: ${plots.length} plots, ${Object.keys(pack.layers).length - 1} layers of ${sizes[size].features} features`);
  if (only) return runAlone(pack, plots, rounds);
  const missing = missingPostgis();
  if (missing) console.log(`PostGIS is left out: ${missing}`);
  const database = missing ? null : openDatabase(pack, plots);
  try {
    await compareAndTime(pack, plots, database, rounds);
  } finally {
    database?.stop();
  }
}

/** Our engine by itself, round after round, for looking into it. */
function runAlone(pack: Pack, plots: readonly Plot[], rounds: number): void {
  for (let round = 1; round <= rounds; round++) {
    const { phases } = runOurs(pack, plots, question);
    const times = Object.entries(phases).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
    console.log(`round ${round}: ${total(phases).toFixed(0)} ms (${times.join(", ")}), ${residentMemory()} MiB resident`);
  }
}

async function compareAndTime(pack: Pack, plots: readonly Plot[], database: Database | null, rounds: number): Promise<void> {
  const ours = ourEngine(pack, plots, question);
  const others = database ? postgisEngines(database, question.on) : [];
  if (database && database.invalid.length > 0) console.log(`PostGIS calls invalid: ${database.invalid.slice(0, 20).join(", ")}`);
  const trusted = agreeing([...others, ours]);
  const timings = timeRounds(trusted, rounds, console.log);
  for (const { name, median, totals, phases } of timings) console.log(name, Math.round(median), totals.map(Math.round), phases);
  console.log(machineLine(thisMachine(...(database ? [database.versions] : []))));
}

/** Runs each engine once and holds what it measured against the first's; those that disagree are told of and left out. */
function agreeing([first, ...others]: readonly Engine[]): readonly Engine[] {
  first.run();
  const reference = first.read();
  const trusted = others.filter(({ name, run, read }) => {
    run();
    const comparison = judge(read(), reference);
    console.log(told(`${name} against ${first.name}`, comparison));
    return comparison.apart.length === 0;
  });
  return [first, ...trusted];
}
