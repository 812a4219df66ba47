import type { FetchedFrom, Service } from "../../catalog/endpoints/service.ts";
import type { DatasetId } from "../../catalog/index.ts";
import type { World } from "./ask.ts";
import { type FaultReason, type FaultWords, ServiceFault } from "./fault.ts";
import type { PageStore } from "./fetch-pages.ts";
import type { Place } from "./where.ts";

/** A dataset to be fetched from a service, whatever it speaks. */
export interface LayerOrder {
  readonly dataset: DatasetId;
  readonly service: Service;
  readonly source: FetchedFrom;
  readonly place: Place;
  /** The store of one of the dataset's layers, by the service's own name. */
  readonly storeOf: (layer: string) => PageStore;
  readonly onPage: (layer: string, received: number, matched: number | null) => void;
}

/** How a fetch of a layer ended. */
export type LayerEnd =
  | { readonly state: "complete"; readonly reason: null; readonly words: FaultWords }
  | { readonly state: "cutOff" | "failed"; readonly reason: FaultReason; readonly words: FaultWords };

/** Faults that make what came useless, however much it is. */
const worthless: ReadonlySet<FaultReason> = new Set(["fieldsChanged", "otherMunicipality", "nothingKept"]);

/**
 * Does the work of a fetch within the layer's time; the work says whether what it brought is all that the dataset should have. What a service does wrong is told
 * in the end; rejects only with the signal's reason.
 */
export async function endOf(
  order: LayerOrder,
  { limits }: World,
  signal: AbortSignal,
  work: (order: LayerOrder, signal: AbortSignal) => Promise<boolean>,
): Promise<LayerEnd> {
  const late = AbortSignal.timeout(limits.layerTime);
  let received = 0;
  const counted: LayerOrder = {
    ...order,
    onPage: (layer, count, matched) => {
      received = Math.max(received, count);
      order.onPage(layer, count, matched);
    },
  };
  try {
    const whole = await work(counted, AbortSignal.any([signal, late]));
    return whole ? { state: "complete", reason: null, words: {} } : { state: "cutOff", reason: "partMissing", words: {} };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const fault = error instanceof ServiceFault ? error : late.aborted ? tooLate(limits.layerTime) : null;
    if (fault === null) throw error;
    const isPart = received > 0 && !worthless.has(fault.reason);
    return { state: isPart ? "cutOff" : "failed", reason: fault.reason, words: fault.words };
  }
}

const tooLate = (layerTime: number): ServiceFault => new ServiceFault("layerTimeout", { words: { seconds: Math.round(layerTime / 1000) } });
