import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { openCase, withCommas } from "./cases.ts";
import { type GrowthPoint, growthPicture, rateOf } from "./growth-picture.ts";
import { machineLine, residentMemory, thisMachine } from "./machine.ts";
import { keyedReading } from "./our-reading.ts";
import { type OurRun, runOurs } from "./ours.ts";
import { question } from "./question.ts";
import { kindOf } from "./reading.ts";
import { writeSection } from "./readme.ts";
import { townDatasets } from "./town/make-town.ts";

/** How the growth curve is called. */
export interface GrowthOptions {
  /** Features in all layers at the end of the curve. */
  readonly most: number;
  readonly day: string;
  readonly write?: boolean;
}

const picture = path.resolve(import.meta.dirname, "../../public/bench/growth.svg");

/** Runs at a size until this many milliseconds are spent, at least twice; the least processor time counts, for a small job is soon disturbed. */
const patience = 3_000;

/** Features of one layer to a plot, as in the agreed size. */
const perPlot = 10;

/** Measures municipalities from 1,000 features up, each about three times the last, and draws time against size. */
export async function drawGrowth({ most, day, write }: GrowthOptions): Promise<void> {
  await loadOverlayInNode();
  await warmUp();
  const points: GrowthPoint[] = [];
  for (const features of [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000].filter((each) => each <= most)) {
    const point = await measureAt(features);
    points.push(point);
    const perHit = ((point.time / point.hits) * 1000).toFixed(0);
    console.log(
      `${withCommas(features)} features, ${point.plots} plots, ${withCommas(point.hits)} hits: ${point.time.toFixed(0)} ms, ${perHit} µs a hit, ${residentMemory()} MiB`,
    );
  }
  mkdirSync(path.dirname(picture), { recursive: true });
  writeFileSync(picture, growthPicture(points, `${machineLine(thisMachine())}, ${day}`));
  console.log(`written: ${picture}`);
  if (write) writeSection("growth", summary(points, day));
}

async function warmUp(): Promise<void> {
  const { pack, plots } = await openCase({ size: { seed: 7, plots: 60, features: 300 } });
  for (let run = 0; run < 3; run++) runOurs(pack, plots, question);
}

async function measureAt(features: number): Promise<GrowthPoint> {
  const each = Math.round(features / townDatasets.length);
  const { pack, plots } = await openCase({ size: { seed: 20_261_122, plots: Math.max(4, Math.round(each / perPlot)), features: each } });
  const runs: OurRun[] = [];
  for (const start = performance.now(); runs.length < 2 || performance.now() - start < patience; )
    runs.push(runOurs(pack, plots, question));
  const hits = [...keyedReading(runs[0].ours).keys()].filter((key) => kindOf(key) === "hit").length;
  return { features, plots: plots.length, hits, time: Math.min(...runs.map(({ processor }) => processor)) };
}

function summary(points: readonly GrowthPoint[], day: string): string {
  const rows = points.map(({ features, plots, hits, time }) => {
    const cells = [withCommas(features), withCommas(plots), withCommas(hits), (time / 1000).toFixed(2), ((time / hits) * 1000).toFixed(0)];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "![Processor time against the number of features, both by decades: a straight line](public/bench/growth.svg)",
    "",
    `Growth at the same density, one thread, processor time, measured on ${day}; ${(rateOf(points) * 1000).toFixed(0)} µs a hit on the larger half.`,
    "",
    "| features | plots | hits | s | µs a hit |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
