import { parentPort, workerData } from "node:worker_threads";
import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import type { PlotRow } from "../../src/domain/answer.ts";
import { openCase } from "./cases.ts";
import { keyedReading, type OurReading } from "./our-reading.ts";
import { runShare, unaskedCopy } from "./ours.ts";
import { question } from "./question.ts";
import { type ShareCall, type ShareOrder, shareOf } from "./share.ts";

const { source, next }: ShareOrder = workerData;
const counter = new Int32Array(next);
await loadOverlayInNode();
const { pack, plots } = await openCase(source);
let measured: OurReading["measurements"][] = [];

/** Takes plots until none is left. */
function measureShare(): readonly PlotRow[] {
  const unasked = unaskedCopy(pack);
  const rows: PlotRow[] = [];
  measured = [];
  for (;;) {
    const from = Atomics.add(counter, 0, shareOf);
    const taken = plots.slice(from, from + shareOf);
    if (taken.length === 0) return rows;
    const run = runShare(unasked, taken, question);
    rows.push(...run.rows.plots);
    measured.push(run.ours.measurements);
  }
}

parentPort?.on("message", (call: ShareCall) =>
  parentPort?.postMessage(call === "run" ? measureShare() : keyedReading({ measurements: measured.flat() })),
);
parentPort?.postMessage("ready");
