import type { Problem, Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import type { RawTable } from "../raw-table.ts";
import type { Watch } from "../watch.ts";

/** One file format: how it is known, and how it is read. A heavy reader fetches its library inside `read`, so that nobody waits for what is not used. */
export interface Format {
  /** As the user knows it, for messages: `GeoPackage`. */
  readonly name: string;
  /** Endings without dot, lower case, the usual one first. */
  readonly endings: readonly string[];
  /** Does the content say that it is of this format? Asked of the first `headLength` bytes, before any ending counts. */
  readonly recognises: (head: Uint8Array) => boolean;
  /**
   * Every layer of the file. `beside` are files of the same set (the `.dbf` and `.prj` of a `.shp`), by ending. Problems name the file; a reader never
   * throws for what stands in a file, and never gives less than the file holds without a notice.
   */
  readonly read: (file: ByteFile, beside: ReadonlyMap<string, ByteFile>, watch: Watch) => Promise<Result<readonly RawTable[], Problem>>;
}

/** Bytes of a file's beginning that tell its format. */
export const headLength = 1024;
