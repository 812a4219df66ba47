import { describe, expect, it } from "vitest";
import { dayIn, numberIn, saysNothing, textIn, yesIn } from "../../../src/io/stock/cells.ts";
import { columnOf } from "../../../src/io/stock/columns.ts";
import { headings, listFields } from "../../../src/io/stock/list-rows.ts";

describe("a number in a cell", () => {
  it.each<[unknown, number]>([
    [12.5, 12.5],
    ["12500", 12_500],
    ["12.500", 12_500],
    ["12,500", 12_500],
    ["12 500", 12_500],
    ["1.234.567,89", 1_234_567.89],
    ["1,234,567.89", 1_234_567.89],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["12,3450", 12.345],
    ["1234,567", 1234.567],
    ["0", 0],
    ["275,- kr./m²", 275],
    ["kr. 1.275,50 pr. m²", 1275.5],
    ["5.000 m2", 5000],
    ["3,4 ha", 34_000],
    ["-5", -5],
  ])("%j is %d", (said, value) => expect(numberIn(said)).toEqual({ value }));

  it.each(["stor", "1.2.3", "12,34,5", "1-2", "=1+1", "5000 m² ca. og mere"])("%j is none", (said) =>
    expect(numberIn(said)).toBe("unread"),
  );

  it("is in hectares where the heading says so", () => {
    expect([numberIn("1,25", true), numberIn(1.25, true), numberIn("", true)]).toEqual([
      { value: 12_500 },
      { value: 12_500 },
      { value: null },
    ]);
  });
});

describe("a day in a cell", () => {
  it.each([
    ["2026-12-31", "2026-12-31"],
    ["2026-12-31T00:00:00.000Z", "2026-12-31"],
    ["31.12.2026", "2026-12-31"],
    ["1-3-2027", "2027-03-01"],
    ["29/2 2028", "2028-02-29"],
  ])("%s is %s", (said, value) => expect(dayIn(said)).toEqual({ value }));

  it.each(["29-02-2027", "2026-13-01", "i morgen", "31.12.26"])("%s is none", (said) => expect(dayIn(said)).toBe("unread"));
});

it("yes and no are told from anything else", () => {
  expect([yesIn("Ja"), yesIn(true), yesIn("ekskl."), yesIn("0"), yesIn("måske"), yesIn("")]).toEqual([
    { value: true },
    { value: true },
    { value: false },
    { value: false },
    "unread",
    { value: null },
  ]);
});

it("what is not stated is nothing, and only words say that it is not", () => {
  expect(["", " ", "-", "Ikke oplyst", "n/a", "?"].map(textIn)).toEqual([null, null, null, null, null, null]);
  expect(["", " ", "-", "Ikke oplyst", "nul"].map(saysNothing)).toEqual([false, false, true, true, false]);
});

describe("a heading", () => {
  it.each(listFields("internal"))("that Grundlag writes is understood: %s", (field) => {
    expect(columnOf(headings[field])).toEqual({ column: field, hectares: false });
    expect(columnOf(field)?.column).toBe(field);
  });

  it.each([
    ["Areal i ha", "areal_m2", true],
    ["PRIS (kr./m²)", "pris_kr_m2", false],
    ["Kvm-pris", "pris_kr_m2", false],
    ["Matr. nr.", "matrikel", false],
    ["Gross area [m²]", "brutto_m2", false],
  ] as const)("%s is %s", (header, column, hectares) => expect(columnOf(header)).toEqual({ column, hectares }));

  it.each(["Telefon", "Samlet pris", "Kontaktperson", ""])("%j is not", (header) => expect(columnOf(header)).toBe(null));
});
