import type { PackStamp } from "../domain/answer.ts";
import type { CaseFile } from "../domain/case-file.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Problem } from "../domain/result.ts";
import { shortList } from "./read-table.ts";

/** What is otherwise today than when a case was saved: the rules, and layers with another date or another content. Then the answer may be another. */
export function caseDifferences(file: string, { pack, rulesVersion }: CaseFile, stamp: PackStamp, rulesNow: string): readonly Problem[] {
  const rules = rulesVersion === rulesNow ? [] : [{ code: "caseOtherRules", words: { file, saved: rulesVersion, now: rulesNow } }];
  const saved = new Map(pack.layers.map((layer) => [layer.dataset, `${layer.date} ${layer.sha256}`]));
  const now = new Map(stamp.layers.map((layer) => [layer.dataset, `${layer.date} ${layer.sha256}`]));
  const others = [...new Set([...saved.keys(), ...now.keys()])].filter((dataset) => saved.get(dataset) !== now.get(dataset));
  if (others.length === 0) return rules;
  return [...rules, { code: "caseOtherData", words: { file, count: others.length, layers: shortList(others.sort(byCodeUnit), 5) } }];
}
