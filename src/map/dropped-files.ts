import { mostAtOnce } from "../state/arrival.ts";

/** One more than are read at once, so that whoever reads them sees that there are too many. */
const mostFiles = mostAtOnce + 1;
/** Levels of folders; deeper no delivery goes. */
const deepest = 12;

/**
 * The files that were dropped, those in dropped folders too; hidden ones are left out. What is asked of the event must be asked at once, because the browser
 * forgets it when the event is over.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const loose = [...files];
  const entries = [...items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? []) : []));
  return entries.some(({ isDirectory }) => isDirectory) ? filesUnder(entries, deepest) : Promise.resolve(loose);
}

async function filesUnder(entries: readonly FileSystemEntry[], levels: number): Promise<readonly File[]> {
  const found: File[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || found.length >= mostFiles) continue;
    if (isFile(entry)) found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    else if (isFolder(entry) && levels > 0) found.push(...(await filesUnder(await entriesOf(entry), levels - 1)));
  }
  return found.slice(0, mostFiles);
}

/** A reader gives a folder's entries a hundred at a time, and none when it is done. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length >= mostFiles) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
