import { beforeAll, expect, it } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import { noRecords, type Records } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { type DecidedPlot, decidePlot } from "../../src/rules/decide-plot.ts";
import { findingOf } from "../../src/rules/decision.ts";
import { gistOf } from "../../src/rules/gist.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { type MeasuredPlot, measurePlot } from "../../src/rules/measure-plot.ts";
import { amounts } from "../../src/rules/request-fields.ts";
import { question } from "../bench/question.ts";
import { makeTown } from "../bench/town/make-town.ts";
import { changedRecords, type Recordable } from "../builders/changed-records.ts";
import { type Asked, changed } from "../builders/changed-requests.ts";
import { amountsOn, nextTo } from "../builders/critical-amounts.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom } from "../builders/random-shapes.ts";

/** A made municipality, measured twice: on one copy what is decided is kept, on the other everything is decided anew. */
let pack: Pack;
let plots: readonly { readonly kept: MeasuredPlot; readonly other: MeasuredPlot; readonly limits: readonly number[] }[];
let can: Recordable;
beforeAll(async () => {
  await overlayReady();
  pack = makeTown({ seed: 20_261_122, plots: 60, features: 600 });
  plots = candidatesOf(pack).map((plot) => {
    const kept = measurePlot(plot, pack);
    return { kept, other: measurePlot(plot, pack), limits: amountsOn(kept) };
  });
  const plans = [...(pack.layers.lokalplaner?.features ?? []), ...(pack.layers.kommuneplanrammer?.features ?? [])];
  const hearing = createHearing(question.request, question.on, pack);
  can = {
    plans: plans.flatMap(({ fields }) => fields.planId ?? []),
    findings: plots.flatMap(({ kept }) =>
      gistOf(decidePlot(kept, hearing, null)).findings.map(({ rule, code }) => ({ plot: kept.plot.id, rule, code })),
    ),
  };
});

/** Decided with nothing that was kept: what is entered stands in a new list, so that not even the chosen place is remembered. */
function anew(measured: MeasuredPlot, { request, on }: Asked, records: Records): DecidedPlot {
  return decidePlot(measured, createHearing(request, on, pack, { ...records, provisions: [...records.provisions] }), null);
}

const halls: readonly ExpansionRequest["hall"][] = [
  null,
  null,
  { footprint: { length: 60, width: 30 }, yardDepth: 20, floorPerParkingSpace: 50 },
];

/** A request with one to three amounts set at, just under, just over or well beside a number of the plot or an end of what its decisions stand for. */
function moved(request: ExpansionRequest, limits: readonly number[], before: DecidedPlot | null, random: () => number): ExpansionRequest {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const ends = [...(before?.decided.spans ?? []), ...(before?.decided.worked ?? []).flatMap(({ footing }) => footing.spans)];
  const near = ends.filter((end) => end > 0 && end < 1e6);
  let other = request;
  for (let many = 1 + Math.floor(random() * 2.5); many > 0; many--) {
    const at = near.length > 0 && random() < 0.6 ? one(near) : one(limits);
    const value = one([at, at, nextTo(at, 1), nextTo(at, -1), at * (0.5 + random())]);
    other = { ...other, [one(amounts)]: value };
  }
  return random() < 0.1 ? { ...other, hall: one(halls) } : other;
}

const shown = (decided: DecidedPlot) =>
  JSON.stringify({ gist: gistOf(decided), findings: decided.decisions.map((decision) => findingOf(decision, pack)) });

it.each([1, 2, 3, 4])("whatever amounts are asked for, what is kept on a plot is what is decided anew (seed %i)", (seed) => {
  const random = createRandom(seed);
  const all = { stood: 0, moved: 0 };
  for (const { kept, other, limits } of plots) {
    let [asked, records]: [Asked, Records] = [question, noRecords];
    let decided: DecidedPlot | null = null;
    const past: Asked[] = [];
    for (let step = 0; step < 40; step++) {
      past.push(asked);
      const chance = random();
      if (chance < 0.08) records = changedRecords(records, random, can);
      else if (chance < 0.16) asked = changed(asked, random);
      else if (chance < 0.3) asked = past[Math.floor(random() * past.length)];
      else asked = { ...asked, request: moved(asked.request, limits, decided, random) };
      const before: DecidedPlot | null = decided;
      decided = decidePlot(kept, createHearing(asked.request, asked.on, pack, records), before);
      const fresh = anew(other, asked, records);
      expect(decided.decided.settled).toEqual(fresh.decided.settled);
      expect(JSON.stringify(decided.row)).toBe(JSON.stringify(fresh.row));
      if (random() < 0.04) expect(shown(decided)).toBe(shown(fresh));
      all[decided.decided === before?.decided ? "stood" : "moved"]++;
    }
  }
  expect(all.stood).toBeGreaterThan(300);
  expect(all.moved).toBeGreaterThan(300);
});

it("walked along one amount through every number of a plot, each rule comes to what it comes to anew", () => {
  for (const { kept, other, limits } of plots.slice(0, 12)) {
    for (const amount of amounts) {
      let decided: DecidedPlot | null = null;
      const most = amount === "height" || amount === "storeys" ? 60 : 1e6;
      for (const at of limits.filter((limit) => limit < most)) {
        for (const value of [nextTo(at, -1), at, nextTo(at, 1)]) {
          const asked = { ...question, request: { ...question.request, [amount]: value } };
          decided = decidePlot(kept, createHearing(asked.request, asked.on, pack), decided);
          const fresh = anew(other, asked, noRecords);
          if (
            decided.decided.settled.some((each, rule) => each !== fresh.decided.settled[rule]) ||
            decided.row.worstText?.da !== fresh.row.worstText?.da
          )
            expect({ plot: kept.plot.id, amount, value, row: decided.row }).toEqual({ plot: kept.plot.id, amount, value, row: fresh.row });
        }
      }
      expect(decided).not.toBeNull();
    }
  }
});
