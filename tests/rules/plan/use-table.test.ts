import { describe, expect, it } from "vitest";
import { uses } from "../../../src/domain/request.ts";
import { specificVerdict, verdictOnUse } from "../../../src/rules/plan/use-table.ts";

const plan = (useGeneral: number | null, ...useSpecific: number[]) => ({ useGeneral, useSpecific });

describe("what a plan's use codes say to a company's use", () => {
  it("has a word on every use for every named business code", () => {
    for (const code of [3100, 3110, 3120, 3130, 3140, 3150]) {
      expect(uses.map((use) => specificVerdict(code, use))).not.toContain("unclear");
    }
  });

  it.each([
    ["office", "conditional"],
    ["retailBulky", "no"],
    ["heavyIndustry", "permitted"],
    ["lightIndustry", "permitted"],
    ["craft", "conditional"],
  ] as const)("says to %s in an area for heavier industry: %s", (use, verdict) => {
    expect(verdictOnUse(plan(31, 3130), use)).toBe(verdict);
  });

  it("finds a business code that it cannot name unclear, and never no", () => {
    expect(uses.map((use) => specificVerdict(3170, use))).toEqual(uses.map(() => "unclear"));
  });

  it("lets the mildest of several uses speak, an unknown one before a no", () => {
    expect(verdictOnUse(plan(31, 3110, 3170), "heavyIndustry")).toBe("unclear");
    expect(verdictOnUse(plan(31, 3110, 3120), "lightIndustry")).toBe("permitted");
  });

  it("asks the general use where the specific ones are only housing", () => {
    expect(verdictOnUse(plan(21, 1100, 1130), "office")).toBe("permitted");
    expect(verdictOnUse(plan(11, 1100), "office")).toBe("no");
  });

  it("reads specific uses alone where there is no general one", () => {
    expect(verdictOnUse(plan(null, 1100), "craft")).toBe("no");
    expect(verdictOnUse(plan(null), "craft")).toBe("unclear");
  });

  it("takes a general use of the register that it does not know as unclear", () => {
    expect(verdictOnUse(plan(99), "craft")).toBe("unclear");
  });
});
