import type { DatasetId } from "../../src/catalog/index.ts";
import { type FetchReceipt, type GoodCopy, type LayerReceipt, receiptFormat, usesCopy } from "../../src/io/fetching/receipt.ts";

/** What is asked of a run, as its receipt needs to know it. */
export interface RunAsked {
  /** Municipality code, four digits. */
  readonly code: string;
  readonly today: string;
  /** Datasets to be fetched, each with the service that has it. */
  readonly wanted: ReadonlyMap<DatasetId, string>;
  /** Layers that were fetched whole on this ISO date or later are left alone; null fetches all. */
  readonly since: string | null;
}

/** What a run of a fetch knows of itself while it works; written to disk after every page. */
export interface RunRecord {
  run: number;
  finished: boolean;
  codeLists: string | null;
  readonly layers: Map<string, LayerReceipt>;
}

/** The record to begin with, and whether it goes on with a run that was broken off. */
export interface StartedRun {
  readonly record: RunRecord;
  readonly resumes: boolean;
  /** Datasets that are fetched now. */
  readonly pending: readonly DatasetId[];
}

/** Begins a run, or goes on with one that was broken off: then only what had not ended is fetched. */
export function startRun(before: FetchReceipt | null, { wanted, since, today }: RunAsked): StartedRun {
  const layers = new Map((before?.layers ?? []).map((layer) => [layer.dataset, layer]));
  const resumes = before !== null && !before.finished;
  const isLeftAlone = (layer: LayerReceipt | undefined): boolean => {
    if (layer === undefined || layer.state === "running" || layer.state === "kept") return false;
    return resumes || (since !== null && layer.state === "complete" && layer.on >= since);
  };
  const pending = [...wanted.keys()].filter((dataset) => !isLeftAlone(layers.get(dataset)));
  for (const dataset of pending) {
    const old = layers.get(dataset);
    const goesOn = resumes && old?.state === "running";
    if (!goesOn) layers.set(dataset, { ...blank(dataset, wanted.get(dataset) ?? "", today), copy: old ? copyOf(old) : null });
  }
  const run = (before?.run ?? 0) + (resumes ? 0 : 1);
  return { record: { run, finished: false, codeLists: before?.codeLists ?? null, layers }, resumes, pending };
}

const blank = (dataset: string, service: string, on: string): LayerReceipt => ({
  dataset,
  service,
  state: "running",
  reason: null,
  words: {},
  on,
  seconds: 0,
  parts: [],
  copy: null,
});

/** What an older entry leaves for a new attempt to fall back on. */
function copyOf({ state, copy, parts, service, on, reason, within }: LayerReceipt): GoodCopy | null {
  if (copy !== null && usesCopy(state, copy)) return copy;
  const files = parts.flatMap((part) => part.files);
  if (files.length === 0) return null;
  const matched = parts.map((part) => part.matched);
  return {
    files,
    fetched: on,
    state: state === "complete" ? "ready" : "cutOff",
    reason: state === "complete" ? null : reason,
    within,
    origin: {
      service,
      layer: parts.map(({ layer }) => layer).join(" + "),
      matched: matched.includes(null) ? null : matched.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      received: parts.reduce((sum, { received }) => sum + received, 0),
      on,
    },
  };
}

/** The record as a receipt. */
export const receiptOf = ({ run, finished, codeLists, layers }: RunRecord, code: string): FetchReceipt => ({
  format: receiptFormat,
  municipality: code,
  run,
  finished,
  layers: [...layers.values()],
  codeLists,
});
