import type { Reading } from "./reading.ts";

/** One run over all plots. */
export interface Run {
  /** Milliseconds of each phase by the clock on the wall. */
  readonly phases: Readonly<Record<string, number>>;
  /** Milliseconds of processor time, all threads; it does not grow when others use the machine. */
  readonly processor: number;
}

/** Something that measures plots, to be run again and again. */
export interface Engine {
  readonly name: string;
  readonly run: () => Promise<Run>;
  /** What the last run measured. */
  readonly read: () => Reading;
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The number below which a share of some numbers lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** All phases of a run together, ms. */
export const total = ({ phases }: Pick<Run, "phases">): number => Object.values(phases).reduce((sum, time) => sum + time, 0);

/** Milliseconds of processor time that this process has used so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
