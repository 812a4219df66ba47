import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Where a pack's files come from: `fetch` in the browser, the disk on the command line. Null when there is no such file. */
export interface PackSource {
  readonly read: (file: string) => Promise<Uint8Array | null>;
}

/** The sha256 of a file's bytes, as lower-case hexadecimal text. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
