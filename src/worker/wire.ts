import type { Feature } from "geojson";
import type { AnswerRows, PlotRow } from "../domain/answer.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { PlotReading } from "../io/read-plots.ts";
import type { CaseInput, Checker, PackView } from "./protocol.ts";
import { createListener, createTeller, type RowNews } from "./row-news.ts";
import { fromSlices, type Slices, toSlices } from "./slices.ts";

/** A case on its way to the worker. The user's plots are left out where they are those of the case before. */
export type CaseOnWire = Omit<CaseInput, "plots"> & { readonly plots: readonly UserPlot[] | null };

/**
 * A value on its way from the worker, its long list apart: what is large crosses as text, because to read it again takes the page a fifth of
 * what the browser's own copying of thousands of lists does, and in slices, because even that holds the page up.
 */
type Sliced<Value, List extends keyof Value> = Omit<Value, List> & { readonly slices: Slices };

/** Rows on their way from the worker, without what the other side knows. */
type RowsOnWire = Sliced<RowNews, "changed"> & { readonly rulesVersion: string };

/** Calls about a case. */
type CaseCall = "check" | "details" | "fit" | "tryPlacement" | "writeFit" | "write";

/** A call about a case, as it crosses the wall. */
type OnWire<Call extends CaseCall> = Checker[Call] extends (input: CaseInput, ...rest: infer Rest) => infer Result
  ? (input: CaseOnWire, ...rest: Rest) => Call extends "check" ? Promise<RowsOnWire> : Result
  : never;

/** What the worker offers: a checker that says and hears everything once. */
export type WireChecker = Omit<Checker, CaseCall | "open" | "readPlots" | "layer"> & {
  readonly [Call in CaseCall]: OnWire<Call>;
} & {
  readonly open: (...asked: Parameters<Checker["open"]>) => Promise<Sliced<PackView, "candidates">>;
  readonly layer: (...asked: Parameters<Checker["layer"]>) => Promise<Slices | null>;
  readonly readPlots: (...asked: Parameters<Checker["readPlots"]>) => Promise<Sliced<PlotReading, "plots">>;
};

/** The worker's side of the wall. */
export function toWire(checker: Checker): WireChecker {
  let plots: readonly UserPlot[] = [];
  const tell = createTeller();
  const read = ({ plots: sent, ...rest }: CaseOnWire): CaseInput => {
    plots = sent ?? plots;
    return { ...rest, plots };
  };
  return {
    ...checker,
    open: async (...asked) => {
      const { candidates, ...rest } = await checker.open(...asked);
      return { ...rest, slices: toSlices(candidates) };
    },
    layer: async (...asked) => {
      const layer = await checker.layer(...asked);
      return layer && toSlices(layer.features);
    },
    readPlots: async (...asked) => {
      const { plots: read, ...rest } = await checker.readPlots(...asked);
      return { ...rest, slices: toSlices(read) };
    },
    check: async (input, onProgress) => {
      const { plots: rows, rulesVersion } = await checker.check(read(input), onProgress);
      const { changed, ids } = tell(rows);
      return { slices: toSlices(changed), ids, rulesVersion };
    },
    details: (input, ids) => checker.details(read(input), ids),
    fit: (input, plot) => checker.fit(read(input), plot),
    tryPlacement: (input, plot, placement) => checker.tryPlacement(read(input), plot, placement),
    writeFit: (input, plot, onProgress) => checker.writeFit(read(input), plot, onProgress),
    write: (input, format, onProgress) => checker.write(read(input), format, onProgress),
  };
}

/** The screen's side of the wall. Rows that did not change are the same objects from answer to answer. */
export function fromWire(wire: WireChecker): Checker {
  let plots: readonly UserPlot[] | null = null;
  let stamp: AnswerRows["pack"] | null = null;
  const listen = createListener();
  // What is told must be heard in order, also where a short answer comes while a long one is still being read.
  let heard: Promise<unknown> = Promise.resolve();
  const send = (input: CaseInput): CaseOnWire => {
    const isSame = input.plots === plots;
    plots = input.plots;
    return { request: input.request, on: input.on, plots: isSame ? null : plots };
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
      return slices && { type: "FeatureCollection", features: [...(await fromSlices<Feature>(slices))] };
    },
    readPlots: async (...asked) => {
      const { slices, ...rest } = await wire.readPlots(...asked);
      return { ...rest, plots: await fromSlices(slices) };
    },
    check: async (input, onProgress) => {
      const { rulesVersion, slices, ids } = await wire.check(send(input), onProgress);
      if (stamp === null) throw new Error("got rows before a pack was open, expected open() first");
      const pack = stamp;
      const rows = heard.then(async () => listen({ changed: await fromSlices<PlotRow>(slices), ids }));
      heard = rows.catch(() => {});
      return { request: input.request, on: input.on, pack, rulesVersion, plots: await rows };
    },
    details: (input, ids) => wire.details(send(input), ids),
    fit: (input, plot) => wire.fit(send(input), plot),
    tryPlacement: (input, plot, placement) => wire.tryPlacement(send(input), plot, placement),
    writeFit: (input, plot, onProgress) => wire.writeFit(send(input), plot, onProgress),
    write: (input, format, onProgress) => wire.write(send(input), format, onProgress),
  };
}
