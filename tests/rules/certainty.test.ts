import { beforeAll, describe, expect, it } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { datasetIds } from "../../src/catalog/index.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { certainFinding } from "../builders/certain.ts";
import { anOffer } from "../builders/fake-answer.ts";
import { aLayer, aPackOf } from "../builders/layers.ts";
import { aLokalplan } from "../builders/plans.ts";
import { aPlot, rectangle, together } from "../builders/plots.ts";

beforeAll(async () => loadOverlay(await overlayBytes()));

/** Everything is delivered and empty but for one moor of the shapes given; the user's own plot leaves its map's 25 m alone. */
const moors = (...shapes: readonly Shape[]) =>
  aPackOf(datasetIds, {
    paragraf3: aLayer(
      "paragraf3",
      shapes.map((shape) => ({ shape, fields: { natureType: "Mose", kind: "other" } })),
    ),
  });
const moor = (shape: Shape, plotArea = 8000) => certainFinding("natur/paragraf3", aPlot(), moors(shape), { plotArea });

/** An interval is held against hand-worked areas; it may be wider by the 5 mm that hold the arcs, along at most 200 m of border. */
function expectInterval(interval: readonly [number, number] | null | undefined, least: number, most: number): void {
  expect(interval?.[0]).toBeLessThanOrEqual(least);
  expect(interval?.[0]).toBeGreaterThan(least - 1.01);
  expect(interval?.[1]).toBeGreaterThanOrEqual(most);
  expect(interval?.[1]).toBeLessThan(most + 1.01);
}

describe("what lies beside a plot, on a map of ± 25 m", () => {
  it("may reach onto it from 3 m: 22 of its 25 m along the plot's 100 m", () => {
    const { outcome, certainty } = moor(rectangle(103, 0, 100, 100));
    expect(outcome).toBe("clear");
    expect(certainty).toMatchObject({ kind: "maybe", accuracy: 25 });
    expectInterval(certainty?.interval, 0, 2200);
    expect(certainty?.text.da).toBe(
      "Måske: det nærmeste i «Beskyttet natur (§ 3)» ligger 3 m fra grunden, og kortet er kun nøjagtigt til ± 25 m. Få grænsen målt op.",
    );
    expect(certainty?.text.en).toMatch(/^May be: .* 3 m from the plot, .* ± 25 m\. Have the border surveyed\.$/);
  });

  it("says that it touches where it does", () => {
    expect(moor(rectangle(100, 0, 100, 100)).certainty?.text.da).toContain("«Beskyttet natur (§ 3)» rører grunden, og kortet");
  });

  it.each([
    ["touching", 100, "maybe"],
    ["under 25 m", 124.9, "maybe"],
    ["at 25 m", 125, "sure"],
    ["over 25 m", 125.1, "sure"],
  ] as const)("%s", (_, x, kind) => expect(moor(rectangle(x, 0, 100, 100)).certainty?.kind).toBe(kind));

  it("is nothing for sure where the layer is empty", () => {
    const { outcome, certainty } = certainFinding("natur/paragraf3", aPlot(), aPackOf(datasetIds));
    expect(outcome).toBe("clear");
    expect(certainty).toMatchObject({ kind: "sure", interval: null, accuracy: 25 });
  });
});

describe("what lies on a plot, on a map of ± 25 m", () => {
  const easternHalf = rectangle(50, -100, 200, 300);

  it("covers from 2,500 to 7,500 m² when it is drawn over half of 10,000 m²", () => {
    expectInterval(moor(easternHalf).certainty?.interval, 2500, 7500);
  });

  it.each([
    ["leaves room for sure at 25 m × 100 m", 2400, "avoidable", "sure"],
    ["may leave too little", 2600, "avoidable", "maybe"],
    ["may leave enough", 7400, "inside", "maybe"],
    ["is in the way for sure", 7600, "inside", "sure"],
  ] as const)("%s", (_, plotArea, code, kind) => {
    const finding = moor(easternHalf, plotArea);
    expect(finding.code).toBe(code);
    expect(finding.certainty?.kind).toBe(kind);
  });

  it("may not reach it at all when only 10 m of it do", () => {
    const { code, certainty } = moor(rectangle(90, -100, 200, 300), 9500);
    expect(code).toBe("inside");
    expect(certainty?.kind).toBe("maybe");
    expectInterval(certainty?.interval, 0, 3500);
    expect(certainty?.text.da).toContain("rækker ikke længere ind på grunden, end kortet kan være forkert, ± 25 m.");
  });

  it("has no interval where it covers the plot and no border is near", () => {
    const { measured, certainty } = moor(rectangle(-100, -100, 300, 300));
    expect(measured).toBe(10_000);
    expect(certainty).toMatchObject({ kind: "sure", interval: null });
  });

  it("shrinks as one where two features say the same and share a border", () => {
    const [west, east] = [rectangle(-100, -100, 150, 300), rectangle(50, -100, 150, 300)];
    const { measured, certainty } = certainFinding("natur/paragraf3", aPlot(), moors(west, east));
    expect(measured).toBe(10_000);
    expect(certainty).toMatchObject({ kind: "sure", interval: null });
  });

  it("keeps its holes: a hole of 40 × 40 m may be anything up to 90 × 90 m", () => {
    const ring = { kind: "polygon" as const, parts: [[...rectangle(-100, -100, 300, 300).parts[0], ...hole(30, 30, 40, 40)]] };
    const { interval } = moor(ring, 9000).certainty ?? {};
    expect(interval?.[1]).toBe(10_000);
    expect(interval?.[0]).toBeGreaterThan(10_000 - 8100 - 5);
    expect(interval?.[0]).toBeLessThan(10_000 - 8100 + 25 ** 2 * 0.87);
  });

  it("stays within nothing and the whole plot", () => {
    const { interval } = moor(rectangle(10, 10, 80, 80)).certainty ?? {};
    expectInterval(interval, 900, 10_000);
    expect(interval?.[1]).toBe(10_000);
  });
});

