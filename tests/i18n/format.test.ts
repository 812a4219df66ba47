import { describe, expect, test } from "vitest";
import { formatAmount, formatArea, formatBeside, formatDate, formatDistance, formatNumber, formatPlain } from "../../src/i18n/format.ts";

describe("numbers", () => {
  test.each([
    [0, 0, "0", "0"],
    [999, 0, "999", "999"],
    [1234.5, 1, "1.234,5", "1,234.5"],
    [1_234_567.891, 2, "1.234.567,89", "1,234,567.89"],
    [-1234.5, 1, "−1.234,5", "−1,234.5"],
    [-0.04, 1, "0,0", "0.0"],
  ])("%d with %d decimals is %s in Danish and %s in English", (value, decimals, da, en) => {
    expect([formatNumber("da", value, decimals), formatNumber("en", value, decimals)]).toEqual([da, en]);
  });

  test("plain ones take the decimals they need and no more than are asked for", () => {
    expect([8.5, 8, 8.25, 8.126].map((value) => formatPlain("da", value))).toEqual(["8,5", "8", "8,25", "8,13"]);
  });
});

describe("amounts", () => {
  test("areas turn to hectares at one hectare, with a decimal below a hundred m²", () => {
    expect([99.94, 100, 9999, 10_000, 34_000].map((value) => formatArea("da", value))).toEqual([
      "99,9 m²",
      "100 m²",
      "9.999 m²",
      "1,0 ha",
      "3,4 ha",
    ]);
  });

  test("distances turn to kilometres at one kilometre", () => {
    expect([8.5, 85, 999, 1000, 1240].map((value) => formatDistance("en", value))).toEqual(["8.5 m", "85 m", "999 m", "1.0 km", "1.2 km"]);
  });

  test("units are words of the language, one or many", () => {
    expect([formatAmount("da", 1, "storeys"), formatAmount("da", 1.5, "storeys"), formatAmount("en", 2, "storeys")]).toEqual([
      "1 etage",
      "1,5 etager",
      "2 storeys",
    ]);
    expect([formatAmount("da", 6, "class"), formatAmount("da", 45.56, "%"), formatAmount("da", 3, "count")]).toEqual([
      "klasse 6",
      "45,6 %",
      "3",
    ]);
  });

  test("two that differ never read alike", () => {
    expect([formatBeside("da", 4999.99, "m²", 5000), formatBeside("da", 5000, "m²", 4999.99)]).toEqual(["4.999,99 m²", "5.000 m²"]);
    expect(formatBeside("da", 5000, "m²", 5000)).toBe("5.000 m²");
  });
});

test("dates are written out", () => {
  expect([formatDate("da", "2026-11-22"), formatDate("en", "2026-03-01")]).toEqual(["22. november 2026", "1 March 2026"]);
});
