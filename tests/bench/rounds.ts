import { type Engine, median, type Run, total } from "./engine.ts";

/** The times of one engine over all rounds, ms. */
export interface Timing {
  readonly name: string;
  readonly totals: readonly number[];
  readonly median: number;
  readonly processor: number;
  /** Median of each phase. */
  readonly phases: Readonly<Record<string, number>>;
}

/** Runs engines in turn, round after round, so that a busy minute of the machine meets them all. `tell` hears of each run. */
export async function timeRounds(engines: readonly Engine[], rounds: number, tell: (line: string) => void): Promise<readonly Timing[]> {
  const runs = engines.map((): Run[] => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { name, run }] of engines.entries()) {
      runs[index].push(await run());
      tell(`round ${round} of ${rounds}, ${name}: done`);
    }
  }
  return engines.map(({ name }, index) => timingOf(name, runs[index]));
}

function timingOf(name: string, runs: readonly Run[]): Timing {
  const totals = runs.map(total);
  const phases = Object.keys(runs[0]?.phases ?? {}).map((phase): [string, number] => [phase, median(runs.map((run) => run.phases[phase]))]);
  const processor = median(runs.map((run) => run.processor));
  return { name, totals, median: median(totals), processor, phases: Object.fromEntries(phases) };
}