describe("the plot's own accuracy", () => {
  const beside = (metres: number) => moors(rectangle(100 + metres, 0, 100, 100));

  it("adds the cadastral map's 4 m to the 25 m of the layer as the root of squares, 25.3 m, and says so", () => {
    const plot = aPlot(rectangle(0, 0, 100, 100), { origin: "offer" });
    const kindAt = (metres: number, of = plot) => certainFinding("natur/paragraf3", of, beside(metres)).certainty;
    expect(kindAt(25.2, aPlot())).toMatchObject({ kind: "sure", accuracy: 25 });
    expect(kindAt(25.2)).toMatchObject({ kind: "maybe", accuracy: 25.32 });
    expect(kindAt(25.4)).toMatchObject({ kind: "sure", accuracy: 25.32 });
    const near = certainFinding(
      "kultur/kirkebyggelinje",
      plot,
      aPackOf(datasetIds, { kirkebyggelinjer: aLayer("kirkebyggelinjer", [{ shape: rectangle(105, 0, 50, 50) }]) }),
      { height: 12 },
    );
    expect(near.certainty?.text.da).toContain("± 11 m (kortet ± 10 m og grundens grænse ± 4 m, hver for sig)");
  });

  it("leaves a plan's area alone against the plan that it is", () => {
    const shape = rectangle(0, 0, 100, 100);
    const pack = aPackOf(datasetIds, { lokalplaner: aLayer("lokalplaner", [aLokalplan({}, shape)]) });
    const ofPlan = certainFinding("plan/anvendelse-lokalplan", aPlot(shape, { id: "lokalplan-plan-3-392", origin: "planArea" }), pack);
    expect(ofPlan.certainty?.kind).toBe("sure");
    const drawn = certainFinding("plan/anvendelse-lokalplan", aPlot(rectangle(0, 0, 100, 100)), pack);
    expect(drawn.certainty?.kind).toBe("maybe");
  });
});

describe("the registered area", () => {
  const empty = aPackOf(datasetIds);
  const areaOf = (registeredArea: number | null, plotArea: number) => {
    const plot = aPlot(rectangle(0, 0, 100, 100), { origin: "offer", offer: { ...anOffer(0), registeredArea } });
    return certainFinding("need/grundareal", plot, empty, { plotArea });
  };

  it.each([
    ["under the need, where 10,000 m² drawn would do", 9990, 10_000, "clear", "maybe"],
    ["enough, where 10,000 m² drawn are too few", 10_010, 10_005, "blocked", "maybe"],
    ["enough like the drawn one", 10_010, 10_000, "clear", "sure"],
    ["not stated", null, 10_000, "clear", "sure"],
  ] as const)("%s", (_, registered, plotArea, outcome, kind) => {
    const finding = areaOf(registered, plotArea);
    expect([finding.outcome, finding.certainty?.kind]).toEqual([outcome, kind]);
  });

  it("is named where it would make another answer", () => {
    expect(areaOf(9990, 10_000).certainty?.text.da).toMatch(
      /^Måske: det registrerede areal er 9\.990 m², og regnet efter det er svaret «Ikke muligt»\./,
    );
  });
});

describe("what is not measured on the ground, and what nobody states", () => {
  it("has no certainty: a low building under a church line", () => {
    const { outcome, certainty } = certainFinding("kultur/kirkebyggelinje", aPlot(), aPackOf(datasetIds), { height: 8 });
    expect([outcome, certainty]).toEqual(["notApplicable", null]);
  });

  it("has no certainty: what was not examined", () => {
    const { outcome, certainty } = certainFinding("natur/paragraf3", aPlot(), aPackOf(["lokalplaner"]));
    expect([outcome, certainty]).toEqual(["noData", null]);
  });
});

/** A ring with a hole's direction. */
const hole = (x: number, y: number, width: number, height: number) =>
  together(rectangle(x, y, width, height)).parts[0].map((ring) =>
    Float64Array.from(
      Array.from({ length: ring.length / 2 }, (_, i) => [ring[ring.length - 2 - 2 * i], ring[ring.length - 1 - 2 * i]]).flat(),
    ),
  );
