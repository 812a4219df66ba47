import { type Engine, median, total } from "./engine.ts";

/** The times of one engine over all rounds, ms. */
export interface Timing {
  readonly name: string;
  readonly totals: readonly number[];
  readonly median: number;
  /** Median of each phase. */
  readonly phases: Readonly<Record<string, number>>;
}

/** Runs engines in turn, round after round, so that a busy minute of the machine meets them all. `tell` hears of each run. */
export function timeRounds(engines: readonly Engine[], rounds: number, tell: (line: string) => void): readonly Timing[] {
  const runs = engines.map((): Readonly<Record<string, number>>[] => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { name, run }] of engines.entries()) {
      const phases = run();
      runs[index].push(phases);
      tell(`round ${round} of ${rounds}, ${name}: done`);
    }
  }
  return engines.map(({ name }, index) => timingOf(name, runs[index]));
}

function timingOf(name: string, runs: readonly Readonly<Record<string, number>>[]): Timing {
  const totals = runs.map(total);
  const phases = Object.keys(runs[0] ?? {}).map((phase): [string, number] => [phase, median(runs.map((run) => run[phase]))]);
  return { name, totals, median: median(totals), phases: Object.fromEntries(phases) };
}
