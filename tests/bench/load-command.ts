import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { nodeArgs } from "../../scripts/node-args.ts";
import { compactFile } from "../../src/io/compact-format.ts";
import { median } from "./engine.ts";
import type { Opening } from "./load-child.ts";
import { machineLine, thisMachine } from "./machine.ts";
import { writeSection } from "./readme.ts";
import { townDatasets } from "./town/make-town.ts";
import { type PackedTown, packTown } from "./town/pack-town.ts";

/** How the benchmark of opening is called. */
export interface LoadOptions {
  /** Features in all layers together. */
  readonly features: number;
  readonly rounds: number;
  readonly day: string;
  readonly write?: boolean;
}

/** Opens a pack and answers its first plot in a new process each time, with the compact file and without, in turn. */
export async function timeLoading({ features, rounds, day, write }: LoadOptions): Promise<void> {
  const each = Math.round(features / townDatasets.length);
  const size = { seed: 20_261_122, plots: Math.ceil(each / 10), features: each };
  const packs = [await packTown(size), await packTown(size)] as const;
  try {
    const [compact, readable] = packs;
    rmSync(path.join(readable.folder, compactFile), { force: true });
    const runs = Array.from({ length: rounds }, () => [openOnce(compact), openOnce(readable)] as const);
    const lines = [
      `A pack of ${each * townDatasets.length} features in ${townDatasets.length} layers, opened in a new process, medians of ${rounds} rounds, measured on ${day}: ${machineLine(thisMachine())}.`,
      "",
      "| pack | MB on disk | open ms | first answer ms | MiB resident |",
      "| --- | --- | --- | --- | --- |",
      row(
        "with the compact file",
        megabytes(compact),
        runs.map(([one]) => one),
      ),
      row(
        "readable layers alone",
        megabytes(readable),
        runs.map(([, other]) => other),
      ),
    ].join("\n");
    console.log(lines);
    if (write) writeSection("load", lines);
  } finally {
    for (const { remove } of packs) remove();
  }
}

function openOnce({ folder }: PackedTown): Opening {
  const child = nodeArgs("tests/bench/load-child.ts");
  return JSON.parse(execFileSync(process.execPath, [...child, folder], { encoding: "utf8" }));
}

const megabytes = ({ folder }: PackedTown): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 1e6;

function row(name: string, size: number, runs: readonly Opening[]): string {
  const middle = (key: "open" | "answered" | "memory") => median(runs.map((run) => run[key])).toFixed(0);
  return `| ${[name, size.toFixed(1), middle("open"), middle("answered"), middle("memory")].join(" | ")} |`;
}
