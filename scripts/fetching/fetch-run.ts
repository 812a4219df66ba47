import type { FetchedFrom } from "../../src/catalog/endpoints/service.ts";
import type { Endpoints } from "../../src/catalog/endpoints.ts";
import { type DatasetId, datasetIds, isDatasetId } from "../../src/catalog/index.ts";
import type { GoodCopy, LayerReceipt } from "../../src/io/fetching/receipt.ts";
import { fetchLayers, type RunTools, type Wanted } from "./fetch-layers.ts";
import type { DownloadFolder } from "./folder.ts";
import type { Keys } from "./keys.ts";
import { keepFromPack, type OlderPack } from "./older-pack.ts";
import { extentIn } from "./place.ts";
import type { RunRecord } from "./record.ts";

/** Datasets that a run can fetch: those with a service that is known and open, or whose key was given. */
export const fetchable = ({ sources, services }: Endpoints, keys: Keys): readonly Wanted[] =>
  datasetIds.flatMap((dataset) => {
    const source = sources[dataset];
    const service = services.find(({ id }) => id === source.service);
    if (source.service === null || service === undefined) return [];
    const isOpen = service.key === null || keys.has(service.id);
    return isOpen ? [{ dataset, service, source: source satisfies FetchedFrom }] : [];
  });

/** Datasets whose service wants a key that was not given. */
export const lockedOut = ({ sources, services }: Endpoints, keys: Keys): readonly DatasetId[] =>
  datasetIds.filter((dataset) => services.some(({ id, key }) => id === sources[dataset].service && key !== null && !keys.has(id)));

/**
 * Fetches everything that is pending: the boundary first, then what is asked for by the municipality's code, then what must know where it lies. Rejects only when
 * it is broken off.
 */
export async function fetchPending(tools: RunTools, code: string, pending: readonly DatasetId[]): Promise<void> {
  const wanted = fetchable(tools.endpoints, tools.keys).filter(({ dataset }) => pending.includes(dataset));
  const isFirst = ({ dataset }: Wanted): boolean => dataset === "kommunegraense";
  const isByCode = ({ service }: Wanted): boolean => service.area.by === "field";
  await fetchLayers(tools, wanted.filter(isFirst), { code, extent: null });
  await fetchLayers(
    tools,
    wanted.filter((each) => !isFirst(each) && isByCode(each)),
    { code, extent: null },
  );
  const others = wanted.filter((each) => !isFirst(each) && !isByCode(each));
  if (others.length === 0) return;
  const { extent, within } = await extentIn(tools.folder, tools.record, code);
  await fetchLayers(tools, others, { code, extent }, within);
}

/** Keeps the layers of an older pack that nobody asks for as they are, each with its own date and state. */
export async function keepUnasked(folder: DownloadFolder, record: RunRecord, older: OlderPack | null, on: string): Promise<void> {
  for (const { dataset } of older?.layers ?? []) {
    if (record.layers.has(dataset) || !isDatasetId(dataset)) continue;
    const copy = await keepFromPack(older, dataset, folder);
    if (copy !== null) record.layers.set(dataset, keptEntry(dataset, copy, on));
  }
}

/** An entry for a layer that no service was asked for. */
export const keptEntry = (dataset: string, copy: GoodCopy, on: string): LayerReceipt => ({
  dataset,
  service: copy.origin?.service ?? "",
  state: "kept",
  reason: null,
  words: {},
  on,
  seconds: 0,
  parts: [],
  copy,
});

/** Ends a run: what is not whole gets the last good copy of an older pack where the downloads hold none. */
export async function settle(folder: DownloadFolder, record: RunRecord, older: OlderPack | null): Promise<void> {
  for (const [dataset, entry] of record.layers) {
    if (entry.state === "complete" || entry.copy !== null) continue;
    record.layers.set(dataset, { ...entry, copy: await keepFromPack(older, dataset, folder) });
  }
  record.finished = true;
}
