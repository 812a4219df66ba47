import type { FeatureCollection, Geometry } from "geojson";
import type { DatasetId } from "../catalog/index.ts";
import type { AnswerRows, PackStamp, PlotAnswer } from "../domain/answer.ts";
import type { CaseFile } from "../domain/case-file.ts";
import type { PackChange } from "../domain/change.ts";
import type { FitAnswer, Placement, PlacementCheck } from "../domain/fit.ts";
import type { PlotDifference, PlotGist } from "../domain/gist.ts";
import type { PackHealth } from "../domain/health.ts";
import type { Offer, PlotOrigin, UserPlot } from "../domain/plot.ts";
import type { Records } from "../domain/records.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { Problem, Result } from "../domain/result.ts";
import type { Audience, StockFormat } from "../domain/stock-list.ts";
import type { TextFile } from "../io/parse-json.ts";
import type { CaseReading } from "../io/read-case.ts";
import type { PlotReading } from "../io/read-plots.ts";
import type { Brought, BroughtFile, Settled, TableAnswer } from "./arrival.ts";
import type { TileAddress } from "./tile-grid.ts";

/** A plot that can be looked at before anybody has asked for anything. Geometry in WGS 84. */
export interface CandidateView {
  readonly id: string;
  readonly name: string;
  readonly origin: PlotOrigin;
  readonly offer: Offer | null;
  /** m², EPSG:25832. */
  readonly area: number;
  readonly geometry: Geometry;
}

/** A pack as the screen sees it: what it says of itself, and the plots in it. */
export interface PackView {
  readonly stamp: PackStamp;
  readonly candidates: readonly CandidateView[];
  /** `[west, south, east, north]` in degrees, for framing the map. */
  readonly bounds: readonly [number, number, number, number];
  /** What was wrong with the pack: missing files, wrong hashes, features that could not be used. */
  readonly problems: readonly Problem[];
}

/** What is asked: a request, a day, the plots that the user adds to the pack's own, and what planners add to the data. */
export interface CaseInput {
  readonly request: ExpansionRequest;
  /** ISO date that the check is made for. */
  readonly on: string;
  readonly plots: readonly UserPlot[];
  readonly records: Records;
}

/** A layer as the map draws it: whole, in WGS 84, with `id` and our own fields as properties; or, where that would hold the page up, tile by tile. */
export type LayerForMap = FeatureCollection | { readonly type: "tiles" };

/** Formats in which an answer is written, the fullest first. */
export const exportFormats = ["geojson", "json", "csv"] as const;
/** One of `exportFormats`; also the ending of the file. */
export type ExportFormat = (typeof exportFormats)[number];

/** Share done, 0–1, and the key under `progress` in `i18n` of what is being done. */
export type OnProgress = (done: number, what: "pack" | "layers" | "measuring" | "reading") => void;

/** Everything that is asked of the engine. One implementation runs in the worker, one inline for tests and the command line. */
export interface Checker {
  /** Names of the embedded packs, in the order to offer them. */
  readonly embedded: () => Promise<readonly { readonly name: string; readonly title: string }[]>;
  readonly open: (name: string, onProgress: OnProgress) => Promise<PackView>;
  /** One layer for the map; null when it holds nothing. */
  readonly layer: (dataset: DatasetId) => Promise<LayerForMap | null>;
  /** How the open pack's data is on a day (ISO date): the state of every dataset, and which rules it keeps from answering. */
  readonly health: (on: string) => Promise<PackHealth>;
  /** A tile of a layer that is drawn from tiles, as a Mapbox vector tile with one layer named as the dataset; null where nothing is. */
  readonly tile: (dataset: DatasetId, address: TileAddress) => Promise<Uint8Array | null>;
  /** Reads plots from the text of a GeoJSON file; `existing` ids are never given twice. */
  readonly readPlots: (file: TextFile, existing: readonly string[]) => Promise<PlotReading>;
  /**
   * Opens files of any format that is read and says what is in them; their tables wait for `settle`. Bytes are handed over, not copied. Rejects with an
   * `AbortError` when `leaveFiles` ends it.
   */
  readonly bring: (files: readonly BroughtFile[], onProgress: OnProgress) => Promise<Brought>;
  /** Makes of the tables that wait what is said of each; `existing` ids of plots are never given twice. Layers make a pack of their own, to be opened by `open`. */
  readonly settle: (answers: readonly TableAnswer[], existing: readonly string[], onProgress: OnProgress) => Promise<Settled>;
  /** Lets go of the tables that wait, and ends what `bring` and `settle` are at. */
  readonly leaveFiles: () => Promise<void>;
  /** The open pack as one zip, the same bytes for the same pack. */
  readonly savePack: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Answers for every plot, as rows. */
  readonly check: (input: CaseInput, onProgress: OnProgress) => Promise<AnswerRows>;
  /**
   * The whole answers about some plots of a case, in the order of the ids; an id that is no plot is left out. Of a plot's standing only the
   * scores: how firm it is among the others stands in its row.
   */
  readonly details: (input: CaseInput, ids: readonly string[]) => Promise<readonly PlotAnswer[]>;
  /** What is answered for every plot, in short: to hold it against another answer. */
  readonly gist: (input: CaseInput, onProgress: OnProgress) => Promise<readonly PlotGist[]>;
  /** What became of the data between a pack that is known here, by name, and the open one. */
  readonly changes: (before: string) => Promise<Result<PackChange, Problem>>;
  /** Plots of a case that are answered otherwise on the open pack than on another one. */
  readonly answerChanges: (input: CaseInput, before: string, onProgress: OnProgress) => Promise<readonly PlotDifference[]>;
  /** Where the request's hall can stand on a plot, and how much room there is for any. Null when there is no such plot. */
  readonly fit: (input: CaseInput, plot: string) => Promise<FitAnswer | null>;
  /** What is to be said of the hall where the user has put it. Answers within a frame. */
  readonly tryPlacement: (input: CaseInput, plot: string, placement: Placement) => Promise<PlacementCheck | null>;
  /** Where the request's hall can stand, as GeoJSON text: on one plot, or on all of them where the plot is null. */
  readonly writeFit: (input: CaseInput, plot: string | null, onProgress: OnProgress) => Promise<string>;
  /** A case of the open pack as a file's text, to be opened again. */
  readonly writeCase: (input: CaseInput) => Promise<string>;
  /** Reads the text of a saved case. */
  readonly readCase: (file: TextFile) => Promise<Result<CaseReading, Problem>>;
  /** What is otherwise now than when a case was saved: rules, and layers of the pack that is open. */
  readonly compareCase: (file: string, read: CaseFile) => Promise<readonly Problem[]>;
  /** The plots on offer as a list, with what planners say of them, as a file's bytes. Needs no request. */
  readonly writeStock: (
    said: Pick<CaseInput, "plots" | "records">,
    format: StockFormat,
    audience: Audience,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** The answer to an input as a file's text. */
  readonly write: (input: CaseInput, format: ExportFormat, onProgress: OnProgress) => Promise<string>;
}
