import { failed, type Problem, type Result } from "../domain/result.ts";
import type { ByteFile } from "./byte-file.ts";
import { type Format, headLength } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import type { RawTable } from "./raw-table.ts";
import { unwatched, type Watch } from "./watch.ts";

/** Every layer of one file. Problems: `fileFormatUnknown`, and those of the format's reader. */
export async function openFile(file: ByteFile, watch: Watch = unwatched): Promise<Result<readonly RawTable[], Problem>> {
  const format = formatOf(file);
  if (format === null) return failed({ code: "fileFormatUnknown", words: { file: file.name, known: knownFormats() } });
  return format.read(file, new Map(), watch);
}

/** What came of one file, or of one set of files that belong together; `file` is what they are called. */
export interface OpenedFile {
  readonly file: string;
  readonly tables: Result<readonly RawTable[], Problem>;
}

/** Opens files one after the other, in their order. */
export async function openFiles(files: readonly ByteFile[], watch: Watch = unwatched): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push({ file: file.name, tables: await openFile(file, watch) });
  return opened;
}

/** The format that a file's content tells, else the one that its ending promises; null for none. */
export function formatOf({ name, bytes }: ByteFile): Format | null {
  const head = bytes.subarray(0, headLength);
  return formats.find(({ recognises }) => recognises(head)) ?? formats.find(({ endings }) => endings.includes(endingOf(name))) ?? null;
}

/** What stands behind a name's last dot, in lower case. */
export const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? "";

/** Names of the formats in a row, for telling what there is. */
export const knownFormats = (): string => formats.map(({ name }) => name).join(", ");
