import { describe, expect, test } from "vitest";
import { cite } from "../../src/domain/law.ts";
import { type Cell, found, type Rule } from "../../src/rules/define-rule.ts";
import { planloven } from "../../src/rules/laws.ts";
import { type Decided, routeOf, stepsOf } from "../../src/rules/route.ts";

const clear: Cell = { outcome: "clear" };
const permit: Cell = { outcome: "dispensation", step: "naturdispensation" };
const height: Cell = { outcome: "dispensation", step: "lokalplandispensation" };
const newPlan: Cell = { outcome: "planChange", step: "nyLokalplan" };
const amendment: Cell = { outcome: "planChange", step: "kommuneplantillaeg" };
const stop: Cell = { outcome: "blocked" };
const question: Cell = { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" };
const advice: Cell = { outcome: "assessment", step: "vurderAfstand" };

/** An answer of a rule whose table is `table`; a null cell is a hole in its data. */
function answer(cell: Cell | null, table: readonly Cell[] = cell ? [cell, clear] : [clear]): Decided {
  const rule: Rule = {
    id: "test/rule",
    source: cite(planloven, "§ 1", { checked: "2026-11-22" }),
    authority: "kommunen",
    needs: [],
    consults: [],
    reach: 0,
    countsArea: false,
    limits: {},
    outcomes: Object.fromEntries(table.map((entry, position) => [String(position), entry])),
    measure: () => ({ facts: null, decide: () => found("0") }),
  };
  return { rule, cell, partial: false };
}

describe("the route of a plot", () => {
  test.each([
    ["nothing found", [clear], "withinPlan"],
    ["advice alone asks for nobody's permission", [clear, advice], "withinPlan"],
    ["a dispensation", [clear, permit], "withPermits"],
    ["a new lokalplan outweighs a dispensation", [permit, newPlan], "newLokalplan"],
    ["an amendment of the kommuneplan outweighs a lokalplan", [newPlan, amendment], "lokalplanAndTillaeg"],
    ["a stop outweighs everything", [amendment, stop], "notPossible"],
  ] as const)("%s", (_, cells, route) => {
    expect(routeOf(cells.map((cell) => answer(cell)))).toEqual({ route, routeAtLeast: route, routeAtMost: route });
  });

  test("an open question that may call for a plan leaves the plot undecided, with what is known as the least", () => {
    expect(routeOf([answer(permit), answer(question)])).toEqual({
      route: "undecided",
      routeAtLeast: "withPermits",
      routeAtMost: "newLokalplan",
    });
  });

  test("an open question that cannot make it worse leaves the route decided", () => {
    expect(routeOf([answer(amendment), answer(question)])).toMatchObject({
      route: "lokalplanAndTillaeg",
      routeAtLeast: "lokalplanAndTillaeg",
    });
  });

  test("a hole in the data counts as the worst its rule can say", () => {
    expect(routeOf([answer(permit), answer(null, [clear, stop])]).route).toBe("undecided");
    expect(routeOf([answer(newPlan), answer(null, [clear, permit])]).route).toBe("newLokalplan");
    expect(routeOf([answer(clear), answer(null, [clear, question])]).route).toBe("undecided");
  });
});

describe("the steps of a plot", () => {
  const ids = (answers: readonly Decided[]) => stepsOf(answers, routeOf(answers).routeAtLeast).map((step) => step.id);

  test("every project begins with a talk and ends with a building permit", () => {
    expect(ids([answer(clear)])).toEqual(["forhaandsdialog", "spoergMuseet", "byggetilladelse"]);
  });

  test("an amendment of the kommuneplan brings the lokalplan that carries it out, after it", () => {
    expect(ids([answer(amendment)])).toEqual([
      "forhaandsdialog",
      "spoergMuseet",
      "kommuneplantillaeg",
      "miljoevurderingAfPlan",
      "nyLokalplan",
      "byggetilladelse",
    ]);
  });

  test("a new lokalplan takes the place of a dispensation from the old one, but not of one from the nature act", () => {
    expect(ids([answer(height), answer(newPlan), answer(permit)])).toEqual([
      "forhaandsdialog",
      "spoergMuseet",
      "miljoevurderingAfPlan",
      "nyLokalplan",
      "naturdispensation",
      "byggetilladelse",
    ]);
  });

  test("where nothing can be granted there is no step towards it", () => {
    expect(ids([answer(stop), answer(permit)])).toEqual([]);
  });
});

describe("guidelines of the kommuneplan", () => {
  const guideline: Cell = { outcome: "assessment", step: "vurderRetningslinje" };
  const landzone: Cell = { outcome: "dispensation", step: "landzonetilladelse" };
  const asks = (...cells: readonly Cell[]) => {
    const decisions = [guideline, ...cells].map((cell) => answer(cell));
    return stepsOf(decisions, routeOf(decisions).routeAtLeast).some(({ id }) => id === "vurderRetningslinje");
  };

  test("are weighed by nobody where neither a plan nor a landzone case can come", () => {
    expect([asks(), asks(permit), asks(advice)]).toEqual([false, false, false]);
  });

  test("are weighed where one comes, or may come", () => {
    expect([asks(newPlan), asks(amendment), asks(landzone), asks(question)]).toEqual([true, true, true, true]);
  });
});
