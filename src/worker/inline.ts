import type { Pack } from "../catalog/pack.ts";
import type { Answer, AnswerRows } from "../domain/answer.ts";
import type { PlotGist } from "../domain/gist.ts";
import type { Plot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import { loadOverlay } from "../geo/overlay.ts";
import type { PackSource } from "../io/pack-source.ts";
import { type PackReading, readPack } from "../io/read-pack.ts";
import { readPlots } from "../io/read-plots.ts";
import { stockPlots } from "../io/stock/stock-plots.ts";
import type { Watch } from "../io/watch.ts";
import { writeCsv } from "../io/write-csv.ts";
import { writeGeojson } from "../io/write-geojson.ts";
import { writeJson } from "../io/write-json.ts";
import { answerOf, rowsOf } from "../rules/assess.ts";
import { candidatesOf } from "../rules/candidates.ts";
import { createHearing, type Hearing } from "../rules/hearing.ts";
import { keptBy } from "../rules/lazily.ts";
import { boundsOf } from "./bounds.ts";
import { createCases } from "./cases.ts";
import { createComparing } from "./comparing.ts";
import type { Crew } from "./crew.ts";
import { createArrivingLater } from "./doorway.ts";
import { engageCrew, type Helpers } from "./engage.ts";
import { createFitting } from "./fitting.ts";
import { healthOf } from "./health.ts";
import { createMaking, type Made, viewOfPlot } from "./making.ts";
import { createMapLayers } from "./map-layers.ts";
import { createNumbers, type Numbered } from "./numbers.ts";
import type { CaseInput, Checker, ExportFormat, OnProgress, PackView } from "./protocol.ts";
import type { Asked } from "./share-work.ts";

/** What the engine needs from the world: the packs it may open, and the bytes of the overlay engine. */
export interface Environment {
  readonly embedded: readonly { readonly name: string; readonly title: string }[];
  readonly source: (name: string) => PackSource;
  readonly overlayBytes: () => Promise<ArrayBuffer | Uint8Array>;
  /** Lets waiting messages in: a newer check, a progress bar. */
  readonly breathe: () => Promise<void>;
  /** Further threads to share the plots with; none where the machine has no further core, or where nobody knows. */
  readonly helpers?: Helpers;
}

/** A case with all that is listed in it. */
interface Framed {
  readonly hearing: Hearing;
  readonly made: Made;
  readonly numbered: Numbered;
}

interface Opened {
  readonly name: string;
  readonly reading: PackReading;
  readonly source: PackSource;
  readonly pack: Pack;
  readonly candidates: readonly Plot[];
  readonly framed: (input: CaseInput) => Framed;
  readonly crew: Crew;
  /** Lets further hands go. */
  readonly dismiss: () => void;
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
  const kept = new Map<string, PackSource>();

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
      const source = kept.get(name) ?? environment.source(name);
      const reading = await readWithOverlay(environment, source, onProgress);
      const { pack, problems } = reading;
      if (turn !== newestOpening) throw new DOMException("a newer pack is being opened", "AbortError");
      const candidates = candidatesOf(pack);
      opened?.dismiss();
      opened = {
        name,
        source,
        reading,
        pack,
        candidates,
        framed: framing(pack, candidates),
        ...engageCrew(pack, candidates, name, environment.helpers, kept.get(name)?.read ?? null),
      };
      return viewOfPack(pack, candidates, problems);
    },
    ...createMapLayers(() => current().pack),
    health: async (on) => healthOf(current().reading, on),
    readPlots: (file, existing) => readPlots(file, [...existing, ...current().candidates.map((plot) => plot.id)]),
    check: async (input, onProgress) => {
      newest += 1;
      const turn = newest;
      const now = current();
      const pause = async () => {
        await environment.breathe();
        if (turn !== newest) throw new DOMException("a newer check has begun", "AbortError");
      };
      // Those who wait at the door come in first: where several ask at once, only the newest is worked for.
      await pause();
      return rowsOfCase(now, input, { onDone: (done) => onProgress(done, "measuring"), pause });
    },
    details: async (input, ids) => {
      const now = current();
      const { byId } = now.framed(input).numbered;
      const numbers = ids.flatMap((id) => byId.get(id) ?? []);
      return now.crew.wholes({ ...askedOf(now, input), numbers }, { onDone: () => {}, pause: environment.breathe });
    },
    gist: (input, onProgress) => gistsOfCase(current(), input, onProgress, environment.breathe),
    ...createCases(current, (input) => gistsOfCase(current(), input, () => {}, environment.breathe)),
    ...createComparing({
      opened: current,
      sourceOf: (name) => kept.get(name) ?? environment.source(name),
      createOther: (source) => createInlineChecker({ ...withoutHelpers(environment), embedded: [], source: () => source }),
      gistsOf: (input) => gistsOfCase(current(), input, () => {}, environment.breathe),
    }),
    ...createArrivingLater({
      opened: current,
      keep: ({ brought, source }) => void kept.set(brought.name, source),
      breathe: environment.breathe,
    }),
    ...createFitting(current, environment.breathe, (input) => current().framed(input).made.plots),
    writeStock: async ({ plots, records }, format, audience) => {
      const listed = stockPlots(current().pack, plots, records);
      const { writeStock } = await import("../io/stock/write-stock.ts");
      return writeStock(listed, format, audience);
    },
    write: async (input, format, onProgress) => writers[format](await answerCase(current(), input, onProgress, environment.breathe)),
  };
}

