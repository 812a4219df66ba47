import { describe, expect, it } from "vitest";
import { boolean, date, municipalityCode, number, oneOf, positive, sameMunicipality, text } from "../../src/catalog/fields.ts";
import { statusOf } from "../../src/catalog/status.ts";

const of = <T>(read: (properties: Readonly<Record<string, unknown>>, field: string) => T, value: unknown): T =>
  read({ field: value }, "field");

describe("fields", () => {
  it.each([
    ["a", "a"],
    ["  a ", "a"],
    ["", null],
    ["   ", null],
    [7, "7"],
    [Number.NaN, null],
    [true, null],
    [null, null],
    [undefined, null],
    [{}, null],
  ])("text of %j is %j", (value, expected) => expect(of(text, value)).toBe(expected));

  it.each([
    [3.5, 3.5],
    ["3,5", 3.5],
    [" 3.5 ", 3.5],
    ["", null],
    ["høj", null],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
    [false, null],
  ])("number of %j is %j", (value, expected) => expect(of(number, value)).toBe(expected));

  it.each([
    [0.1, 0.1],
    [0, null],
    ["0", null],
    [-1, null],
    [null, null],
  ])("positive of %j is %j", (value, expected) => expect(of(positive, value)).toBe(expected));

  it.each([
    [true, true],
    ["true", true],
    ["True", true],
    ["T", true],
    ["ja", true],
    [1, true],
    [false, false],
    ["false", false],
    ["F", false],
    ["nej", false],
    [0, false],
    ["", null],
    ["ukendt", null],
    [null, null],
    [undefined, null],
    [2, null],
  ])("boolean of %j is %j", (value, expected) => expect(of(boolean, value)).toBe(expected));

  it.each([
    [20170620, "2017-06-20"],
    ["20170620", "2017-06-20"],
    ["2017-06-20", "2017-06-20"],
    ["2006-12-31T23:59:00Z", "2006-12-31"],
    ["2006/12/31 01:00:00.000", "2006-12-31"],
    [20240229, "2024-02-29"],
    [20230229, null],
    [20171301, null],
    ["i går", null],
    [0, null],
    [null, null],
  ])("date of %j is %j", (value, expected) => expect(of(date, value)).toBe(expected));

  it.each([
    ["Plandata's unknown day", 19101224],
    ["the hearing that ends eight weeks after it", 19110218],
    ["the cadastre's beginning", "1800-01-01T00:00:00"],
    ["the turn of 1800 in Danish time", "1799-12-31T23:00:00"],
    ["the computers' first day", "1970/01/01 01:00:00.000"],
  ])("date of %s is null", (_, value) => expect(of(date, value)).toBeNull());

  it("date keeps the days beside a filler date", () => {
    expect(of(date, 19101223)).toBe("1910-12-23");
    expect(of(date, 19101225)).toBe("1910-12-25");
  });

  it.each([
    ["0201", "201"],
    [201, "201"],
    ["201", "201"],
    ["DK201", null],
    [null, null],
  ])("municipality code of %j is %j", (value, expected) => expect(of(municipalityCode, value)).toBe(expected));

  it("one municipality however many zeros lead", () => {
    expect(sameMunicipality("0201", "201")).toBe(true);
    expect(sameMunicipality("0201", "0210")).toBe(false);
  });

  it("oneOf keeps what is on the list", () => {
    expect(oneOf([1, 2], 2)).toBe(2);
    expect(oneOf([1, 2], 3)).toBeNull();
    expect(oneOf(["a"], undefined)).toBeNull();
  });

  it.each([
    ["V", "V"],
    ["f", "F"],
    ["Vedtaget", "V"],
    ["Gældende / Vedtaget", "V"],
    ["Ikke gældende / Aflyst", "A"],
    ["Forslag", "F"],
    ["Kladde", "K"],
    ["Ukendt", null],
    ["", null],
    [null, null],
  ])("status of %j is %j", (written, expected) => expect(statusOf(written)).toBe(expected));
});
