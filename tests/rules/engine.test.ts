import { beforeAll, describe, expect, it } from "vitest";
import type { LayerStamp } from "../../src/domain/answer.ts";
import { answerRule, examine } from "../../src/rules/engine.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import { routeOf } from "../../src/rules/route.ts";
import { aBrokenLayer, aLayer, aPack, type FeatureDraft } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";

/** So tall that the church line counts, and in need of the whole plot, so that no part of it can be kept free. */
const tall = aRequest({ height: 12, plotArea: 10_000 });
const on = "2026-11-22";
const zone: FeatureDraft<"kirkebyggelinjer"> = { shape: rectangle(50, 0, 100, 100) };
const plot = aPlot();

const answer = (layer: ReturnType<typeof aLayer<"kirkebyggelinjer">> | undefined, date = on, request = tall) => {
  const pack = aPack(layer ? { kirkebyggelinjer: layer } : {});
  return answerRule(examine(kirkebyggelinje, plot, pack), request, date, pack).finding;
};

const stamped = (stamp: Partial<LayerStamp>, features: readonly FeatureDraft<"kirkebyggelinjer">[] = []) =>
  aLayer("kirkebyggelinjer", features, { stamp });

describe("what the engine answers when the data cannot tell", () => {
  beforeAll(overlayReady);

  it("looked for in complete data and not found is clear", () => {
    expect(answer(aLayer("kirkebyggelinjer"))).toMatchObject({ outcome: "clear", code: "outside" });
  });

  it.each(["missing", "failed"] as const)("a layer that is %s is not examined, even where the rule is not about the request", (state) => {
    const layer = aBrokenLayer("kirkebyggelinjer", state);
    expect(answer(layer)).toMatchObject({ outcome: "noData", code: state, measured: null });
    expect(answer(layer, on, aRequest({ height: 3 }))).toMatchObject({ outcome: "noData", code: state });
  });

  it("a layer that nobody delivered is not examined", () => {
    expect(answer(undefined)).toMatchObject({ outcome: "noData", code: "notDelivered" });
  });

  it("a layer that was cut off is never clear, but what it shows stands", () => {
    expect(answer(stamped({ state: "cutOff" }))).toMatchObject({ outcome: "noData", code: "cutOff" });
    expect(answer(stamped({ state: "cutOff" }, [zone]))).toMatchObject({ outcome: "dispensation", code: "inside" });
  });

  it("a layer that failed and holds the last good copy is never clear, but what the copy shows stands", () => {
    const far: FeatureDraft<"kirkebyggelinjer"> = { shape: rectangle(5000, 0, 100, 100) };
    expect(answer(stamped({ state: "failed" }, [far]))).toMatchObject({ outcome: "noData", code: "failed" });
    expect(answer(stamped({ state: "failed" }, [zone]))).toMatchObject({ outcome: "dispensation", code: "inside" });
  });

  it("a layer of unknown coverage is never clear, but what it shows stands", () => {
    expect(answer(aLayer("kirkebyggelinjer", [], { coverage: null }))).toMatchObject({ outcome: "noData", code: "coverageUnknown" });
    expect(answer(aLayer("kirkebyggelinjer", [zone], { coverage: null }))).toMatchObject({ outcome: "dispensation" });
  });

  it("a plot that reaches beyond the layer's coverage is never clear", () => {
    const covering = (width: number) => aLayer("kirkebyggelinjer", [], { coverage: rectangle(0, 0, width, 100) });
    expect(answer(covering(100))).toMatchObject({ outcome: "clear" });
    expect(answer(covering(99))).toMatchObject({ outcome: "noData", code: "beyondCoverage" });
  });

  it("data goes stale the day after it is a year and a day old, or when nobody knows its age", () => {
    const layer = stamped({ date: "2025-11-21" });
    expect(answer(layer, "2026-11-22")).toMatchObject({ outcome: "clear" });
    expect(answer(layer, "2026-11-23")).toMatchObject({ outcome: "noData", code: "stale" });
    expect(answer(stamped({ date: null }))).toMatchObject({ outcome: "noData", code: "stale" });
  });

  it("stale data still shows what stood there", () => {
    expect(answer(stamped({ date: "2020-01-01" }, [zone]))).toMatchObject({ outcome: "dispensation" });
  });
});

describe("what is found in data with a hole", () => {
  beforeAll(overlayReady);

  /** The line covers the eastern half of the plot; 4,000 m² fit beside it. */
  const partial = (stamp: Partial<LayerStamp>, height = 12) => {
    const pack = aPack({ kirkebyggelinjer: stamped(stamp, [zone]) });
    return answerRule(examine(kirkebyggelinje, plot, pack), aRequest({ height, plotArea: 4000 }), on, pack);
  };

  it("room beside a hit in a page of a layer may hold what the other pages show, so the answer is partial", () => {
    expect(partial({ state: "cutOff" })).toMatchObject({ partial: true, finding: { code: "avoidable" } });
    expect(partial({ date: "2025-11-20" })).toMatchObject({ partial: true, finding: { code: "avoidable" } });
    expect(partial({})).toMatchObject({ partial: false, finding: { code: "avoidable" } });
  });

  it("what does not concern the request is whole whatever the data lacks", () => {
    expect(partial({ state: "cutOff" }, 8.5)).toMatchObject({ partial: false, finding: { code: "low" } });
  });

  it("a route is never decided on a partial answer that its rule could make worse", () => {
    const routeWith = (stamp: Partial<LayerStamp>) => routeOf([partial(stamp)]);
    expect(routeWith({})).toEqual({ route: "withinPlan", routeAtLeast: "withinPlan", routeAtMost: "withinPlan" });
    expect(routeWith({ state: "cutOff" })).toEqual({ route: "undecided", routeAtLeast: "withinPlan", routeAtMost: "withPermits" });
  });
});

describe("what is a hit", () => {
  beforeAll(overlayReady);
  const area = (...features: FeatureDraft<"kirkebyggelinjer">[]) => answer(aLayer("kirkebyggelinjer", features));

  it("a border that only touches is none", () => {
    expect(area({ shape: rectangle(100, 0, 50, 100) })).toMatchObject({ outcome: "clear" });
  });

  it("a sliver of half a square metre is none, two square metres are one", () => {
    expect(area({ shape: rectangle(99.995, 0, 50, 100) })).toMatchObject({ outcome: "clear" });
    expect(area({ shape: rectangle(99.98, 0, 50, 100) })).toMatchObject({ outcome: "dispensation" });
  });

  it("two that overlap are measured as one: 50 × 100 and 30 × 100 within it share 5,000 m², not 8,000", () => {
    const finding = area(zone, { shape: rectangle(70, 0, 30, 100) });
    expect(finding.text.da).toContain("5.000 m²");
    expect(finding.source?.featureIds).toEqual(["kirkebyggelinjer-1", "kirkebyggelinjer-2"]);
  });

  it("the evidence is the shared part, in degrees", () => {
    const { evidence } = area(zone);
    expect(evidence?.type).toBe("Polygon");
    // 700,050 m east, 6,190,000 m north in UTM 32 lies near 12.2° E, 55.8° N (Nordsjælland).
    const [longitude, latitude] = evidence?.type === "Polygon" ? evidence.coordinates[0][0] : [];
    expect(longitude).toBeCloseTo(12.2, 1);
    expect(latitude).toBeCloseTo(55.8, 1);
  });
});
