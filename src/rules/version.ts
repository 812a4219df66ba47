import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { rules } from "./index.ts";

/** Raised by hand when a rule measures or decides in another way than before. */
const edition = "1.0.0";

/** The edition and a fingerprint of every rule's citation, limits and table, so that two rule sets never go by one name. */
export const rulesVersion = `${edition}+${fingerprint()}`;

function fingerprint(): string {
  const tables = rules.map(({ id, source, needs, consults, reach, limits, outcomes }) => [
    id,
    source,
    needs,
    consults,
    reach,
    limits,
    outcomes,
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(tables)))).slice(0, 12);
}