function withoutHelpers({ helpers: _, ...environment }: Environment): Environment {
  return environment;
}

/** Reads a pack while the overlay engine comes up. */
async function readWithOverlay({ overlayBytes }: Environment, source: PackSource, onProgress: OnProgress): Promise<PackReading> {
  onProgress(0, "pack");
  const overlay = overlayBytes().then(loadOverlay);
  onProgress(0.2, "layers");
  const reading = readPack(source, (done) => onProgress(0.2 + 0.8 * done, "layers"));
  const [read] = await Promise.all([reading, overlay]);
  return read;
}

async function rowsOfCase(opened: Opened, input: CaseInput, watch: Watch): Promise<AnswerRows> {
  const asked = askedOf(opened, input);
  opened.crew.keepOnly(new Set(asked.own.keys()));
  const { hearing, made } = opened.framed(input);
  return rowsOf(await opened.crew.rows(asked, watch), hearing, made);
}

function gistsOfCase(opened: Opened, input: CaseInput, onProgress: OnProgress, pause: () => Promise<void>): Promise<readonly PlotGist[]> {
  return opened.crew.gists(askedOf(opened, input), { onDone: (done) => onProgress(done, "measuring"), pause });
}

async function answerCase(opened: Opened, input: CaseInput, onProgress: OnProgress, pause: () => Promise<void>): Promise<Answer> {
  const wholes = await opened.crew.wholes(askedOf(opened, input), { onDone: (done) => onProgress(done, "measuring"), pause });
  const { hearing, made } = opened.framed(input);
  return answerOf(wholes, hearing, made.expansion);
}

/** Frames the cases of a pack; the same input is framed once. */
function framing(pack: Pack, candidates: readonly Plot[]): (input: CaseInput) => Framed {
  const numbersOf = createNumbers(candidates);
  const make = createMaking(candidates);
  return keptBy((input: CaseInput) => {
    const hearing = createHearing(input.request, input.on, pack, input.records);
    const made = make(input, hearing);
    return { hearing, made, numbered: numbersOf(input, made.plots) };
  });
}

function askedOf({ framed }: Opened, input: CaseInput): Asked {
  const { numbers, own } = framed(input).numbered;
  return { question: { request: input.request, on: input.on, records: input.records }, numbers, own };
}

function viewOfPack(pack: Pack, candidates: readonly Plot[], problems: readonly Problem[]): PackView {
  return { stamp: pack.stamp, candidates: candidates.map(viewOfPlot), bounds: boundsOf(pack, candidates), problems };
}
