import { type DatasetId, datasetIds } from "../catalog/index.ts";
import type { Problem } from "../domain/result.ts";
import type { Addition } from "./amend-pack.ts";
import type { Manifest } from "./manifest.ts";
import { originalsFile, originalsText, writeOriginals } from "./originals.ts";
import { hashOf, type PackSource } from "./pack-source.ts";
import { longestText, parseJson } from "./parse-json.ts";
import { isRecord } from "./raw-features.ts";

/** A pack's originals when layers were put in. */
export interface AmendedOriginals {
  readonly entry: Manifest["originals"];
  /** The file where it became another. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notices: readonly Problem[];
}

/**
 * What stood in the files, without that of layers that were replaced and with that of those that are new. Originals that cannot be read stay as they are, and
 * that is said as `originalsDamaged`; too many to be read again as `originalsTooLong`.
 */
export async function amendOriginals(
  source: PackSource,
  { originals: before }: Manifest,
  additions: ReadonlyMap<DatasetId, Addition>,
): Promise<AmendedOriginals> {
  const old = before === null ? [] : await listIn(source, before);
  if (old === null) {
    return { entry: before, texts: new Map(), notices: [{ code: "originalsDamaged", words: { file: originalsFile } }] };
  }
  const fresh = originalsText(new Map([...additions].map(([dataset, { gifts }]) => [dataset, gifts])));
  const replaced = new Set<unknown>([...additions].flatMap(([dataset, { joins }]) => (joins ? [] : [dataset])));
  const kept = old.filter(({ dataset }) => !replaced.has(dataset));
  if (fresh === null && kept.length === old.length) return { entry: before, texts: new Map(), notices: [] };
  const all = inOrder([...kept, ...(fresh === null ? [] : (listOf(fresh.text) ?? []))]);
  if (all.length === 0) return { entry: null, texts: new Map(), notices: [] };
  const text = writeOriginals(all);
  if (text.length > longestText) {
    return { entry: null, texts: new Map(), notices: [{ code: "originalsTooLong", words: { count: all.length, limit: longestText } }] };
  }
  const entry = { file: originalsFile, count: all.length, sha256: hashOf(new TextEncoder().encode(text)) };
  return { entry, texts: new Map([[originalsFile, text]]), notices: [] };
}

type Listed = Readonly<Record<string, unknown>>;

async function listIn(source: PackSource, { file, sha256 }: NonNullable<Manifest["originals"]>): Promise<readonly Listed[] | null> {
  const bytes = await source.read(file);
  return bytes === null || hashOf(bytes) !== sha256 ? null : listOf(new TextDecoder().decode(bytes));
}

function listOf(text: string): readonly Listed[] | null {
  const json = parseJson({ name: originalsFile, text });
  const list = json.ok && isRecord(json.value) ? json.value.originals : null;
  return Array.isArray(list) && list.every(isRecord) ? list : null;
}

/** As a pack that is built at once has them: by dataset in the catalog's order, and within one as they came. */
const inOrder = (all: readonly Listed[]): readonly Listed[] => {
  const places = new Map<unknown, number>(datasetIds.map((id, place) => [id, place]));
  const place = ({ dataset }: Listed): number => places.get(dataset) ?? -1;
  return [...all].sort((a, b) => place(a) - place(b));
};
