import { describe, expect, it } from "vitest";
import { datasets } from "../../../src/catalog/index.ts";
import { calledOf } from "../../../src/rules/plan/plan-words.ts";

const called = (number: string | null, name: string | null, planId: string | null = "1045738") =>
  calledOf({ id: "lokalplaner-7", fields: { ...datasets.lokalplaner.read({}), number, name, planId } });

describe("what a plan is called in a sentence", () => {
  it.each([
    ["3-392", "Farremosen", "3-392 Farremosen"],
    ["5.6", "Lokalplan 5.6 - Boliger og erhverv på Smedeland 38", "5.6 Boliger og erhverv på Smedeland 38"],
    ["44.1", "Lokalplan nr. 44.1, Strandesplanaden 110", "44.1 Strandesplanaden 110"],
    ["90", "Lokalplan for rosenfeldtvej", "90 Rosenfeldtvej"],
    ["12", "Lokalplan 12", "12"],
    ["31", "Rammelokalplan for Vridsløse", "31 Rammelokalplan for Vridsløse"],
    ["3.6", "Lokalplan Forskønnelse af ejendomme", "3.6 Forskønnelse af ejendomme"],
    ["1", "12 m skilte", "1 12 m skilte"],
    ["F1", "Forslag: bydelspark", "F1 Bydelspark"],
    [null, "Skiltelokalplan", "Skiltelokalplan"],
    ["35", null, "35"],
  ] as const)("%s, %s", (number, name, expected) => {
    expect(called(number, name)).toBe(expected);
  });

  it("falls back on the register's id, and on the feature's own", () => {
    expect(called(null, null)).toBe("1045738");
    expect(called(null, null, null)).toBe("lokalplaner-7");
  });
});
