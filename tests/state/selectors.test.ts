import { describe, expect, test } from "vitest";
import type { PlotAnswer } from "../../src/domain/answer.ts";
import { outcomes } from "../../src/domain/finding.ts";
import type { Offer } from "../../src/domain/plot.ts";
import { emptyOffer } from "../../src/domain/stock.ts";
import { agesOf, holesOf } from "../../src/state/data-state.ts";
import { layerGroupsOf } from "../../src/state/layer-choice.ts";
import { bestOf, examinedOf, groupsOf, isNothingExamined, sortedFindings } from "../../src/state/selectors.ts";
import { aCandidate, aPlotAnswer, aStamp } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { rowOf } from "../builders/whole-answer.ts";

const plot = (route: PlotAnswer["route"], index: number) => aPlotAnswer(aCandidate(index), route, index);
const row = (route: PlotAnswer["route"], index: number) => rowOf(plot(route, index));
const plots = [row("notPossible", 0), row("undecided", 1), row("withinPlan", 2), row("newLokalplan", 3), row("withinPlan", 4)];
const shape = (groups: ReturnType<typeof groupsOf>) => groups.map((group) => [group.route, group.plots.map(({ id }) => id)]);

describe("the list", () => {
  test("groups plots by route: open before shut, the undecided between them, in the order they came", () => {
    expect(shape(groupsOf(plots, false))).toEqual([
      ["withinPlan", ["A-3", "A-5"]],
      ["newLokalplan", ["A-4"]],
      ["undecided", ["A-2"]],
      ["notPossible", ["A-1"]],
    ]);
  });

  test("puts what takes no new plan, though permits are open, before what is known to take a permit, and what may do without a plan before what needs one", () => {
    const open = { ...row("undecided", 1), routeAtLeast: "withinPlan", routeAtMost: "withPermits" } as const;
    const possible = { ...row("undecided", 6), routeAtLeast: "withinPlan", routeAtMost: "lokalplanAndTillaeg" } as const;
    const groups = groupsOf([row("undecided", 0), row("newLokalplan", 4), row("withPermits", 2), possible, open], false);
    expect(groups.map(({ group, route }) => [group, route])).toEqual([
      ["openWithoutPlan", "undecided"],
      ["withPermits", "withPermits"],
      ["openPossible", "undecided"],
      ["newLokalplan", "newLokalplan"],
      ["undecided", "undecided"],
    ]);
    expect(bestOf(groups)?.id).toBe(open.id);
  });

  test("of free plots leaves out what is reserved (A-3) and sold (A-4)", () => {
    expect(shape(groupsOf(plots, true))).toEqual([
      ["withinPlan", ["A-5"]],
      ["undecided", ["A-2"]],
      ["notPossible", ["A-1"]],
    ]);
  });

  test("opens with its first plot that can be had, and with none where nothing is possible", () => {
    expect(bestOf(groupsOf(plots, false))?.id).toBe("A-5");
    expect(bestOf(groupsOf([row("withinPlan", 1), row("withinPlan", 4)], false))?.id).toBe("A-2");
    expect(bestOf(groupsOf([row("notPossible", 0)], false))).toBeNull();
    expect(bestOf([])).toBeNull();
  });

  test("never offers what is sold or kept back, however mild its route, and what is reserved only where nothing can be had", () => {
    const offered = (offer: Partial<Offer>) => ({ ...row("withinPlan", 0), offer: { ...emptyOffer, status: "ledig", ...offer } as const });
    const kept = offered({ internalStatus: "ownGrowth" });
    const sold = offered({ status: "solgt" });
    const reserved = { ...offered({ status: "reserveret" }), id: "R" };
    const best = (...rows: ReturnType<typeof row>[]) => bestOf(groupsOf(rows, false))?.id ?? null;
    expect(best(kept, sold, row("newLokalplan", 4))).toBe("A-5");
    expect(best(kept, sold, reserved)).toBe("R");
    expect(best(kept, sold)).toBeNull();
  });
});

describe("a plot", () => {
  test("shows every finding in exactly one place", () => {
    const { findings } = plot("undecided", 0);
    const parts = sortedFindings(plot("undecided", 0));
    const placed = Object.values(parts).flat();
    expect(placed).toHaveLength(findings.length);
    expect(new Set(placed.map(({ rule }) => rule)).size).toBe(findings.length);
    expect(parts.notExamined.map(({ outcome }) => outcome)).toEqual(["noData", "noData", "noData", "noData"]);
  });

  test("counts what was examined: all rules but those without data", () => {
    expect(examinedOf(plot("undecided", 0))).toEqual({ answered: 7, all: 11 });
    expect(examinedOf(plot("withinPlan", 1))).toEqual({ answered: 11, all: 11 });
  });
});

describe("the pack", () => {
  test("tells its holes: a missing layer and one whose coverage nobody knows", () => {
    expect(holesOf(aStamp).map(({ dataset }) => dataset)).toEqual(["drikkevandsinteresser", "paragraf3"]);
  });

  test("tells its oldest and newest date, and none where none is stated", () => {
    expect(agesOf(aStamp)).toEqual({ oldest: "2025-03-14", newest: "2026-10-01" });
    expect(agesOf({ ...aStamp, layers: [] })).toBeNull();
  });

  test("lists every layer once: delivered with its stamp, or absent", () => {
    const groups = layerGroupsOf(aStamp);
    const delivered = groups.flatMap((group) => group.delivered.map(({ dataset }) => dataset));
    const absent = groups.flatMap((group) => group.absent);
    expect(delivered).toContain("kirkebyggelinjer");
    expect(delivered).toContain("drikkevandsinteresser");
    expect(absent).not.toContain("kirkebyggelinjer");
    expect(new Set([...delivered, ...absent]).size).toBe(delivered.length + absent.length);
  });
});

test("an answer without a single examined matter is known as such", () => {
  const blind = {
    ...row("undecided", 0),
    completeness: 0,
    counts: Object.fromEntries(outcomes.map((of) => [of, of === "noData" ? 11 : 0])),
  };
  const answer = { request: aRequest(), on: "2026-11-22", pack: aStamp, rulesVersion: "1", made: [], expansion: null };
  expect(isNothingExamined({ ...answer, plots: [{ ...blind, counts: plot("undecided", 0).counts }] })).toBe(true);
  expect(isNothingExamined({ ...answer, plots })).toBe(false);
  expect(isNothingExamined({ ...answer, plots: [] })).toBe(false);
});
