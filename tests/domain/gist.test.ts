import { describe, expect, test } from "vitest";
import { differencesOf } from "../../src/domain/gist.ts";
import { aGist } from "../builders/gists.ts";

const church = ["natur/kirkebyggelinje", "dispensation", "inside", 12] as const;
const lake = ["natur/soebeskyttelseslinje", "dispensation", "inside", 800] as const;

describe("what is answered otherwise", () => {
  test("nothing, where nothing is", () => {
    expect(differencesOf([aGist("a", "withPermits", [church])], [aGist("a", "withPermits", [church])])).toEqual([]);
  });

  test("a rule that asks now, one that asks no more, and one that measures something else", () => {
    const before = aGist("a", "withPermits", [church, ["plan/hoejde", "assessment", "over", 9]]);
    const after = aGist("a", "withPermits", [lake, ["plan/hoejde", "assessment", "over", 9.5]]);
    const [difference, ...rest] = differencesOf([before], [after]);
    expect(rest).toEqual([]);
    expect([difference.id, difference.route]).toEqual(["a", false]);
    expect(difference.findings.map(({ rule, before: was, after: is }) => [rule, was?.measured ?? null, is?.measured ?? null])).toEqual([
      ["natur/kirkebyggelinje", 12, null],
      ["plan/hoejde", 9, 9.5],
      ["natur/soebeskyttelseslinje", null, 800],
    ]);
  });

  test("another end of an open route is another route", () => {
    const before = { ...aGist("a", "withPermits"), route: "undecided" } as const;
    expect(differencesOf([before], [{ ...before, routeAtMost: "notPossible" }])[0].route).toBe(true);
  });

  test("another route comes before another finding; what came and what went has one side only", () => {
    const before = [aGist("a", "withPermits", [church]), aGist("b", "withinPlan"), aGist("c", "withinPlan")];
    const after = [aGist("a", "withPermits"), aGist("b", "newLokalplan"), aGist("d", "withinPlan")];
    const found = differencesOf(before, after);
    expect(found.map(({ id, route, before: was, after: is }) => [id, route, was?.route ?? null, is?.route ?? null])).toEqual([
      ["b", true, "withinPlan", "newLokalplan"],
      ["c", true, "withinPlan", null],
      ["d", true, null, "withinPlan"],
      ["a", false, "withPermits", "withPermits"],
    ]);
  });
});
