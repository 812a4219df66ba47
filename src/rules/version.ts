import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { datasetIds, datasets } from "../catalog/index.ts";
import type { Rule } from "./define-rule.ts";
import { buildingLaw } from "./fit/building-law.ts";
import { parkingSpace } from "./fit/parking.ts";
import { rules } from "./index.ts";
import { useTable } from "./plan/use-table.ts";
import { steps } from "./steps.ts";

/** Raised by hand when a rule measures or decides in another way than before. */
const edition = "1.0.0";

/** What datasets add to the rules: from which overlap on something is a hit, how old is too old, and how exactly they are drawn. */
const thresholds = datasetIds.map((id) => {
  const { sliver, maxAgeDays, accuracy } = datasets[id];
  return [id, sliver, maxAgeDays, accuracy && [accuracy.metres, accuracy.rate, accuracy.against, accuracy.rigid]];
});

/** Numbers by which halls are placed and parking is counted. */
const placing = [buildingLaw.source, buildingLaw.setback, buildingLaw.heightPerMetre, parkingSpace];

/**
 * The edition and a fingerprint of everything that is written down as a table or a number: each rule's citation, limits and outcomes, the
 * steps, the uses, the datasets' thresholds, the numbers of placing. Two rule sets that differ in one of them never go by one name.
 */
export function versionOf(ruleSet: readonly Rule[]): string {
  const tables = ruleSet.map(({ id, source, authority, needs, consults, reach, limits, outcomes }) => {
    return [id, source, authority, needs, consults, reach, limits, outcomes];
  });
  const written = JSON.stringify([tables, steps, useTable, thresholds, placing]);
  return `${edition}+${bytesToHex(sha256(utf8ToBytes(written))).slice(0, 12)}`;
}

/** The version of the rules that answer here. */
export const rulesVersion = versionOf(rules);
