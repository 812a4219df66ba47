import type { DatasetId } from "../../src/catalog/index.ts";
import type { LayerReceipt } from "../../src/io/fetching/receipt.ts";
import type { LayerEnd } from "../../src/io/wfs/layer-end.ts";
import type { OlderPack } from "./older-pack.ts";

/** What is known of a layer from before. */
export interface Before {
  /** Features in the last good copy. */
  readonly count: number;
  /** Whether the service said on an earlier day that it is empty. */
  readonly wasTold: boolean;
}

/** As many features do not all go in a day; what has fewer may be gone when the service says so on two days. Our judgement. */
const manyFeatures = 10;

/** What was there of each layer before a run: in the downloads, else in an older pack. */
export function knownBefore(
  layers: ReadonlyMap<string, LayerReceipt>,
  older: OlderPack | null,
  today: string,
): (dataset: string) => Before {
  const told = new Set([...layers.values()].filter(({ reason, on }) => reason === "emptied" && on < today).map(({ dataset }) => dataset));
  const counts = new Map([...layers.values()].flatMap((layer) => countOf(layer)));
  return (dataset) => ({
    count: counts.get(dataset) ?? older?.layers.find((each) => each.dataset === dataset)?.kept ?? 0,
    wasTold: told.has(dataset),
  });
}

function countOf({ dataset, state, parts, copy }: LayerReceipt): [string, number][] {
  if (state === "complete") return [[dataset, parts.reduce((sum, { received }) => sum + received, 0)]];
  const received = copy?.origin?.received;
  return received === undefined ? [] : [[dataset, received]];
}

/** What every municipality has: a service without any has lost them. */
const everywhere: ReadonlySet<DatasetId> = new Set([
  "kommunegraense",
  "jordstykker",
  "kommuneplanrammer",
  "lokalplaner",
  "zonekort",
  "veje",
]);

/** A service that says that a layer is empty is not believed at once where it was not empty before, and never where every municipality has some. */
export function unlessEmptied(dataset: DatasetId, end: LayerEnd, received: number, { count, wasTold }: Before): LayerEnd {
  if (end.state !== "complete" || received > 0) return end;
  if (everywhere.has(dataset)) return { state: "failed", reason: "neverEmpty", words: {} };
  if (count === 0 || (wasTold && count < manyFeatures)) return end;
  return { state: "failed", reason: "emptied", words: { before: count } };
}
