import { describe, expect, test } from "vitest";
import { type DatasetId, datasetIds, datasets } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { LayerStamp } from "../../src/domain/answer.ts";
import { gapsOf, staleGaps } from "../../src/rules/availability.ts";
import { conditionOf } from "../../src/rules/data-health.ts";
import { rules } from "../../src/rules/index.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import { aBrokenLayer, aLayer, aPack, aPackOf } from "../builders/layers.ts";
import { aPlot, rectangle } from "../builders/plots.ts";
import { createRandom } from "../builders/random-shapes.ts";

const on = "2026-11-22";
const whole = aPackOf(datasetIds);
const churches = (stamp: Partial<LayerStamp>, rest: object = {}): Pack["layers"] => ({
  kirkebyggelinjer: aLayer("kirkebyggelinjer", [], { stamp, ...rest }),
});
const healthOf = (layers: Pack["layers"], day = on) => conditionOf(aPackOf(datasetIds, layers), day);
const layerIn = (layers: Pack["layers"], day = on) => healthOf(layers, day).layers.find(({ dataset }) => dataset === "kirkebyggelinjer");

describe("a pack with every dataset, fresh and complete", () => {
  test("keeps no rule from answering", () => {
    const { layers, rules: affected } = conditionOf(whole, on);
    expect(affected).toEqual([]);
    expect(layers.map(({ dataset }) => dataset)).toEqual(datasetIds);
    expect(layers.filter(({ gaps, freshness }) => gaps.length > 0 || freshness !== "fresh")).toEqual([]);
  });
});

describe("an empty pack", () => {
  test("lets no rule that needs data answer", () => {
    const { layers, rules: affected } = conditionOf(aPack(), on);
    expect(layers.every(({ state, gaps }) => state === "notDelivered" && gaps.join() === "notDelivered")).toBe(true);
    const needing = rules.filter(({ needs }) => needs.length > 0).map(({ id }) => id);
    expect(affected.filter(({ effect }) => effect === "cannotAnswer").map(({ rule }) => rule)).toEqual(needing);
  });
});

describe("one layer and the rule that needs it", () => {
  const rule = "kultur/kirkebyggelinje";
  const effectOf = (layers: Pack["layers"]) => healthOf(layers).rules.find((each) => each.rule === rule);

  test.each(["missing", "failed", "notDelivered"] as const)("%s: cannot answer, and says why", (state) => {
    const layers = { kirkebyggelinjer: aBrokenLayer("kirkebyggelinjer", state) };
    expect(effectOf(layers)).toEqual({ rule, effect: "cannotAnswer", because: [{ dataset: "kirkebyggelinjer", gap: state }] });
    expect(layerIn(layers)).toMatchObject({ state, gaps: [state], freshness: null, cannotAnswer: expect.arrayContaining([rule]) });
  });

  test.each<[string, Pack["layers"], string]>([
    ["an extract", churches({ state: "cutOff" }), "cutOff"],
    ["of unknown coverage", churches({ coverage: "unknown" }, { coverage: null }), "coverageUnknown"],
    ["too old", churches({ date: "2025-11-20" }), "stale"],
    ["without a date", churches({ date: null }), "stale"],
  ])("%s: finds what is there, and is never clear", (_, layers, gap) => {
    expect(effectOf(layers)).toEqual({ rule, effect: "neverClear", because: [{ dataset: "kirkebyggelinjer", gap }] });
    expect(layerIn(layers)?.neverClear).toContain(rule);
  });

  test("failed, with the last good copy in it: its hits count, and it is never clear", () => {
    const copy = {
      kirkebyggelinjer: aLayer("kirkebyggelinjer", [{ shape: rectangle(0, 0, 10, 10) }], { stamp: { state: "failed" as const } }),
    };
    expect(effectOf(copy)).toEqual({ rule, effect: "neverClear", because: [{ dataset: "kirkebyggelinjer", gap: "failed" }] });
    expect(layerIn(copy)).toMatchObject({ state: "failed", isOldCopy: true, freshness: "fresh" });
    const plot = aPlot();
    expect(gapsOf(kirkebyggelinje, plot, aPack(copy))).toEqual({ stops: [], withholds: [{ code: "failed", dataset: "kirkebyggelinjer" }] });
  });
});

describe("age against what the dataset allows", () => {
  // 366 days for churches: the last tenth is 36.6 days. 92 for proposals, where a fortnight is more than the tenth.
  test.each([
    ["kirkebyggelinjer", 329, "fresh"],
    ["kirkebyggelinjer", 330, "soon"],
    ["kirkebyggelinjer", 366, "soon"],
    ["kirkebyggelinjer", 367, "tooOld"],
    ["lokalplanforslag", 78, "fresh"],
    ["lokalplanforslag", 79, "soon"],
    ["lokalplanforslag", 92, "soon"],
    ["lokalplanforslag", 93, "tooOld"],
    ["lokalplanforslag", -10, "fresh"],
  ] as const)("%s, %i days old, is %s", (dataset, days, freshness) => {
    const date = new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10);
    const layers: Pack["layers"] = { [dataset]: aLayer(dataset, [], { stamp: { date } }) };
    const layer = healthOf(layers).layers.find((each) => each.dataset === dataset);
    expect([layer?.age, layer?.freshness]).toEqual([days, freshness]);
    expect(layer?.maxAgeDays).toBe(datasets[dataset].maxAgeDays);
    expect(layer?.gaps).toEqual(freshness === "tooOld" ? ["stale"] : []);
  });

  test("without a date it is undated", () => {
    expect(layerIn(churches({ date: null }))).toMatchObject({ age: null, freshness: "undated" });
  });
});

test("of two hundred packs damaged at random, what is told of each rule is what the engine does on a plot in the middle", () => {
  const random = createRandom(20261122);
  const states = ["ready", "ready", "ready", "missing", "failed", "cutOff", "notDelivered"] as const;
  const plot = aPlot();
  for (let round = 0; round < 200; round++) {
    const layers = datasetIds.flatMap((id): [DatasetId, unknown][] => {
      const state = states[Math.floor(random() * states.length)];
      if (state === "notDelivered") return [];
      if (state === "missing" || state === "failed") return [[id, aBrokenLayer(id, state)]];
      const date = random() < 0.2 ? "2015-01-01" : on;
      return [[id, aLayer(id, [], { stamp: { state, date }, ...(random() < 0.1 ? { coverage: null } : {}) })]];
    });
    const pack = aPack(Object.fromEntries(layers));
    const told = new Map(conditionOf(pack, on).rules.map(({ rule, effect }) => [rule, effect]));
    for (const rule of rules) {
      const { stops, withholds } = gapsOf(rule, plot, pack);
      const rests = Object.values(rule.outcomes).some(({ outcome, fromAbsence }) => outcome === "clear" || fromAbsence);
      const hole = withholds.length + staleGaps(rule, pack, on).length > 0;
      const expected = stops.length > 0 ? "cannotAnswer" : hole && rests ? "neverClear" : undefined;
      expect([round, rule.id, told.get(rule.id)]).toEqual([round, rule.id, expected]);
    }
  }
});
