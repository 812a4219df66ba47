import type { FetchedFrom, Service } from "../../catalog/endpoints/service.ts";
import { municipalityCode, sameMunicipality } from "../../catalog/fields.ts";
import type { DatasetId } from "../../catalog/index.ts";
import { datasets } from "../../catalog/index.ts";
import { rawFile } from "../../catalog/recognise.ts";
import { isRecord } from "../raw-features.ts";
import { readTable, shortList } from "../read-table.ts";
import type { World } from "./ask.ts";
import type { Capabilities } from "./capabilities.ts";
import { readDescription } from "./describe-layer.ts";
import { type FaultReason, type FaultWords, ServiceFault } from "./fault.ts";
import { fetchPages, type PageStore } from "./fetch-pages.ts";
import { jsonOf } from "./formats-of.ts";
import type { Page } from "./page.ts";
import { resolveLayers } from "./resolve-layers.ts";
import { soundAnswer } from "./sound-answer.ts";
import { descriptionUrl } from "./wfs-url.ts";
import { type Place, whereOf } from "./where.ts";

/** A dataset to be fetched from a service. */
export interface LayerOrder {
  readonly dataset: DatasetId;
  readonly service: Service;
  readonly source: FetchedFrom;
  readonly place: Place;
  /** What the service has; asked once for all of its layers. */
  readonly capabilities: () => Promise<Capabilities>;
  /** The store of one of the dataset's layers, by the service's own name. */
  readonly storeOf: (layer: string) => PageStore;
  readonly onPage: (layer: string, received: number, matched: number | null) => void;
}

/** How a fetch of a layer ended. */
export type LayerEnd =
  | { readonly state: "complete"; readonly reason: null; readonly words: FaultWords }
  | { readonly state: "cutOff" | "failed"; readonly reason: FaultReason; readonly words: FaultWords };

/** Faults that make what came useless, however much it is. */
const worthless: ReadonlySet<FaultReason> = new Set(["fieldsChanged", "otherMunicipality"]);

/** Fetches a dataset's layers, one after the other. What a service does wrong is told in the end; rejects only with the signal's reason. */
export async function fetchLayer(order: LayerOrder, world: World, signal: AbortSignal): Promise<LayerEnd> {
  const late = AbortSignal.timeout(world.limits.layerTime);
  const either = AbortSignal.any([signal, late]);
  let received = 0;
  const counted: LayerOrder = {
    ...order,
    onPage: (layer, count, matched) => {
      received = Math.max(received, count);
      order.onPage(layer, count, matched);
    },
  };
  try {
    const whole = await fetchParts(counted, world, either);
    return whole ? { state: "complete", reason: null, words: {} } : { state: "cutOff", reason: "partMissing", words: {} };
  } catch (error) {
    const fault = faultOf(error, signal, late, world.limits.layerTime);
    const isPart = received > 0 && !worthless.has(fault.reason);
    return { state: isPart ? "cutOff" : "failed", reason: fault.reason, words: fault.words };
  }
}

function faultOf(error: unknown, signal: AbortSignal, late: AbortSignal, layerTime: number): ServiceFault {
  if (signal.aborted) throw signal.reason;
  if (error instanceof ServiceFault) return error;
  if (late.aborted) return new ServiceFault("layerTimeout", { words: { seconds: Math.round(layerTime / 1000) } });
  throw error;
}

/** Whether the layers that were fetched are all that the dataset should have. */
async function fetchParts(order: LayerOrder, world: World, signal: AbortSignal): Promise<boolean> {
  const { service, source, place, storeOf } = order;
  const capabilities = await order.capabilities();
  const { layers, whole } = resolveLayers(source.choices, capabilities.layers);
  const version = capabilities.version || service.versions[0];
  const format = jsonOf(capabilities);
  for (const layer of layers) {
    const described = await soundAnswer(world, descriptionUrl(service, version, layer), signal, readDescription);
    const question = { service, version, layer, where: whereOf(service, described, place), sortBy: described.sortBy };
    await fetchPages({
      world,
      question: { ...question, startIndex: 0, count: service.pageSize, format },
      store: storeOf(layer),
      signal,
      look: async (page, isFirst) => {
        holdPlace(order, page);
        if (isFirst) await lookAt(order, layer, page);
      },
      onPage: (received, matched) => order.onPage(layer, received, matched),
    });
  }
  return whole;
}

/** What was asked for by the municipality's code must carry it, else the server has not heeded the question. */
function holdPlace({ service: { area }, place }: LayerOrder, { table: { features } }: Page): void {
  if (area.by !== "field") return;
  const codes = features.flatMap((feature) => {
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    return municipalityCode(properties, area.field) ?? [];
  });
  const other = codes.find((code) => !sameMunicipality(code, place.code));
  if (other !== undefined) throw new ServiceFault("otherMunicipality", { words: { other, asked: place.code } });
}

/** A layer that was asked for by name must be known by its fields, else its register has changed and nothing in it can be relied on. */
async function lookAt({ dataset, source: { fields } }: LayerOrder, layer: string, { table }: Page): Promise<void> {
  const reading = await readTable(table);
  if (!reading.ok || reading.value.features.length === 0) return;
  const file = rawFile(reading.value.features);
  const named = fields !== null && (fields.length === 0 || fields.some((field) => file.fields.has(field)));
  if (named || datasets[dataset].recognise(file)) return;
  const expected = shortList(datasets[dataset].marks ?? [], 12);
  throw new ServiceFault("fieldsChanged", { words: { layer, expected, came: shortList([...file.fields], 12) } });
}
