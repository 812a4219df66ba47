import pLimit from "p-limit";
import type { FetchedFrom, Service } from "../../src/catalog/endpoints/service.ts";
import type { Endpoints } from "../../src/catalog/endpoints.ts";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { LayerReceipt, Within } from "../../src/io/fetching/receipt.ts";
import { fetchOverpass } from "../../src/io/osm/fetch-overpass.ts";
import type { World } from "../../src/io/wfs/ask.ts";
import { type Capabilities, readCapabilities } from "../../src/io/wfs/capabilities.ts";
import { fetchLayer } from "../../src/io/wfs/fetch-layer.ts";
import type { LayerEnd, LayerOrder } from "../../src/io/wfs/layer-end.ts";
import { soundAnswer } from "../../src/io/wfs/sound-answer.ts";
import { capabilitiesUrl } from "../../src/io/wfs/wfs-url.ts";
import type { Place } from "../../src/io/wfs/where.ts";
import { type Before, unlessEmptied } from "./emptied.ts";
import type { DownloadFolder } from "./folder.ts";
import { type Keys, withKey, withoutKeys, wordsWithoutKeys } from "./keys.ts";
import { pageStore } from "./page-store.ts";
import type { RunRecord } from "./record.ts";

/** What a run works with. */
export interface RunTools {
  readonly folder: DownloadFolder;
  readonly record: RunRecord;
  readonly save: () => Promise<void>;
  readonly endpoints: Endpoints;
  readonly keys: Keys;
  readonly world: World;
  readonly before: (dataset: string) => Before;
  /** Layers that are fetched from one service at a time. */
  readonly parallel: number;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly onPage: (dataset: string, received: number, matched: number | null) => void;
  readonly onEnd: (entry: LayerReceipt) => void;
}

/** One dataset to fetch, and where from. */
export interface Wanted {
  readonly dataset: DatasetId;
  readonly service: Service;
  readonly source: FetchedFrom;
}

/** Fetches datasets, a few at a time from each service, `within` what is known of the place; rejects only when the run is broken off. */
export async function fetchLayers(tools: RunTools, wanted: readonly Wanted[], place: Place, within?: Within): Promise<void> {
  const services = [...new Set(wanted.map(({ service }) => service))];
  await Promise.all(
    services.map(async (service) => {
      const world = worldOf(tools, service);
      const limit = pLimit(tools.parallel);
      const capabilities = once(() => soundAnswer(world, capabilitiesUrl(service), tools.signal, readCapabilities));
      const own = wanted.filter((each) => each.service === service);
      await Promise.all(own.map((each) => limit(() => fetchOne(tools, each, { place, within, world, capabilities }))));
    }),
  );
}

/** The world as one service is asked: with its key. */
export const worldOf = ({ world, keys }: RunTools, service: Service): World => ({
  ...world,
  ask: (url, signal) => world.ask(withKey(url, service, keys), signal),
});

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= work();
    return made;
  };
}

interface Means {
  readonly place: Place;
  readonly within: Within | undefined;
  readonly world: World;
  readonly capabilities: () => Promise<Capabilities>;
}

async function fetchOne(tools: RunTools, { dataset, service, source }: Wanted, means: Means): Promise<void> {
  const { place, within, world, capabilities } = means;
  const { folder, record, keys, signal } = tools;
  record.layers.set(dataset, askedWithin(entryOf(record, dataset), within));
  const entry = (): LayerReceipt => entryOf(record, dataset);
  const put = async (changed: LayerReceipt): Promise<void> => {
    record.layers.set(dataset, changed);
    await tools.save();
  };
  const begun = tools.now();
  const store = { folder, run: record.run, dataset, entry, put, clean: (text: string) => withoutKeys(keys, text) };
  const order: LayerOrder = {
    dataset,
    service,
    source,
    place,
    storeOf: (layer) => pageStore(store, layer),
    onPage: (_, received, matched) => tools.onPage(dataset, received, matched),
  };
  const came = service.kind === "wfs" ? await fetchLayer(order, capabilities, world, signal) : await fetchOverpass(order, world, signal);
  const received = entry().parts.reduce((sum, part) => sum + part.received, 0);
  const end = unlessEmptied(dataset, came, received, tools.before(dataset));
  const seconds = Math.round((tools.now() - begun) / 100) / 10;
  await put({ ...ended(entry(), end, keys), seconds: entry().seconds + seconds });
  tools.onEnd(entry());
}

/** The entry of a layer that is asked for within a place; pages that came from another place are let go of. */
const askedWithin = (entry: LayerReceipt, within: Within | undefined): LayerReceipt =>
  JSON.stringify(entry.within) === JSON.stringify(within) ? entry : { ...entry, within, parts: [] };

function ended(entry: LayerReceipt, { state, reason, words }: LayerEnd, keys: Keys): LayerReceipt {
  const parts = state === "failed" ? entry.parts.map((part) => ({ ...part, files: [] })) : entry.parts;
  return { ...entry, state, reason, words: wordsWithoutKeys(keys, words), parts, copy: state === "complete" ? null : entry.copy };
}

/** The record's entry of a dataset that is being fetched. */
export function entryOf({ layers }: RunRecord, dataset: string): LayerReceipt {
  const entry = layers.get(dataset);
  if (entry === undefined) throw new Error(`got no entry for ${dataset}, expected one from the start of the run`);
  return entry;
}
