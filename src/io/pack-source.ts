import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Where a pack's files come from: `fetch` in the browser, the disk on the command line. */
export interface PackSource {
  /** A file's bytes, or null when there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /**
   * The sha256 of a file where that costs much less than reading it: null when there is no such file, undefined when only reading would tell.
   */
  readonly hash?: (file: string) => Promise<string | null | undefined>;
}

/** The sha256 of a file's bytes, as lower-case hexadecimal text. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** As `hashOf`, by the machine's own code where there is any: four times as fast. A page that came without encryption has none. */
export async function hashOfFile(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined || !(bytes.buffer instanceof ArrayBuffer)) return hashOf(bytes);
  return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))));
}
