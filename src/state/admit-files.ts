import type { Problem } from "../domain/result.ts";
import { largestFile, megabytes } from "../io/byte-file.ts";
import type { BroughtFile } from "../worker/arrival.ts";
import { mostAtOnce } from "./arrival.ts";
import { notify, reasonOf } from "./notices.ts";
import type { Store } from "./store.ts";

/** Bytes of files that are read at once, at most: together they stand in memory twice while they are opened. */
const mostTogether = 2 * largestFile;

/** Files that may be opened, and why the others are not: too many, or larger, alone or together, than a browser's memory bears. Asked before anything is read. */
export function admitted<F extends Pick<File, "name" | "size">>(
  files: readonly F[],
): { readonly files: readonly F[]; readonly refused: readonly Problem[] } {
  if (files.length > mostAtOnce) return { files: [], refused: [{ code: "tooManyFiles", words: { most: mostAtOnce } }] };
  const taken: F[] = [];
  const refused: Problem[] = [];
  let sum = 0;
  for (const file of files) {
    const { name, size } = file;
    const most = megabytes(size > largestFile ? largestFile : mostTogether);
    if (size > largestFile) refused.push({ code: "fileTooLarge", words: { file: name, size: megabytes(size), most } });
    else if (sum + size > mostTogether) refused.push({ code: "filesTooLarge", words: { file: name, most } });
    else {
      taken.push(file);
      sum += size;
    }
  }
  return { files: taken, refused };
}

/** The files that the browser can read; of a folder, or one that is gone meanwhile, it is told. */
export async function readable(store: Store, files: readonly File[]): Promise<readonly BroughtFile[]> {
  const read: BroughtFile[] = [];
  for (const file of files) {
    try {
      read.push(await broughtFile(file));
    } catch (error) {
      notify(store, "error", { code: "filesNotRead", words: { files: file.name, reason: reasonOf(error) } });
    }
  }
  return read;
}

async function broughtFile(file: File): Promise<BroughtFile> {
  const date = new Date(file.lastModified).toISOString().slice(0, 10);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), date };
}
