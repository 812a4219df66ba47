import { datasetIds } from "../catalog/index.ts";
import type { LayerStamp, PackStamp } from "../domain/answer.ts";

/** Layers that cannot answer in full: missing, failed, cut off, or with a coverage that nobody knows. */
export const holesOf = ({ layers }: PackStamp): readonly LayerStamp[] =>
  layers.filter(({ state, coverage }) => (state !== "ready" && state !== "notDelivered") || (state === "ready" && coverage === "unknown"));

/** How many of the datasets that rules and map know were never delivered. */
export const absentOf = ({ layers }: PackStamp): number =>
  datasetIds.filter((id) => !layers.some(({ dataset, state }) => dataset === id && state !== "notDelivered")).length;

/** The oldest and newest date of the pack's layers, or null when none has a date. */
export function agesOf({ layers }: PackStamp): { readonly oldest: string; readonly newest: string } | null {
  const dates = layers.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
