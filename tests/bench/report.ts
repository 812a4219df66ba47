import type { CaseSource } from "./cases.ts";
import type { Machine } from "./machine.ts";
import { machineLine } from "./machine.ts";
import type { Timing } from "./rounds.ts";

/** An engine's line in the table: its times, scaled where it measured a sample of the plots only. */
export interface Line extends Timing {
  /** Share of the plots that were measured, 0–1. */
  readonly measured: number;
}

/** What a table tells besides its lines. */
export interface TableHead {
  readonly what: string;
  readonly day: string;
  readonly rounds: number;
  readonly machine: Machine;
  /** MiB of this process with the municipality loaded. */
  readonly memory: number;
  /** What was compared before anything was timed. */
  readonly compared: string;
}

/** Milliseconds as seconds in three digits. */
function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** How many times as fast. */
const times = (ratio: number): string => (ratio >= 10 ? ratio.toFixed(0) : ratio >= 1 ? ratio.toFixed(1) : ratio.toPrecision(1));

/** The table of all engines in Markdown: medians over the rounds, ratios against both ways of asking PostGIS. */
export function engineTable(head: TableHead, lines: readonly Line[]): string {
  const plain = lines.find(({ name }) => name.includes("straightforward"));
  const tuned = lines.find(({ name }) => name.includes("tuned"));
  const whole = ({ median, measured }: Line) => median / measured;
  const ratio = (to: Line | undefined, line: Line) => (to ? times(whole(to) / whole(line)) : "–");
  const byProcessor = (to: Line | undefined, line: Line) =>
    to ? times(to.processor / to.measured / (line.processor / line.measured)) : "–";
  const rows = lines.map((line) => {
    const spread = `${seconds(Math.min(...line.totals) / line.measured)}–${seconds(Math.max(...line.totals) / line.measured)}`;
    const scaled = line.measured < 1 ? ", scaled" : "";
    const cells = [line.name + scaled, seconds(whole(line)), spread, ratio(plain, line), ratio(tuned, line)];
    return `| ${[...cells, seconds(line.processor / line.measured), byProcessor(plain, line), byProcessor(tuned, line)].join(" | ")} |`;
  });
  return [
    `${head.what}, measured on ${head.day}; medians of ${head.rounds} interleaved rounds. ${machineLine(head.machine)}; ${head.memory} MiB resident.`,
    "",
    "| engine | median s | range s | × straightforward | × tuned | processor s | × straightforward | × tuned |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    ...lines.flatMap((line) => measuringAlone(line, plain, tuned)),
    head.compared,
  ].join("\n");
}

/** What an engine that also decides took for measuring alone, which is all that SQL does; nothing where that is not told apart. */
function measuringAlone({ name, phases, measured }: Line, plain: Line | undefined, tuned: Line | undefined): string[] {
  const { measure, read, decide } = phases;
  if (measure === undefined || read === undefined || decide === undefined || measured < 1) return [];
  const ratio = (to: Line | undefined) => (to ? times(to.median / (measure + read)) : "–");
  const against = `${ratio(plain)} × straightforward, ${ratio(tuned)} × tuned`;
  return [
    `${name}, measuring alone: ${seconds(measure + read)} s (${against}); deciding all rules and writing rows: ${seconds(decide)} s.`,
    "",
  ];
}

/** Engines that did the same work, the first two PostGIS: medians, ratios, and where the time goes. */
export function timingTable(timings: readonly Timing[]): string {
  const [plain, tuned] = timings;
  const parts = Object.keys(plain.phases);
  const rows = timings.map((timing) => {
    const ratios = [timing.processor, timing.median].flatMap((_, k) =>
      [plain, tuned].map((to) => times(k === 0 ? to.median / timing.median : to.processor / timing.processor)),
    );
    const cells = [timing.name, seconds(timing.median), ...ratios.slice(0, 2), seconds(timing.processor), ...ratios.slice(2)];
    return `| ${[...cells, ...parts.map((part) => seconds(timing.phases[part]))].join(" | ")} |`;
  });
  return [
    `| engine | median s | × straightforward | × tuned | processor s | × straightforward | × tuned | ${parts.join(" s | ")} s |`,
    `| --- | ${"--- | ".repeat(6 + parts.length)}`.trim(),
    ...rows,
  ].join("\n");
}

/** What a case is called in a table. */
export const caseTitle = (source: CaseSource, described: string): string =>
  "size" in source ? `A made municipality of ${described} (seed ${source.size.seed})` : `The pack ${source.folder}: ${described}`;
