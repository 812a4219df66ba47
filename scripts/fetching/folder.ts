import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { downloadedFile, type FetchReceipt, readReceipt, receiptFile, writeReceipt } from "../../src/io/fetching/receipt.ts";
import { isSystemError } from "../text-files.ts";

/** A folder of downloads: pages, receipt, code lists. */
export interface DownloadFolder {
  readonly path: string;
  /** Null when there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/** Makes the folder where there is none. Problem: `outUnwritable`. */
export async function openDownloads(folder: string): Promise<Result<DownloadFolder, Problem>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "outUnwritable", words: { folder, reason: error.code } });
    throw error;
  }
  return ok({
    path: folder,
    read: (name) => readFile(path.join(folder, name)).catch(orNull),
    write: async (name, content) => {
      const file = path.join(folder, name);
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
    },
    remove: async (names) => {
      for (const name of names) await rm(path.join(folder, name), { force: true });
    },
  });
}

function orNull(error: unknown): null {
  if (isSystemError(error)) return null;
  throw error;
}

/** The receipt that lies in the folder; null where there is none. Problem: `receiptBad`. */
export async function receiptIn(folder: DownloadFolder): Promise<Result<FetchReceipt | null, Problem>> {
  const bytes = await folder.read(receiptFile);
  return bytes === null ? ok(null) : readReceipt(new TextDecoder().decode(bytes));
}

/** Writes receipts one after the other, so that the last word is the last one written. */
export function receiptWriter(folder: DownloadFolder): (receipt: FetchReceipt) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (receipt) => {
    const text = writeReceipt(receipt);
    last = last.then(() => folder.write(receiptFile, text));
    return last;
  };
}

/** Takes away pages that no receipt names: they are left over from a run that was broken off, or from an older one. */
export async function removeStrays(folder: DownloadFolder, { layers }: FetchReceipt): Promise<void> {
  const named = new Set(layers.flatMap(({ parts, copy }) => [...parts.flatMap(({ files }) => files), ...(copy?.files ?? [])]));
  const strays = (await readdir(folder.path)).filter(
    (name) => (downloadedFile.test(name) && !named.has(name)) || name.endsWith(".geojson.part"),
  );
  await folder.remove(strays);
}
