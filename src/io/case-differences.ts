import type { PackStamp } from "../domain/answer.ts";
import type { CaseFile } from "../domain/case-file.ts";
import { differencesOf, type PlotDifference, type PlotGist } from "../domain/gist.ts";
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

/** Whether a saved case is answered otherwise today: how many plots, which of them, and by which rules. Says nothing of a case that does not hold its answer. */
export function answerDifferences(file: string, { answered }: CaseFile, now: readonly PlotGist[]): readonly Problem[] {
  if (answered === null) return [];
  const others = differencesOf(answered, now);
  if (others.length === 0) return [];
  const rules = [...new Set(others.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const words = { file, count: others.length, routes: others.filter(({ route }) => route).length };
  return [{ code: "caseOtherAnswer", words: { ...words, plots: shortList(others.map(called), 3), rules: shortList(rules, 5) || "–" } }];
}

const called = ({ id, name }: PlotDifference): string => (name === id ? id : `${id} ${name}`);
