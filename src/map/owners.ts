import { datasets, isDatasetId } from "../catalog/index.ts";
import type { PackStamp } from "../domain/answer.ts";

/** Owners of the layers that a pack has ready, once each, in the catalog's spelling and order of code units. */
export function ownersOf({ layers }: PackStamp): readonly string[] {
  const ready = layers.filter(({ state }) => state === "ready").map(({ dataset }) => dataset);
  return [...new Set(ready.filter(isDatasetId).map((id) => datasets[id].owner))].sort();
}

/** `A`, `A og B`, `A, B og C`. */
export function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + and + words[words.length - 1];
}
