import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { largestPieceArea } from "../../src/geo/pieces.ts";
import { area } from "../../src/geo/shape.ts";
import { buildingLaw } from "../../src/rules/fit/building-law.ts";
import { prepareFit } from "../../src/rules/fit/prepare-fit.ts";
import { missingPostgis } from "../oracle/cluster.ts";
import { type Case, describeCase, openCase, withCommas } from "./cases.ts";
import { median, processorTime, quantile, total } from "./engine.ts";
import { machineLine, thisMachine } from "./machine.ts";
import { unaskedCopy } from "./ours.ts";
import { buildableSteps } from "./postgis/buildable.ts";
import { type Database, openDatabase } from "./postgis/database.ts";
import { question } from "./question.ts";
import { writeSection } from "./readme.ts";
import { type SizeName, sizes } from "./sizes.ts";

/** How the benchmark of what is left for a hall is called. */
export interface BuildableOptions {
  readonly size: SizeName;
  readonly rounds: number;
  readonly day: string;
  readonly write?: boolean;
}

/** m² that are left of a plot, and of them the largest piece. */
interface Left {
  readonly area: number;
  readonly largest: number;
}

/** A hall so low that the regulations' slope asks for no more than their least distance, so that one setback holds for all plots. */
const lowHall = { ...question.request, height: 3.5 };

/** Compares and times what is left of each plot for a hall: setback, hard limits, lines, buildings and byggefelter taken out. */
export async function compareBuildable({ size, rounds, day, write }: BuildableOptions): Promise<void> {
  await loadOverlayInNode();
  const missing = missingPostgis();
  if (missing) {
    console.log(`nothing to hold it against: ${missing}`);
    return;
  }
  const opened = await openCase({ size: sizes[size] });
  const database = openDatabase(opened.pack, opened.plots);
  try {
    const text = compareRounds(opened, database, rounds);
    const line = `${text} Measured on ${day}: ${machineLine(thisMachine(database.versions))}.`;
    console.log(line);
    if (write) writeSection("buildable", line);
  } finally {
    database.stop();
  }
}

function compareRounds(opened: Case, database: Database, rounds: number): string {
  const [ours, theirs]: [number[], number[]] = [[], []];
  let left: ReadonlyMap<string, Left> = new Map();
  for (let round = 0; round < rounds; round++) {
    const from = processorTime();
    left = ourLeft(opened);
    ours.push(processorTime() - from);
    const run = database.run(buildableSteps(question.on, buildingLaw.setback));
    theirs.push(run.processor);
    console.log(`round ${round + 1} of ${rounds}: ${total(run).toFixed(0)} ms in PostGIS`);
  }
  const { said, apart } = compareLeft(left, database);
  const ratio = (median(theirs) / median(ours)).toFixed(1);
  const time =
    apart === 0
      ? `Processor time ${seconds(median(ours))} s, PostGIS ${seconds(median(theirs))} s (${ratio} times).`
      : "They disagree, so no time is told.";
  return `Room for a hall on ${describeCase(opened)}: a setback of ${buildingLaw.setback} m, hard limits, lines, buildings and byggefelter taken out. ${said} ${time}`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

function ourLeft({ pack, plots }: Case): ReadonlyMap<string, Left> {
  const unasked = unaskedCopy(pack);
  return new Map(
    plots.map((plot) => {
      const { hall } = prepareFit(plot, lowHall, question.on, unasked);
      return [plot.id, { area: area(hall), largest: largestPieceArea(hall) }];
    }),
  );
}

/** Areas may be apart by a ten-thousandth, or by what our arcs, drawn up to 2 cm on the safe side, take more. */
const relative = 1e-4;
const arcs = 0.5;

function compareLeft(left: ReadonlyMap<string, Left>, { query }: Database): { readonly said: string; readonly apart: number } {
  const gaps: number[] = [];
  let [apart, most] = [0, 0];
  for (const [plot, ...values] of query("select plot, area, largest from buildable;")) {
    const [size, largest] = values.map(Number);
    const ours = left.get(plot);
    if (!ours) throw new Error(`got no room on ${plot}, expected every plot's`);
    const gap = Math.abs(ours.area - size);
    if (size > 0) gaps.push(gap / size);
    most = Math.max(most, gap);
    const differs = (a: number, b: number) => Math.abs(a - b) > Math.max(arcs, relative * b);
    if (!differs(ours.area, size) && !differs(ours.largest, largest)) continue;
    apart++;
    if (apart <= 20) console.log(`plot ${plot}: ${ours.area} and in one piece ${ours.largest} against ${size} and ${largest}`);
  }
  const share = (part: number) => quantile(gaps, part).toExponential(1);
  const said = [
    `Held against PostGIS (quad_segs=64, arcs 0.2 mm inside; ours at most 2 cm outside, on the safe side): ${withCommas(left.size)} plots, ${apart} apart by more than a ten-thousandth and ${arcs} m²,`,
    `relative gap ${share(0.5)} in the middle, ${share(0.99)} at 99 %, widest ${most.toFixed(2)} m².`,
  ].join(" ");
  return { said, apart };
}
