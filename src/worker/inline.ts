import type { FeatureCollection } from "geojson";
import type { DatasetId } from "../catalog/index.ts";
import type { Feature, Pack } from "../catalog/pack.ts";
import type { Answer } from "../domain/answer.ts";
import type { Plot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { loadOverlay } from "../geo/overlay.ts";
import { area } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import type { PackSource } from "../io/pack-source.ts";
import { readPack } from "../io/read-pack.ts";
import { plotShape, readPlots } from "../io/read-plots.ts";
import { writeCsv } from "../io/write-csv.ts";
import { writeGeojson } from "../io/write-geojson.ts";
import { writeJson } from "../io/write-json.ts";
import { answerOf, type MeasuredPlot, rowsOf, wholeOf } from "../rules/assess.ts";
import { candidatesOf } from "../rules/candidates.ts";
import { type DecidedPlot, decidePlot } from "../rules/decide-plot.ts";
import { createHearing, type Hearing } from "../rules/hearing.ts";
import { boundsOf } from "./bounds.ts";
import { createFitting } from "./fitting.ts";
import { createMeasurements, type Measurements } from "./measurements.ts";
import type { CandidateView, CaseInput, Checker, ExportFormat, OnProgress, PackView } from "./protocol.ts";

/** What the engine needs from the world: the packs it may open, and the bytes of the overlay engine. */
export interface Environment {
  readonly embedded: readonly { readonly name: string; readonly title: string }[];
  readonly source: (name: string) => PackSource;
  readonly overlayBytes: () => Promise<ArrayBuffer | Uint8Array>;
  /** Lets waiting messages in: a newer check, a progress bar. */
  readonly breathe: () => Promise<void>;
}

interface Opened {
  readonly pack: Pack;
  readonly candidates: readonly Plot[];
  readonly measurements: Measurements;
}

const writers: Readonly<Record<ExportFormat, (answer: Answer) => string>> = { geojson: writeGeojson, json: writeJson, csv: writeCsv };

/**
 * The engine on this very thread. The worker wraps it; tests and the command line call it as it is. A check that a newer one or another pack
 * overtakes, and an opening that a newer one overtakes, rejects with an `AbortError`; what is being written is written to its end.
 */
export function createInlineChecker(environment: Environment): Checker {
  let opened: Opened | null = null;
  let newest = 0;
  let newestOpening = 0;

  const current = (): Opened => {
    if (!opened) throw new Error("got a question before a pack was open, expected open() first");
    return opened;
  };

  return {
    embedded: async () => environment.embedded,
    open: async (name, onProgress) => {
      newestOpening += 1;
      newest += 1;
      const turn = newestOpening;
      onProgress(0, "pack");
      await loadOverlay(await environment.overlayBytes());
      onProgress(0.2, "layers");
      const { pack, problems } = await readPack(environment.source(name), (done) => onProgress(0.2 + 0.8 * done, "layers"));
      if (turn !== newestOpening) throw new DOMException("a newer pack is being opened", "AbortError");
      const candidates = candidatesOf(pack);
      opened = { pack, candidates, measurements: createMeasurements(pack) };
      return viewOfPack(pack, candidates, problems);
    },
    layer: async (dataset) => layerForMap(current().pack, dataset),
    readPlots: (file, existing) => readPlots(file, [...existing, ...current().candidates.map((plot) => plot.id)]),
    check: async (input, onProgress) => {
      newest += 1;
      const turn = newest;
      const now = current();
      const { request, on } = input;
      const hearing = createHearing(request, on, now.pack);
      const answer = (measured: MeasuredPlot) => decide(measured, hearing).row;
      const rows = await answerEach(now, input, answer, onProgress, async () => {
        await environment.breathe();
        if (turn !== newest) throw new DOMException("a newer check has begun", "AbortError");
      });
      return rowsOf(rows, hearing);
    },
    details: async (input, ids) => {
      const { pack, candidates, measurements } = current();
      const plots = new Map([...candidates, ...userPlots(input)].map((plot) => [plot.id, plot]));
      const asked = ids.flatMap((id) => plots.get(id) ?? []);
      const answer = wholly(createHearing(input.request, input.on, pack));
      return asked.map((plot) => answer(measurements.of(plot)));
    },
    ...createFitting((input) => {
      const { pack, candidates } = current();
      return { pack, plots: [...userPlots(input), ...candidates] };
    }, environment.breathe),
    write: async (input, format, onProgress) => writers[format](await answerCase(current(), input, onProgress, environment.breathe)),
  };
}

async function answerCase(opened: Opened, input: CaseInput, onProgress: OnProgress, pause: () => Promise<void>): Promise<Answer> {
  const { request, on } = input;
  const hearing = createHearing(request, on, opened.pack);
  return answerOf(await answerEach(opened, input, wholly(hearing), onProgress, pause), hearing);
}

const decidedOf = new WeakMap<MeasuredPlot, DecidedPlot>();

/** Decides a plot from where it was last decided. */
function decide(measured: MeasuredPlot, hearing: Hearing): DecidedPlot {
  const decided = decidePlot(measured, hearing, decidedOf.get(measured) ?? null);
  decidedOf.set(measured, decided);
  return decided;
}

const wholly = (hearing: Hearing) => (measured: MeasuredPlot) => wholeOf(measured, decide(measured, hearing), hearing);

/** Measures and answers plot by plot; `pause` is called after every fourth, and may throw to end it. */
async function answerEach<T>(
  { candidates, measurements }: Opened,
  input: CaseInput,
  answer: (measured: MeasuredPlot) => T,
  onProgress: OnProgress,
  pause: () => Promise<void>,
): Promise<T[]> {
  const plots = [...userPlots(input), ...candidates];
  measurements.keepOnly(plots);
  const answers: T[] = [];
  for (const [position, plot] of plots.entries()) {
    answers.push(answer(measurements.of(plot)));
    if (position % 4 < 3) continue;
    onProgress((position + 1) / plots.length, "measuring");
    await pause();
  }
  return answers;
}

const userPlots = ({ plots }: CaseInput): readonly Plot[] =>
  plots.map((plot) => ({ id: plot.id, name: plot.name, shape: plotShape(plot), origin: "user", offer: null }));

function viewOfPack(pack: Pack, candidates: readonly Plot[], problems: readonly Problem[]): PackView {
  return { stamp: pack.stamp, candidates: candidates.map(viewOfPlot), bounds: boundsOf(pack, candidates), problems };
}

const viewOfPlot = ({ id, name, origin, offer, shape }: Plot): CandidateView => ({
  id,
  name,
  origin,
  offer,
  area: roundTo(area(shape), 2),
  geometry: lonLatGeometry(shape),
});

function layerForMap(pack: Pack, dataset: DatasetId): FeatureCollection | null {
  const features: readonly Feature<unknown>[] = pack.layers[dataset]?.features ?? [];
  if (features.length === 0) return null;
  return {
    type: "FeatureCollection",
    features: features.map(({ id, fields, shape }) => ({
      type: "Feature",
      properties: { ...(typeof fields === "object" ? fields : {}), id },
      geometry: lonLatGeometry(shape),
    })),
  };
}
