import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { da } from "../../src/i18n/da/index.ts";
import { en } from "../../src/i18n/en/index.ts";
import type { DefinedRule } from "../../src/rules/define-rule.ts";
import type { PlotView } from "../../src/rules/layer-view.ts";
import { aRequest } from "./requests.ts";

interface Expected<Code> {
  /** True when it passes: what is so, and what follows. */
  readonly name: string;
  readonly request?: Partial<ExpansionRequest>;
  /** ISO date; 22 November 2026 unless it matters. */
  readonly on?: string;
  readonly expect: Code;
  readonly measured?: number;
  readonly limit?: number;
}

/** A row on the decision alone. */
export interface FactsRow<Code, Facts> extends Expected<Code> {
  readonly facts: Facts;
}

/** A row end to end: hand-made layers on hand-made ground. Needed datasets that the row leaves out are delivered and empty. */
export interface GroundRow<Code> extends Expected<Code> {
  readonly plot?: PlotView;
  readonly layers: Pack["layers"];
}

export type Row<Code, Facts> = FactsRow<Code, Facts> | GroundRow<Code>;

const today = "2026-11-22";

/** One named test for each row, and those that nobody must remember. */
export function casesFor<Code extends string, Facts, Limits>(
  rule: DefinedRule<Code, Facts, Limits>,
  rows: readonly Row<Code, Facts>[],
): void {
  describe(rule.id, () => {
    for (const row of rows) {
      if (!("facts" in row)) continue;
      it(row.name, () => {
        const answer = rule.decide(row.facts, aRequest(row.request), row.on ?? today);
        expect(answer.code).toBe(row.expect);
        if (row.measured !== undefined) expect(answer.measured).toBeCloseTo(row.measured, 2);
        if (row.limit !== undefined) expect(answer.limit).toBeCloseTo(row.limit, 2);
      });
    }

    it("every code is reached by some row", () => {
      const reached = new Set<string>(rows.map((row) => row.expect));
      expect(Object.keys(rule.outcomes).filter((code) => !reached.has(code))).toEqual([]);
    });

    it.each([
      ["Danish", da.rules],
      ["English", en.rules],
    ])("every code has a %s text", (_, texts) => {
      const codes = Object.entries(texts).find(([id]) => id === rule.id)?.[1].codes ?? {};
      expect(Object.keys(codes).sort()).toEqual(Object.keys(rule.outcomes).sort());
    });
  });
}
