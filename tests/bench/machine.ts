import { cpus, totalmem } from "node:os";

/** What a time was measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly versions: string;
}

/** The machine that this runs on, with the versions of what was run. */
export function thisMachine(...versions: readonly string[]): Machine {
  const all = cpus();
  return {
    processor: (all[0]?.model ?? "unknown processor").trim(),
    cores: all.length,
    memory: Math.round(totalmem() / 2 ** 30),
    versions: [`Node ${process.versions.node}`, ...versions].join(", "),
  };
}

/** The machine as a line of text. */
export const machineLine = ({ processor, cores, memory, versions }: Machine): string =>
  `${processor}, ${cores} cores, ${memory} GiB; ${versions}`;

/** Memory of this process in MiB. */
export const residentMemory = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);
