import type { DatasetId } from "../../src/catalog/index.ts";
import type { Ask, Limits, World } from "../../src/io/wfs/ask.ts";
import { knownBefore } from "../fetching/emptied.ts";
import { fetchCodeLists } from "../fetching/fetch-code-lists.ts";
import type { RunTools } from "../fetching/fetch-layers.ts";
import { fetchable, fetchPending, keepUnasked, settle } from "../fetching/fetch-run.ts";
import { receiptIn, receiptWriter, removeStrays } from "../fetching/folder.ts";
import { overNetwork, waitByClock } from "../fetching/network.ts";
import { manifestIn } from "../fetching/older-pack.ts";
import { type Order, orderOf } from "../fetching/order.ts";
import { progressTeller } from "../fetching/progress.ts";
import { type RunRecord, receiptOf, startRun } from "../fetching/record.ts";
import { fetchSummary } from "../fetching/summary.ts";
import { takeBoundary } from "../fetching/take-boundary.ts";
import { complain, type Exit, language } from "../terminal.ts";
import { today } from "../today.ts";
import { pack } from "./pack.ts";

export interface FetchOptions {
  readonly kommune: string;
  /** Folder for the pack; downloads lie beside it in `<out>.downloads`. */
  readonly out: string;
  /** Datasets, separated by commas; all when it is not given. */
  readonly only?: string;
  /** ISO date: layers that were fetched whole on it or later are left alone. */
  readonly since?: string;
  /** The municipality's own file of endpoints. */
  readonly endpoints?: string;
  /** `service=KEY`, for each service that wants one. */
  readonly key?: readonly string[];
  /** Layers fetched from one service at a time. */
  readonly parallel?: number;
  /** File with the municipality's boundary. */
  readonly boundary?: string;
  /** Folder of an older pack whose layers stand in for what fails; else the one in `out`. */
  readonly previous?: string;
}

/** What the command needs of the world; a test puts its own in place. */
export interface FetchMeans {
  readonly ask: Ask;
  readonly wait: World["wait"];
  readonly limits: Limits | null;
  readonly now: () => number;
  readonly today: () => string;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/** The network, the clock and the screen. */
export const usualMeans = (signal: AbortSignal): FetchMeans => ({
  ask: overNetwork,
  wait: waitByClock,
  limits: null,
  now: () => performance.now(),
  today,
  signal,
  tell: (line) => console.error(line),
});

/** Fetches a municipality's layers from their services and packs them. 0 when every layer is whole, 1 when one is not, 2 when nothing could be done, 130 when broken off. */
export async function fetchPack(options: FetchOptions, means: FetchMeans): Promise<Exit | 130> {
  const order = await orderOf(options);
  if (!order.ok) return complain(order.problems);
  const { code, folder, older, endpoints, keys } = order.value;
  const before = await receiptIn(folder);
  if (!before.ok) return complain(before.problems);
  if (before.value !== null && before.value.municipality !== code)
    return complain([{ code: "receiptOfOther", words: { file: folder.path, other: before.value.municipality, code } }]);

  const wanted = new Map(
    fetchable(endpoints, keys).flatMap(({ dataset, service }) => (isAsked(order.value, dataset) ? [[dataset, service.id] as const] : [])),
  );
  if (options.boundary !== undefined) wanted.delete("kommunegraense");
  const { record, pending } = startRun(before.value, { code, today: means.today(), wanted, since: options.since ?? null });
  const knows = knownBefore(new Map((before.value?.layers ?? []).map((layer) => [layer.dataset, layer])), older, means.today());
  const write = receiptWriter(folder);
  const save = (): Promise<void> => write(receiptOf(record, code));
  if (options.boundary !== undefined) {
    const taken = await takeBoundary(options.boundary, { folder, record, code, on: means.today() });
    if (!taken.ok) return complain(taken.problems);
  }
  await keepUnasked(folder, record, older, means.today());
  await save();
  const tools = toolsOf(order.value, options, means, { record, save, pending, before: knows });
  try {
    await fetchPending(tools, code, pending);
    if (order.value.only === null) await tellCodeLists(tools, means);
  } catch (error) {
    if (!means.signal.aborted) throw error;
    await save();
    complain([{ code: "fetchBrokenOff", words: {} }]);
    return 130;
  }
  await settle(folder, record, older);
  await save();
  await removeStrays(folder, receiptOf(record, code));
  return packed(options, order.value, record, means);
}

async function packed(options: FetchOptions, { folder, endpoints, keys }: Order, record: RunRecord, means: FetchMeans): Promise<Exit> {
  const exit = await pack({ from: folder.path, kommune: options.kommune, out: options.out }, false);
  const manifest = exit === 0 ? await manifestIn(options.out) : null;
  means.tell(fetchSummary(language, record, manifest, { endpoints, keys, out: options.out }));
  if (manifest === null) return 2;
  return manifest.layers.every(({ state }) => state === "ready") ? 0 : 1;
}

const isAsked = ({ only }: Order, dataset: DatasetId): boolean => only === null || only.includes(dataset);

async function tellCodeLists(tools: RunTools, means: FetchMeans): Promise<void> {
  const fault = await fetchCodeLists(tools);
  if (fault !== null && !means.signal.aborted) complain([{ code: "codeListsNotFetched", words: { reason: fault.reason } }]);
}

interface Running {
  readonly record: RunRecord;
  readonly save: () => Promise<void>;
  readonly pending: readonly DatasetId[];
  readonly before: RunTools["before"];
}

function toolsOf(order: Order, { parallel = 2 }: FetchOptions, means: FetchMeans, { record, save, pending, before }: Running): RunTools {
  const { folder, endpoints, keys } = order;
  const { ask, wait, limits, signal, now, tell } = means;
  const progress = progressTeller(language, pending.length, tell);
  return {
    folder,
    record,
    save,
    before,
    endpoints,
    keys,
    parallel,
    signal,
    now,
    ...progress,
    world: { ask, wait, limits: limits ?? order.limits },
  };
}
