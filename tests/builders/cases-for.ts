import { beforeAll, describe, expect, it } from "vitest";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { ruleMessages } from "../../src/i18n/rule-messages.ts";
import type { RuleTexts } from "../../src/i18n/translation.ts";
import type { DefinedRule, Rule } from "../../src/rules/define-rule.ts";
import { answerRule, examine } from "../../src/rules/engine.ts";
import type { PlotView } from "../../src/rules/layer-view.ts";
import { aBrokenLayer, aPackOf } from "./layers.ts";
import { overlayReady } from "./overlay.ts";
import { aPlot } from "./plots.ts";
import { aRequest } from "./requests.ts";

interface Expected<Code> {
  /** True when it passes: what is so, and what follows. */
  readonly name: string;
  readonly request?: Partial<ExpansionRequest>;
  /** ISO date; 22 November 2026 unless it matters. */
  readonly on?: string;
  readonly expect: Code;
  /** Held against the finding, so as rounded there. */
  readonly measured?: number | null;
  readonly limit?: number | null;
  /** What the Danish text must contain: the fact, the number. */
  readonly says?: string;
}

/** A row on the decision alone; the engine only writes the finding. */
export interface FactsRow<Code, Facts> extends Expected<Code> {
  readonly facts: Facts;
}

/** A row end to end: hand-made layers on hand-made ground. Datasets of the rule that the row leaves out are delivered and empty. */
export interface GroundRow<Code> extends Expected<Code> {
  readonly plot?: PlotView;
  readonly layers: Pack["layers"];
  /** Datasets of the rule that were never delivered. */
  readonly without?: readonly DatasetId[];
}

export type Row<Code, Facts> = FactsRow<Code, Facts> | GroundRow<Code>;

const today = "2026-11-22";
const unfilled = /undefined|null|NaN|Infinity|\[object|\(\)| {2}/;

/** One named test for each row, and those that nobody must remember. */
export function casesFor<Code extends string, Facts, Limits>(
  rule: DefinedRule<Code, Facts, Limits>,
  rows: readonly Row<NoInfer<Code>, NoInfer<Facts>>[],
): void {
  describe(rule.id, () => {
    beforeAll(overlayReady);

    it.each(rows)("$name", (row) => {
      const finding = "facts" in row ? fromFacts(rule, row) : fromGround(rule, row);
      expect(finding.code).toBe(row.expect);
      expect(finding.outcome).toBe(rule.outcomes[row.expect].outcome);
      expect({ ...finding, ...picked(row) }).toEqual(finding);
      for (const text of [finding.text.da, finding.text.en]) expect(text).not.toMatch(unfilled);
      expect(finding.text.da).toContain(row.says ?? "");
    });

    it("every code is reached by some row", () => {
      const reached = new Set<string>(rows.map((row) => row.expect));
      expect(Object.keys(rule.outcomes).filter((code) => !reached.has(code))).toEqual([]);
    });

    it.each(["da", "en"] as const)("has a title and a text for every code and no other (%s)", (language) => {
      const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
      expect(texts[rule.id]?.title).toBeTruthy();
      expect(Object.keys(texts[rule.id]?.codes ?? {}).sort()).toEqual(Object.keys(rule.outcomes).sort());
    });

    it.each(rule.needs)("cannot tell without %s", (dataset) => {
      const others = [...rule.needs, ...rule.consults].filter((id) => id !== dataset);
      const answer = (pack: Pack) => answerRule(examine(rule, aPlot(), pack), aRequest(), today, pack);
      expect(answer(aPackOf(others)).finding).toMatchObject({ outcome: "noData", code: "notDelivered" });
      const broken = aPackOf(others, { [dataset]: aBrokenLayer(dataset) });
      expect(answer(broken).finding).toMatchObject({ outcome: "noData", code: "missing" });
    });
  });
}

const picked = <Code>({ measured, limit }: Expected<Code>) => ({
  ...(measured === undefined ? {} : { measured }),
  ...(limit === undefined ? {} : { limit }),
});

function fromFacts<Code extends string, Facts, Limits>(rule: DefinedRule<Code, Facts, Limits>, row: FactsRow<Code, Facts>): Finding {
  const decided: Rule = { ...rule, measure: () => ({ facts: row.facts, decide: (request, on) => rule.decide(row.facts, request, on) }) };
  const pack = aPackOf([...rule.needs, ...rule.consults]);
  return answerRule(examine(decided, aPlot(), pack), aRequest(row.request), row.on ?? today, pack).finding;
}

function fromGround<Code>(rule: Rule, row: GroundRow<Code>): Finding {
  const delivered = [...rule.needs, ...rule.consults].filter((id) => !row.without?.includes(id));
  const pack = aPackOf(delivered, row.layers);
  return answerRule(examine(rule, row.plot ?? aPlot(), pack), aRequest(row.request), row.on ?? today, pack).finding;
}
