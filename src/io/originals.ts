import { type DatasetId, datasetIds } from "../catalog/index.ts";
import type { Gift } from "./build-layer.ts";
import { hashOf } from "./pack-source.ts";
import { longestText } from "./parse-json.ts";
import { nameIn } from "./sort-features.ts";

/** Name of the file in a pack that holds what stood in the sources for each feature that was repaired or lost. */
export const originalsFile = "originals.json";
const originalsFormat = "grundlag-originals/1";

/** One feature as its file had it. */
interface Original {
  readonly dataset: DatasetId;
  readonly file: string;
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly feature: string;
  readonly kept: boolean;
  /** The coordinate system that the file declares, and the one it was read as. */
  readonly declared: string | null;
  readonly system: string;
  readonly original: unknown;
}

/** The text of a pack's originals, one a line, with how many there are; null where nothing was repaired or lost. */
export function originalsText(gifts: ReadonlyMap<DatasetId, readonly Gift[]>): { readonly text: string; readonly count: number } | null {
  const all = datasetIds.flatMap((dataset) => (gifts.get(dataset) ?? []).flatMap((gift) => originalsIn(dataset, gift)));
  return all.length === 0 ? null : { text: writeOriginals(all), count: all.length };
}

/** The file of originals, one a line. */
export const writeOriginals = (all: readonly unknown[]): string =>
  `{"format":"${originalsFormat}","originals":[\n${all.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n`;

function originalsIn(dataset: DatasetId, { reading, share }: Gift): Original[] {
  const { file, declared, system, originals } = reading;
  const told = { dataset, file, declared, system };
  const name = (feature: Parameters<typeof nameIn>[1]): string => nameIn(dataset, feature);
  return [
    ...share.kept.map((feature) => ({ position: feature.position, feature: name(feature), kept: true })),
    ...share.leftOut.filter(({ lost }) => lost).map(({ position, feature }) => ({ position, feature, kept: false })),
  ]
    .filter(({ position }) => originals.has(position))
    .map((each) => ({ ...told, ...each, original: originals.get(each.position) }));
}

/** A pack's file of originals, its entry in the manifest, and what is to be said where it would be too long to be kept. */
export function originalsToPack(gifts: ReadonlyMap<DatasetId, readonly Gift[]>) {
  const made = originalsText(gifts);
  if (made === null) return { text: "", entry: null, notices: [] };
  const { text, count } = made;
  if (text.length > longestText)
    return { text, entry: null, notices: [{ code: "originalsTooLong", words: { count, limit: longestText } }] };
  return { text, entry: { file: originalsFile, count, sha256: hashOf(new TextEncoder().encode(text)) }, notices: [] };
}
