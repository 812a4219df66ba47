import type { Feature } from "geojson";
import type { AnswerRows } from "../domain/answer.ts";
import type { UserPlot } from "../domain/plot.ts";
import { noRecords, type Records } from "../domain/records.ts";
import type { PlotReading } from "../io/read-plots.ts";
import type { CaseInput, Checker, PackView } from "./protocol.ts";
import { createListener, createTeller, type RowNews } from "./row-news.ts";
import { fromSlices, type Slices, toSlices } from "./slices.ts";

/** A case on its way to the worker. The user's plots and the records are left out where they are those of the case before. */
export type CaseOnWire = Omit<CaseInput, "plots" | "records"> & {
  readonly plots: readonly UserPlot[] | null;
  readonly records: Records | null;
};

/**
 * A value on its way from the worker, its long list apart: what is large crosses as text, because to read it again takes the page a fifth of
 * what the browser's own copying of thousands of lists does, and in slices, because even that holds the page up.
 */
type Sliced<Value, List extends keyof Value> = Omit<Value, List> & { readonly slices: Slices };

/** Rows on their way from the worker, without what the other side knows. */
type RowsOnWire = Sliced<RowNews, "values"> & { readonly rulesVersion: string /** `WithRows` as text. */; readonly rest: string };

/** What crosses whole with the rows. */
type WithRows = Pick<AnswerRows, "made" | "expansion">;

/** Calls about a case. */
type CaseCall = "check" | "details" | "gist" | "answerChanges" | "fit" | "tryPlacement" | "writeFit" | "writeCase" | "write";

/** A call about a case, as it crosses the wall. */
type OnWire<Call extends CaseCall> = Checker[Call] extends (input: CaseInput, ...rest: infer Rest) => infer Result
  ? (input: CaseOnWire, ...rest: Rest) => Call extends "check" ? Promise<RowsOnWire> : Result
  : never;

/** What the worker offers: a checker that says and hears everything once. */
export type WireChecker = Omit<Checker, CaseCall | "open" | "readPlots" | "layer"> & {
  readonly [Call in CaseCall]: OnWire<Call>;
} & {
  readonly open: (...asked: Parameters<Checker["open"]>) => Promise<Sliced<PackView, "candidates">>;
  readonly layer: (...asked: Parameters<Checker["layer"]>) => Promise<Slices | "tiles" | null>;
  readonly readPlots: (...asked: Parameters<Checker["readPlots"]>) => Promise<Sliced<PlotReading, "plots">>;
};

/** The worker's side of the wall. */
export function toWire(checker: Checker): WireChecker {
  let known: Pick<CaseInput, "plots" | "records"> = { plots: [], records: noRecords };
  const tell = createTeller();
  const read = ({ plots, records, ...rest }: CaseOnWire): CaseInput => {
    known = { plots: plots ?? known.plots, records: records ?? known.records };
    return { ...rest, ...known };
  };
  return {
    ...checker,
    open: async (...asked) => {
      const { candidates, ...rest } = await checker.open(...asked);
      return { ...rest, slices: toSlices(candidates) };
    },
    layer: async (...asked) => {
      const layer = await checker.layer(...asked);
      if (layer === null) return null;
      return layer.type === "tiles" ? "tiles" : toSlices(layer.features);
    },
    readPlots: async (...asked) => {
      const { plots: read, ...rest } = await checker.readPlots(...asked);
      return { ...rest, slices: toSlices(read) };
    },
    check: async (input, onProgress) => {
      const { plots: rows, rulesVersion, made, expansion } = await checker.check(read(input), onProgress);
      const { values, ...news } = tell(rows);
      const rest: WithRows = { made, expansion };
      return { ...news, slices: toSlices(values), rulesVersion, rest: JSON.stringify(rest) };
    },
    details: (input, ids) => checker.details(read(input), ids),
    gist: (input, onProgress) => checker.gist(read(input), onProgress),
    answerChanges: (input, before, onProgress) => checker.answerChanges(read(input), before, onProgress),
    fit: (input, plot) => checker.fit(read(input), plot),
    tryPlacement: (input, plot, placement) => checker.tryPlacement(read(input), plot, placement),
    writeFit: (input, plot, onProgress) => checker.writeFit(read(input), plot, onProgress),
    writeCase: (input) => checker.writeCase(read(input)),
    write: (input, format, onProgress) => checker.write(read(input), format, onProgress),
  };
}

/** The screen's side of the wall. Rows that did not change are the same objects from answer to answer. */
export function fromWire(wire: WireChecker): Checker {
  let told: CaseInput | null = null;
  let stamp: AnswerRows["pack"] | null = null;
  const listen = createListener();
  const readRest = createRestReader();
  // What is told must be heard in order, also where a short answer comes while a long one is still being read.
  let heard: Promise<unknown> = Promise.resolve();
  const send = (input: CaseInput): CaseOnWire => {
    const { request, on, plots, records } = input;
    const onWire = { request, on, plots: plots === told?.plots ? null : plots, records: records === told?.records ? null : records };
    told = input;
    return onWire;
  };
  return {
    ...wire,
    open: async (name, onProgress) => {
      const { slices, ...rest } = await wire.open(name, onProgress);
      const view: PackView = { ...rest, candidates: await fromSlices(slices) };
      stamp = view.stamp;
      return view;
    },
    layer: async (dataset) => {
      const slices = await wire.layer(dataset);
      if (slices === null || slices === "tiles") return slices && { type: "tiles" };
      return { type: "FeatureCollection", features: [...(await fromSlices<Feature>(slices))] };
    },
    readPlots: async (...asked) => {
      const { slices, ...rest } = await wire.readPlots(...asked);
      return { ...rest, plots: await fromSlices(slices) };
    },
    check: async (input, onProgress) => {
      const { rulesVersion, slices, rest, ...news } = await wire.check(send(input), onProgress);
      if (stamp === null) throw new Error("got rows before a pack was open, expected open() first");
      const pack = stamp;
      const rows = heard.then(async () => listen({ ...news, values: await fromSlices(slices) }));
      heard = rows.catch(() => {});
      return { request: input.request, on: input.on, pack, rulesVersion, ...readRest(rest), plots: await rows };
    },
    details: (input, ids) => wire.details(send(input), ids),
    gist: (input, onProgress) => wire.gist(send(input), onProgress),
    answerChanges: (input, before, onProgress) => wire.answerChanges(send(input), before, onProgress),
    fit: (input, plot) => wire.fit(send(input), plot),
    tryPlacement: (input, plot, placement) => wire.tryPlacement(send(input), plot, placement),
    writeFit: (input, plot, onProgress) => wire.writeFit(send(input), plot, onProgress),
    writeCase: (input) => wire.writeCase(send(input)),
    write: (input, format, onProgress) => wire.write(send(input), format, onProgress),
  };
}

/** Reads what crosses with the rows; where it says what it said before it is the same object, so that the map draws nothing twice. */
function createRestReader(): (rest: string) => WithRows {
  let last = "";
  let read: WithRows = { made: [], expansion: null };
  return (rest) => {
    if (rest !== last) [last, read] = [rest, JSON.parse(rest)];
    return read;
  };
}
