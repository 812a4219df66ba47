import type { AnswerRows } from "../domain/answer.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { PlotReading } from "../io/read-plots.ts";
import type { CaseInput, Checker, PackView } from "./protocol.ts";
import { createListener, createTeller, type RowNews } from "./row-news.ts";

/** A case on its way to the worker. The user's plots are left out where they are those of the case before. */
export type CaseOnWire = Omit<CaseInput, "plots"> & { readonly plots: readonly UserPlot[] | null };

/** What is large crosses as text: to read it again takes the page a fifth of what the browser's own copying of thousands of lists does. */
type OnText<_Value> = string;

/** Rows on their way from the worker, without what the other side knows. */
interface RowsOnWire {
  readonly news: OnText<RowNews>;
  readonly rulesVersion: string;
}

/** Calls about a case. */
type CaseCall = "check" | "details" | "fit" | "tryPlacement" | "writeFit" | "write";

/** A call about a case, as it crosses the wall. */
type OnWire<Call extends CaseCall> = Checker[Call] extends (input: CaseInput, ...rest: infer Rest) => infer Result
  ? (input: CaseOnWire, ...rest: Rest) => Call extends "check" ? Promise<RowsOnWire> : Result
  : never;

/** What the worker offers: a checker that says and hears everything once. */
export type WireChecker = Omit<Checker, CaseCall | "open" | "readPlots"> & {
  readonly [Call in CaseCall]: OnWire<Call>;
} & {
  readonly open: (...asked: Parameters<Checker["open"]>) => Promise<OnText<PackView>>;
  readonly readPlots: (...asked: Parameters<Checker["readPlots"]>) => Promise<OnText<PlotReading>>;
};

/** The worker's side of the wall. */
export function toWire(checker: Checker): WireChecker {
  let plots: readonly UserPlot[] = [];
  const tell = createTeller("all");
  const read = ({ plots: sent, ...rest }: CaseOnWire): CaseInput => {
    plots = sent ?? plots;
    return { ...rest, plots };
  };
  return {
    ...checker,
    open: async (...asked) => JSON.stringify(await checker.open(...asked)),
    readPlots: async (...asked) => JSON.stringify(await checker.readPlots(...asked)),
    check: async (input, onProgress) => {
      const { plots: rows, rulesVersion } = await checker.check(read(input), onProgress);
      return { news: JSON.stringify(tell(rows)), rulesVersion };
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
  const listen = createListener("all");
  const send = (input: CaseInput): CaseOnWire => {
    const isSame = input.plots === plots;
    plots = input.plots;
    return { request: input.request, on: input.on, plots: isSame ? null : plots };
  };
  return {
    ...wire,
    open: async (name, onProgress) => {
      const view: PackView = JSON.parse(await wire.open(name, onProgress));
      stamp = view.stamp;
      return view;
    },
    readPlots: async (...asked) => JSON.parse(await wire.readPlots(...asked)),
    check: async (input, onProgress) => {
      const { rulesVersion, news } = await wire.check(send(input), onProgress);
      if (stamp === null) throw new Error("got rows before a pack was open, expected open() first");
      return { request: input.request, on: input.on, pack: stamp, rulesVersion, plots: listen(JSON.parse(news)) };
    },
    details: (input, ids) => wire.details(send(input), ids),
    fit: (input, plot) => wire.fit(send(input), plot),
    tryPlacement: (input, plot, placement) => wire.tryPlacement(send(input), plot, placement),
    writeFit: (input, plot, onProgress) => wire.writeFit(send(input), plot, onProgress),
    write: (input, format, onProgress) => wire.write(send(input), format, onProgress),
  };
}
