import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import type { Dataset } from "../../src/catalog/define-dataset.ts";
import { datasets } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import { area } from "../../src/geo/shape.ts";
import { wholeOf } from "../../src/rules/assess.ts";
import { decidePlot } from "../../src/rules/decide-plot.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import type { LayerView } from "../../src/rules/layer-view.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { layerView } from "../../src/rules/view.ts";
import { openCase } from "./cases.ts";
import { processorTime, quantile } from "./engine.ts";
import { machineLine, residentMemory, thisMachine } from "./machine.ts";
import { question } from "./question.ts";
import { writeSection } from "./readme.ts";
import { type SizeName, sizes } from "./sizes.ts";
import { groundOf } from "./town/ground.ts";
import { boundaryOf, layerOf, townDatasets } from "./town/make-town.ts";
import { irregularPolygons } from "./town/polygons.ts";

/** How the benchmark of one plot is called. */
export interface LatencyOptions {
  readonly size: SizeName;
  readonly plots: number;
  readonly day: string;
  readonly write?: boolean;
}

/** Layers that one plot is held against. */
const layerCount = 40;
/** Plots that are answered before anything is timed, so that the engine is warm as in an open page. */
const warmUp = 30;

/**
 * Times single plots against 40 layers. The rules and wishes look in 22; the others are further layers of polygons of the same density, asked
 * as a rule asks that wants something kept free: the hits, their merged area, the largest piece beside them.
 */
export async function timeLatency({ size, plots: count, day, write }: LatencyOptions): Promise<void> {
  await loadOverlayInNode();
  const { pack, plots } = await openCase({ size: { ...sizes[size], plots: count + warmUp } });
  const further = furtherLayers(size);
  const hearing = createHearing(question.request, question.on, pack);
  const times = plots.map((plot) => answerOnce(plot, pack, further, hearing)).slice(warmUp);
  const rows = times.map(({ row }) => row);
  const whole = times.map(({ whole }) => whole);
  const used = times.map(({ processor }) => processor);
  const inMs = (values: readonly number[], share: number) => quantile(values, share).toFixed(1);
  const line = [
    `One plot against ${layerCount} layers of ${sizes[size].features} features (${townDatasets.length} asked by the rules and wishes, ${further.length} more asked for hits, merged area and largest`,
    `free piece), data loaded, ${count} plots: its row ${inMs(rows, 0.5)} ms (middle), ${inMs(rows, 0.95)} ms (95 %), processor time ${inMs(used, 0.5)} and ${inMs(used, 0.95)} ms;`,
    `with every text, certainty and evidence ${inMs(whole, 0.5)} ms and ${inMs(whole, 0.95)} ms. ${residentMemory()} MiB resident. Measured on ${day}: ${machineLine(thisMachine())}.`,
  ].join(" ");
  console.log(line);
  if (write) writeSection("latency", line);
}

/** What the further layers are taken for; any dataset of polygons would do. */
const furtherDataset: Dataset<unknown> = datasets.skove;

function furtherLayers(size: SizeName): readonly LayerView<unknown>[] {
  const ground = groundOf(sizes[size]);
  const coverage = boundaryOf(ground);
  return Array.from({ length: layerCount - townDatasets.length }, (_, order) => {
    const seed = 100_000 + 1_000 * order;
    const style = { seed, radius: 50, detail: 1.2, clustered: 0.6, clusterSeed: seed + 2, decimals: 2 };
    const features = irregularPolygons(ground, style, ground.size.features).map((shape) => ({ properties: {}, shape }));
    return layerView(furtherDataset, layerOf("skove", features, coverage));
  });
}

/** Milliseconds until the plot's row is there, and until its whole answer is. */
interface Timed {
  readonly row: number;
  readonly whole: number;
  /** Milliseconds of processor time for the row. */
  readonly processor: number;
}

function answerOnce(plot: Plot, pack: Pack, further: readonly LayerView<unknown>[], hearing: ReturnType<typeof createHearing>): Timed {
  const used = processorTime();
  const start = performance.now();
  const measured = measurePlot(plot, pack);
  const decided = decidePlot(measured, hearing, null);
  const seen = { id: plot.id, shape: plot.shape, area: area(plot.shape) };
  let sum = 0;
  for (const view of further) {
    const { hits, area: covered, freePiece } = view.overlapping(seen);
    sum += hits.length + covered + freePiece;
  }
  const row = performance.now() - start;
  const processor = processorTime() - used;
  const answer = wholeOf(measured, decided, hearing);
  const whole = performance.now() - start;
  if (!Number.isFinite(sum) || answer.findings.length === 0) throw new Error(`got no numbers for ${plot.id}, expected some`);
  return { row, whole, processor };
}
