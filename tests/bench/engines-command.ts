import { availableParallelism } from "node:os";
import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { missingPostgis } from "../oracle/cluster.ts";
import { startCrew } from "./all-cores.ts";
import { type Case, type CaseSource, describeCase, openCase } from "./cases.ts";
import type { Comparison } from "./compare.ts";
import { type Engine, total } from "./engine.ts";
import { comparedSentence, judge, told } from "./judge.ts";
import { residentMemory, thisMachine } from "./machine.ts";
import { ourEngine, runOurs } from "./ours.ts";
import { openDatabase } from "./postgis/database.ts";
import { postgisEngines } from "./postgis/engines.ts";
import { question } from "./question.ts";
import { kindOf, partsOf } from "./reading.ts";
import { writeSection } from "./readme.ts";
import { caseTitle, engineTable } from "./report.ts";
import { timeRounds } from "./rounds.ts";
import { type SizeName, sizes } from "./sizes.ts";
import { turfEngine, turfKinds } from "./turf.ts";

/** How the comparison of engines is called. */
export interface EnginesOptions {
  readonly size: SizeName;
  readonly pack?: string;
  readonly only?: "ours";
  readonly rounds: number;
  /** Plots that turf measures. */
  readonly turf: number;
  /** ISO date to state. */
  readonly day: string;
  readonly write?: boolean;
}

/** An engine with the plots that it measures, and what of the reference's measurements it is held against. */
interface Contender {
  readonly engine: Engine;
  readonly share: number;
  readonly asked: (key: string) => boolean;
}

/** Measures all plots of a municipality with each engine in turn, compares, and prints the times of those that agree. */
export async function compareEngines(options: EnginesOptions): Promise<void> {
  await loadOverlayInNode();
  const source: CaseSource = options.pack === undefined ? { size: sizes[options.size] } : { folder: options.pack };
  const opened = await openCase(source);
  console.log(describeCase(opened));
  if (options.only) return runAlone(opened, options.rounds);
  const missing = missingPostgis();
  if (missing) console.log(`PostGIS is left out, nothing can be held against it: ${missing}`);
  const database = missing ? null : openDatabase(opened.pack, opened.plots);
  const crew = await startCrew(source, availableParallelism());
  try {
    if (database && database.invalid.length > 0) console.log(`PostGIS calls invalid: ${database.invalid.slice(0, 20).join(", ")}`);
    const others = database ? postgisEngines(database, question.on) : [];
    const { lines, compared } = await compareAndTime(opened, [...others], crew, options);
    const head = {
      what: caseTitle(source, describeCase(opened)),
      day: options.day,
      rounds: options.rounds,
      memory: residentMemory(),
      compared,
    };
    const table = engineTable({ ...head, machine: thisMachine(...(database ? [database.versions] : [])) }, lines);
    console.log(`\n${table}`);
    if (options.write) writeSection("engines", table);
  } finally {
    database?.stop();
    await crew.stop();
  }
}

/** Our engine by itself, round after round, for looking into it. */
function runAlone({ pack, plots }: Case, rounds: number): void {
  for (let round = 1; round <= rounds; round++) {
    const run = runOurs(pack, plots, question);
    const times = Object.entries(run.phases).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
    const processor = `${run.processor.toFixed(0)} ms of processor time`;
    console.log(`round ${round}: ${total(run).toFixed(0)} ms (${times.join(", ")}), ${processor}, ${residentMemory()} MiB resident`);
  }
}

/** Runs every engine once, holds what it measured against the first, and times those that agree. */
async function compareAndTime({ pack, plots }: Case, others: readonly Engine[], crew: Engine, { turf, rounds }: EnginesOptions) {
  const ours = ourEngine(pack, plots, question);
  const sample = plots.filter((_, position) => position % Math.max(1, Math.floor(plots.length / turf)) === 0).slice(0, turf);
  const inSample = new Set(sample.map(({ id }) => id));
  await ours.run();
  const examined = (key: string) => !ours.unexamined().has(partsOf(key).of);
  const all: readonly Contender[] = [
    ...[...others, ours, crew].map((engine) => ({ engine, share: 1, asked: examined })),
    {
      engine: turfEngine(pack, sample),
      share: sample.length / plots.length,
      asked: (key) => examined(key) && turfKinds.includes(kindOf(key)) && inSample.has(partsOf(key).plot),
    },
  ];
  const { trusted, excluded, comparisons } = await agreeing(all.filter(({ share }) => share > 0));
  const engines = trusted.map(({ engine }) => engine);
  const timings = await timeRounds(engines, rounds, console.log);
  const lines = timings.map((timing, index) => ({ ...timing, measured: trusted[index].share }));
  const compared = comparedSentence(engines[0].name, others.length > 0 ? (comparisons.get(ours) ?? null) : null, excluded);
  return { lines, compared };
}

/** Runs each once and holds what it measured against the first. Those that disagree are told of and have no time. */
async function agreeing([first, ...others]: readonly Contender[]) {
  await first.engine.run();
  const reference = first.engine.read();
  const trusted = [first];
  const excluded: string[] = [];
  const comparisons = new Map<Engine, Comparison>();
  for (const contender of others) {
    const { engine, asked } = contender;
    const failure = await failureOf(engine);
    if (failure !== null) {
      console.log(`${engine.name} FAILED; its time is not printed: ${failure}`);
      excluded.push(engine.name);
      continue;
    }
    const measured = new Map([...engine.read()].filter(([key]) => asked(key)));
    const comparison = judge(measured, reference, asked);
    console.log(told(`${engine.name} against ${first.engine.name}`, comparison));
    comparisons.set(engine, comparison);
    if (comparison.apart.length > 0) excluded.push(engine.name);
    else trusted.push(contender);
  }
  return { trusted, excluded, comparisons };
}

/** Runs an engine once; the words in which it failed, or null. What others' engines cannot do is theirs and no reason to measure nothing. */
async function failureOf({ run }: Engine): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
