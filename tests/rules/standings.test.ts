import { describe, expect, it } from "vitest";
import type { PlotRow, Standing, WishAnswer } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { inListOrder } from "../../src/rules/list-order.ts";
import { withStandings } from "../../src/rules/standings.ts";
import { aCandidate, anAnswer, anOffer } from "../builders/fake-answer.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";
import { rowsOf } from "../builders/whole-answer.ts";

const [row] = rowsOf(anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, [aCandidate(0)])).plots;
type Known = number | null;
const names = ["motorway", "station", "rail", "districtHeating"] as const;

/** A distance of which `degree` is what was wanted as a part of what was measured; null is not examined. */
const wish = (name: string, degree: Known): WishAnswer => {
  if (degree === null) return { wish: name, measured: null, wanted: 1000, met: null };
  return { wish: name, measured: degree === 0 ? 1e12 : 1000 / degree, wanted: 1000, met: degree >= 1 };
};

const plot = (id: string, degrees: readonly Known[], rest: Partial<PlotRow> = {}): PlotRow => ({
  ...row,
  id,
  offer: null,
  wishes: degrees.map((degree, at) => wish(names[at], degree)),
  ...rest,
});

const standings = (plots: readonly PlotRow[], weights: ExpansionRequest["weights"] = {}): Readonly<Record<string, Standing>> =>
  Object.fromEntries(withStandings(plots, aRequest({ weights })).map(({ id, standing }) => [id, standing]));

const shares = (plots: readonly PlotRow[], weights: ExpansionRequest["weights"] = {}) =>
  Object.fromEntries(Object.entries(standings(plots, weights)).map(([id, { firstShare }]) => [id, firstShare]));

describe("the score of a plot", () => {
  it("is the mean of how far each wish is met, by weight: a distance twice too long counts half", () => {
    expect(standings([plot("a", [1, 0.5])]).a).toMatchObject({ score: 0.75, scoreAtMost: 0.75 });
    expect(standings([plot("a", [1, 0.5])], { motorway: 3 }).a.score).toBe(0.875);
    expect(standings([plot("a", [1, 0.5])], { motorway: 0 }).a.score).toBe(0.5);
  });

  it("takes what was not examined for anything from nothing to all, never as met", () => {
    expect(standings([plot("a", [1, null])]).a).toMatchObject({ score: 0.5, scoreAtMost: 1 });
  });

  it("is none without a wish, or where no wish counts", () => {
    expect(standings([plot("a", [])]).a.score).toBeNull();
    expect(standings([plot("a", [1])], { motorway: 0 }).a).toEqual({ score: null, scoreAtMost: null, firstShare: null, losesOnlyIf: null });
  });

  it("orders plots that law treats alike, and never lifts one over the law", () => {
    const plots = [plot("far", [0.2]), plot("near", [1]), plot("shut", [1], { route: "notPossible", routeAtLeast: "notPossible" })];
    expect(inListOrder(withStandings(plots, aRequest())).map(({ id }) => id)).toEqual(["near", "far", "shut"]);
  });

  it("orders by the company's own weights", () => {
    const plots = [plot("motorway", [1, 0.4]), plot("station", [0.4, 1])];
    const first = (weights: ExpansionRequest["weights"]) => inListOrder(withStandings(plots, aRequest({ weights })))[0].id;
    expect([first({ motorway: 2 }), first({ station: 2 }), first({})]).toEqual(["motorway", "station", "motorway"]);
  });
});

/** What 4,096 draws may be off: three standard errors of a share of one half. */
const drawn = 0.0235;

