import type { Answer } from "../../src/domain/answer.ts";
import { failed, ok } from "../../src/domain/result.ts";
import type { Route } from "../../src/domain/route.ts";
import type { PlotReading } from "../../src/io/read-plots.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { aCandidate, anAnswer, aSquare, aStamp } from "./fake-answer.ts";
import { aBroughtTable, aReceipt } from "./fake-arrival.ts";
import { fakeCheck, fakeFit } from "./fake-fit.ts";
import { aHealth } from "./fake-health.ts";
import { rowsOf } from "./whole-answer.ts";

/** How a fake checker behaves. */
export interface FakeChoice {
  /** Number of candidate plots; 12 unless told. */
  readonly plots?: number;
  /** Route of each plot by its place; a spread over all six unless told. */
  readonly routeOf?: (index: number) => Route;
  /** Milliseconds that opening and checking take; 0 unless told. */
  readonly wait?: number;
  /** Packs of these names cannot be opened. */
  readonly broken?: readonly string[];
  /** What reading a file gives. */
  readonly reading?: PlotReading;
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** A checker without an engine: believable answers, and none of them true. */
export function createFakeChecker({ plots = 12, routeOf, wait = 0, broken = [], reading }: FakeChoice = {}): Checker {
  const candidates = Array.from({ length: plots }, (_, index) => aCandidate(index));
  const answer = (input: CaseInput): Answer => {
    const own = input.plots.map(
      ({ id, name }, index) => ({ ...aCandidate(plots + index), id, name, origin: "user", offer: null }) as const,
    );
    return anAnswer(input, [...candidates, ...own], routeOf);
  };
  return {
    embedded: async () => [
      { name: "0201-alleroed", title: "Allerød" },
      { name: "0657-herning", title: "Herning" },
    ],
    open: async (name, onProgress) => {
      onProgress(0.2, "pack");
      if (wait > 0) await pause(wait);
      if (broken.includes(name)) throw new Error("the manifest is missing");
      onProgress(1, "layers");
      return { stamp: aStamp, candidates, bounds: [12.31, 55.84, 12.4, 55.89], problems: [] };
    },
    layer: async (dataset) =>
      dataset === "kirkebyggelinjer"
        ? { type: "FeatureCollection", features: [{ type: "Feature", id: "k1", properties: { id: "k1" }, geometry: aSquare(3) }] }
        : null,
    readPlots: async () => reading ?? { plots: [], problems: [] },
    bring: async (files) => ({ tables: files.map(aBroughtTable), cases: [], packs: [], refused: [] }),
    settle: async (answers) => {
      const { plots: own, problems } = reading ?? { plots: [], problems: [] };
      return { plots: own, pack: null, receipt: answers.map(({ table }) => aReceipt(table, own.length, problems)), notices: [] };
    },
    leaveFiles: async () => {},
    savePack: async () => new Uint8Array([80, 75]),
    check: async (input, onProgress) => {
      onProgress(0.3, "measuring");
      if (wait > 0) await pause(wait);
      onProgress(0.9, "measuring");
      return rowsOf(answer(input));
    },
    details: async (input, ids) => {
      const whole = answer(input).plots;
      return ids.flatMap((id) => whole.find((plot) => plot.id === id) ?? []);
    },
    tile: async () => null,
    health: async (on) => (broken.includes("health") ? Promise.reject(new Error("the manifest is gone")) : aHealth(on)),
    changes: async (before) => ok({ before, after: "", layers: [] }),
    answerChanges: async () => [],
    gist: async () => [],
    fit: async ({ request }, plot) => {
      if (wait > 0) await pause(wait);
      const found = candidates.find(({ id }) => id === plot);
      return found ? fakeFit(found.id, found.geometry, request.hall) : null;
    },
    tryPlacement: async (_, plot, placement) => {
      const found = candidates.find(({ id }) => id === plot);
      return found ? fakeCheck(found.geometry, placement) : null;
    },
    writeFit: async () => "",
    writeCase: async (input) => JSON.stringify({ kind: "grundlag-case", records: input.records }),
    readCase: async ({ name: file }) => failed({ code: "caseNotOne", words: { file } }),
    compareCase: async () => [],
    writeStock: async (_, format, audience) => new TextEncoder().encode(`${format} ${audience}`),
    write: async (input, format) => JSON.stringify({ format, on: input.on }),
  };
}
