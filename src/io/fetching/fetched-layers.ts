import { type DatasetId, isDatasetId } from "../../catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { decodeText } from "../decode-text.ts";
import type { ManifestLayer } from "../manifest.ts";
import type { SourceFile } from "../sort-files.ts";
import {
  downloadedFile,
  type FetchReceipt,
  filesOf,
  type LayerReceipt,
  readReceipt,
  receiptFile,
  usesCopy,
  type Within,
} from "./receipt.ts";

/** What a fetch says of one layer of a pack. */
export interface FetchedLayer extends Pick<ManifestLayer, "origin" | "fetched" | "state" | "reason"> {
  readonly files: readonly string[];
  readonly within?: Within | undefined;
}

/** Layers by dataset. */
export type FetchedLayers = ReadonlyMap<DatasetId, FetchedLayer>;

/** A folder's files as they are packed, with what the fetch that brought them says of them. */
export interface FetchedFolder {
  readonly files: readonly SourceFile[];
  readonly layers: FetchedLayers;
  /** Code lists to be kept with the pack, or null. */
  readonly codeLists: SourceFile | null;
}

/** A folder in which no fetch left anything. */
export const nothingFetched: FetchedFolder = { files: [], layers: new Map(), codeLists: null };

/** Name of the code lists in a folder of downloads and in a pack. */
export const codeListsFile = "codelists.json";

/**
 * Takes the receipt out of a folder's files and reads it; a folder without one is as it is. Pages that the receipt does not name are left over from a run that
 * was broken off, and left out. Problems: `receiptBad`, and `receiptOfOther` where it is of another municipality than `code`.
 */
export function fetchedFolder(files: readonly SourceFile[], code: string): Result<FetchedFolder, Problem> {
  const receipt = files.find(({ name }) => name === receiptFile);
  if (receipt === undefined) return ok({ files, layers: new Map(), codeLists: null });
  const read = readReceipt(decodeText(receipt.bytes));
  if (!read.ok) return read;
  const { municipality, codeLists } = read.value;
  if (municipality !== code) return failed({ code: "receiptOfOther", words: { file: receiptFile, other: municipality, code } });
  const named = new Set(read.value.layers.flatMap(filesOf));
  const isOurs = ({ name }: SourceFile): boolean => named.has(name) || !downloadedFile.test(name);
  return ok({
    files: files.filter((file) => ![receiptFile, codeListsFile].includes(file.name) && isOurs(file)),
    layers: layersOf(read.value),
    codeLists: files.find(({ name }) => name === codeLists) ?? null,
  });
}

const layersOf = ({ layers }: FetchReceipt): FetchedLayers =>
  new Map(layers.flatMap((layer) => (isDatasetId(layer.dataset) ? [[layer.dataset, layerOf(layer)] as const] : [])));

function layerOf(receipt: LayerReceipt): FetchedLayer {
  const { service, state, reason, on, parts, copy, within } = receipt;
  const files = filesOf(receipt);
  if (state === "kept") return { files, ...keptAs(copy) };
  const matched = parts.map((part) => part.matched);
  const origin = {
    service,
    layer: parts.map(({ layer }) => layer).join(" + "),
    matched: parts.length === 0 || matched.includes(null) ? null : matched.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    received: parts.reduce((sum, { received }) => sum + received, 0),
    on,
  };
  if (copy !== null && usesCopy(state, copy))
    return { files, within: copy.within, origin, fetched: copy.fetched, state: "failed", reason: reason ?? "brokenOff" };
  if (state === "complete") return { files, within, origin, fetched: on, state: "ready", reason: null };
  const brought = state === "cutOff" || state === "running";
  return { files, within, origin, fetched: brought ? on : null, state: brought ? "cutOff" : "failed", reason: reason ?? "brokenOff" };
}

const keptAs = (copy: LayerReceipt["copy"]): Omit<FetchedLayer, "files"> =>
  copy ?? { origin: null, fetched: null, state: "failed", reason: null };