describe("the share of random weightings in which a plot comes first", () => {
  it("is one half each where each of two wishes has its plot", () => {
    const { a, b } = shares([plot("a", [1, 0]), plot("b", [0, 1])]);
    expect(Math.abs((a ?? 0) - 0.5)).toBeLessThan(drawn);
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(1, 9);
  });

  it("is what lies beyond the weight at which two plots are equal: 0.8 / 1.4 of the first wish", () => {
    const { a, b } = standings([plot("a", [1, 0.2]), plot("b", [0.4, 1])]);
    expect(Math.abs((a.firstShare ?? 0) - 0.6 / 1.4)).toBeLessThan(drawn);
    expect(b.losesOnlyIf).toEqual({ wish: "motorway", above: 0.5714 });
    expect(a.losesOnlyIf).toEqual({ wish: "station", above: 0.4286 });
  });

  it("is the area of the triangle of three weights where a plot is best: the third wish over one half", () => {
    const { a, b } = standings([plot("a", [1, 1, 0]), plot("b", [0, 0, 1])]);
    expect(Math.abs((b.firstShare ?? 0) - 0.25)).toBeLessThan(drawn);
    expect(a.losesOnlyIf).toEqual({ wish: "rail", above: 0.5 });
    expect(b.losesOnlyIf).toBeNull();
  });

  it("is a third each for three equal plots, all for one that meets everything, nothing for one that others are better than", () => {
    expect(shares([plot("a", [0.5, 1]), plot("b", [0.5, 1]), plot("c", [0.5, 1])])).toEqual({ a: 0.3333, b: 0.3333, c: 0.3333 });
    expect(shares([plot("a", [0.5, 1]), plot("b", [1, 1]), plot("c", [0.5, 0.9])])).toEqual({ a: 0, b: 1, c: 0 });
  });

  it("is none for a plot that has nobody beside it in law: another route, status or floor", () => {
    const alone = [
      plot("a", [1]),
      plot("b", [1], { route: "newLokalplan" }),
      plot("c", [1], { offer: { ...anOffer(0), status: "solgt" } }),
      plot("d", [1], { routeAtLeast: "newLokalplan" }),
    ];
    expect(shares(alone)).toEqual({ a: null, b: null, c: null, d: null });
  });

  it("draws what was not examined from nothing to all: half for two unknown ones, a half for one against 0.5", () => {
    const both = shares([plot("a", [null]), plot("b", [null])]);
    const one = shares([plot("a", [null]), plot("b", [0.5])]);
    for (const { a } of [both, one]) expect(Math.abs((a ?? 0) - 0.5)).toBeLessThan(drawn);
  });

  it("leaves a wish of weight 0 out", () => {
    expect(shares([plot("a", [1, 0]), plot("b", [0, 1])], { station: 0 })).toEqual({ a: 1, b: 0 });
  });

  it("is the same whatever the order of the plots, adds up to one, and comes as the same objects where nothing changed", () => {
    const random = createRandom(5);
    const plots = Array.from({ length: 60 }, (_, at) =>
      plot(
        `p${at}`,
        names.map(() => (random() < 0.2 ? null : random() < 0.3 ? 1 : random())),
      ),
    );
    const there = shares(plots);
    expect(shares([...plots].reverse())).toEqual(there);
    expect(Object.values(there).reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBeCloseTo(1, 2);
    const [once, again] = [withStandings(plots, aRequest()), withStandings(plots, aRequest())];
    expect(again.every((each, at) => each === once[at])).toBe(true);
  });

  it("is what it is from scratch, whatever plots, weights and wishes were ranked before: 80 random changes in a row", () => {
    const random = createRandom(29);
    const aPlot = (at: number) =>
      plot(`p${at}`, [random() < 0.2 ? null : random(), random() < 0.5 ? 1 : 0], {
        routeAtMost: random() < 0.5 ? "withPermits" : "notPossible",
      });
    const all = Array.from({ length: 30 }, (_, at) => aPlot(at));
    const steps = Array.from({ length: 80 }, () => {
      for (const at of all.keys()) if (random() < 0.1) all[at] = aPlot(at);
      const weights = [{}, { motorway: 2 }, { motorway: 0, station: 0 }][Math.floor(random() * 8)] ?? {};
      return { plots: all.filter(() => random() < 0.9), weights };
    });
    const inARow = steps.map(({ plots, weights }) => withStandings(plots, aRequest({ weights })));
    for (const [at, { plots, weights }] of steps.entries()) {
      withStandings([], aRequest());
      expect(withStandings(structuredClone(plots), aRequest({ weights }))).toEqual(inARow[at]);
    }
  });

  it("leaves out none that could come first: brute force over all plots gives the same shares", () => {
    const random = createRandom(11);
    const plots = Array.from({ length: 40 }, (_, at) => plot(`p${at}`, [random(), random(), random()]));
    const there = standings(plots);
    const wins = new Map<string, number>();
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      // Uniform on the triangle: exponential numbers over their sum.
      const raw = [0, 1, 2].map(() => -Math.log(1 - random()));
      const score = ({ wishes }: PlotRow) =>
        wishes.reduce((sum, each, at) => sum + raw[at] * Math.min(1, 1000 / (each.measured ?? 1000)), 0);
      const best = plots.reduce((leader, each) => (score(each) > score(leader) ? each : leader));
      wins.set(best.id, (wins.get(best.id) ?? 0) + 1);
    }
    for (const { id } of plots) expect(Math.abs((there[id].firstShare ?? 0) - (wins.get(id) ?? 0) / draws)).toBeLessThan(drawn + 0.011);
  });
});
