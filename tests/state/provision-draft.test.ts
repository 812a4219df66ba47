import { describe, expect, test } from "vitest";
import { provisionKinds } from "../../src/domain/provision.ts";
import { provisionRanges } from "../../src/domain/provision-range.ts";
import { type ProvisionDraft, readDispute, readProvision } from "../../src/state/provision-draft.ts";

const full: ProvisionDraft = {
  plan: "5559750",
  quantity: "plotRatio",
  value: 40,
  of: 3,
  paragraph: " § 7.2 ",
  page: 12,
  quote: " ",
  by: " Anna Holm ",
  on: "2026-11-22",
};
const faultsOf = (change: Partial<ProvisionDraft>) => {
  const result = readProvision({ ...full, ...change });
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`);
};

describe("an entry", () => {
  test("is taken with its texts trimmed; what a percentage is of belongs to percentages alone", () => {
    const said = { plan: "5559750", paragraph: "§ 7.2", page: 12, quote: null, by: "Anna Holm", on: "2026-11-22" };
    expect(readProvision(full)).toEqual({ ok: true, value: { ...said, quantity: "plotRatio", value: 40, of: 3 } });
    expect(readProvision({ ...full, quantity: "maxHeight" })).toEqual({
      ok: true,
      value: { ...said, quantity: "maxHeight", value: 40, of: null },
    });
  });

  test.each(provisionKinds)("of %s may be the least and the most that a plan can say, and nothing beyond", (quantity) => {
    const { least, most, whole } = provisionRanges[quantity];
    for (const value of [least, most]) expect(faultsOf({ quantity, value })).toEqual([]);
    const code = whole ? "value whole" : "value range";
    for (const value of [least - 0.5, most + 0.5]) expect(faultsOf({ quantity, value })).toEqual([code]);
  });

  test("of half a class is none, of half a storey is one", () => {
    expect(faultsOf({ quantity: "maxClass", value: 2.5 })).toEqual(["value whole"]);
    expect(faultsOf({ quantity: "maxStoreys", value: 2.5 })).toEqual([]);
  });

  test("names each field that lacks or is too long", () => {
    const nothing = { plan: null, quantity: null, value: null, paragraph: " ", page: null, by: "", on: "" };
    expect(faultsOf(nothing)).toEqual([
      "plan required",
      "quantity required",
      "paragraph required",
      "page required",
      "by required",
      "on required",
    ]);
    expect(faultsOf({ value: null, page: 0 })).toEqual(["value required", "page whole"]);
    expect(faultsOf({ page: 1.5 })).toEqual(["page whole"]);
    expect(faultsOf({ quote: "x".repeat(2001), by: "x".repeat(201), paragraph: "x".repeat(101) })).toEqual([
      "paragraph tooLong",
      "quote tooLong",
      "by tooLong",
    ]);
  });
});

test("a dispute needs reason, name and day", () => {
  expect(readDispute({ reason: " Besigtiget. ", by: "Anna", on: "2026-11-22" })).toEqual({
    ok: true,
    value: { reason: "Besigtiget.", by: "Anna", on: "2026-11-22" },
  });
  const none = readDispute({ reason: " ", by: "", on: "i går" });
  expect(none.ok ? [] : none.problems.map(({ field }) => field)).toEqual(["reason", "by", "on"]);
});
