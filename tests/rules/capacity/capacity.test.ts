import { beforeAll, describe, expect, it } from "vitest";
import { datasetIds, datasets } from "../../../src/catalog/index.ts";
import type { Pack } from "../../../src/catalog/pack.ts";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import { answerPlot } from "../../../src/rules/assess.ts";
import { measurePlot } from "../../../src/rules/measure-plot.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

beforeAll(overlayReady);

const capacityOn = (layers: Pack["layers"], request: Partial<ExpansionRequest> = {}) => {
  const pack = aPackOf(
    [...datasetIds].filter((id) => id !== "grunde"),
    layers,
  );
  return answerPlot(measurePlot(aPlot(), pack), aRequest(request), "2026-11-22", pack).capacity;
};
const lokalplan = (fields: Parameters<typeof aLokalplan>[0]) => aLayer("lokalplaner", [aLokalplan(fields)]);
/** A building of 20 × 20 m with 900 m² of floor on the plot, and one of 4,000 m² of floor beside it in the same plan. */
const bygninger = aLayer("bygninger", [
  { shape: rectangle(10, 10, 20, 20), fields: { floorArea: 900, year: 1990 } },
  { shape: rectangle(120, 10, 60, 60), fields: { floorArea: 4000, year: 1980 } },
]);

/** The plot is 10,000 m², the plans lie over 90,000 m². */
describe("how much more floor a plot may carry", () => {
  it("50 % of the plot is 5,000 m², less 900 m² that stand there", () => {
    const capacity = capacityOn({ lokalplaner: lokalplan({ plotRatio: 50, plotRatioOf: 3 }), bygninger }, { storeys: 2 });
    expect(capacity).toMatchObject({ of: 3, base: 10_000, existing: 900, left: 4100, shared: null, atMost: false });
    expect(capacity?.caps[0]).toMatchObject({ kind: "plotRatio", allowed: 5000, basis: "stated" });
  });
  it("25 % of the area as a whole is 22,500 m² for all: 4,900 m² stand in it, so 17,600 m² are left, and the plot's own ground holds less", () => {
    const capacity = capacityOn({ lokalplaner: lokalplan({ plotRatio: 25, plotRatioOf: 1 }), bygninger });
    expect(capacity?.shared).toMatchObject({ area: 90_000, allowed: 22_500, existing: 4900, left: 17_600 });
    expect(capacity).toMatchObject({ of: 1, base: 90_000, existing: 900, left: 9100 });
  });
  it("a budget that the neighbours have spent leaves nothing, however empty the plot", () => {
    const capacity = capacityOn({ lokalplaner: lokalplan({ plotRatio: 5, plotRatioOf: 1 }), bygninger });
    expect(capacity?.shared).toMatchObject({ allowed: 4500, existing: 4900, left: 0 });
    expect(capacity?.left).toBe(0);
  });
  it("30 % built on in two storeys is 6,000 m² of floor; that the plan allows two and not the four asked for is what counts", () => {
    const capacity = capacityOn({ lokalplaner: lokalplan({ groundCoverage: 30, groundCoverageOf: 3, maxStoreys: 2 }) }, { storeys: 4 });
    expect(capacity?.caps.find(({ kind }) => kind === "groundCoverage")?.allowed).toBe(6000);
    expect(capacity?.caps.find(({ kind }) => kind === "storeys")?.allowed).toBe(20_000);
    expect(capacity?.left).toBe(6000);
  });
  it("a binding byggefelt of 50 × 40 m in one storey holds 2,000 m²", () => {
    const byggefelter = aLayer("byggefelter", [aByggefelt({}, rectangle(20, 20, 50, 40))]);
    const capacity = capacityOn({ lokalplaner: lokalplan({ plotRatio: 50, plotRatioOf: 3 }), byggefelter });
    expect(capacity?.caps[0]).toMatchObject({ kind: "byggefelt", allowed: 2000 });
  });
  it("a parking space of 25 m² for every 50 m² of floor in one storey leaves two thirds of 10,000 m² for floor", () => {
    const hall = { footprint: { length: 20, width: 10 }, yardDepth: 0, floorPerParkingSpace: 50 };
    expect(capacityOn({ lokalplaner: lokalplan({}) }, { hall })?.caps.find(({ kind }) => kind === "parking")?.allowed).toBeCloseTo(
      6666.67,
      2,
    );
  });
  it("a ramme's percentage bounds where no lokalplan lies, and never fills a lokalplan's blank", () => {
    const kommuneplanrammer = aLayer("kommuneplanrammer", [aRamme({ plotRatio: 40, plotRatioOf: 3 })]);
    expect(capacityOn({ kommuneplanrammer })?.caps.find(({ kind }) => kind === "plotRatio")?.allowed).toBe(4000);
    expect(capacityOn({ kommuneplanrammer, lokalplaner: lokalplan({}) })?.caps.some(({ kind }) => kind === "plotRatio")).toBe(false);
  });
  it("where the percentage stands in the document only, what is left is an upper bound", () => {
    expect(capacityOn({ lokalplaner: lokalplan({ regulatedInDocument: true }) })?.atMost).toBe(true);
  });
  it.each([
    ["groundCoverage", { maxHeight: 10, maxStoreys: 2 }],
    ["maxStoreys", { groundCoverage: 30, groundCoverageOf: 3, maxHeight: 10 }],
    ["maxHeight", { groundCoverage: 30, groundCoverageOf: 3, maxStoreys: 2 }],
  ] as const)("%s in the document only may bound the floor more tightly than the percentage that the register states", (_, others) => {
    const stated = { plotRatio: 50, plotRatioOf: 3, ...others } as const;
    expect(capacityOn({ lokalplaner: lokalplan({ ...stated, regulatedInDocument: true }) })?.atMost).toBe(true);
    expect(capacityOn({ lokalplaner: lokalplan(stated) })?.atMost).toBe(false);
  });
  it("where the register states every number that bounds the floor, its document makes nothing open", () => {
    const all = { plotRatio: 50, plotRatioOf: 3, groundCoverage: 30, groundCoverageOf: 3, maxHeight: 10, maxStoreys: 2 } as const;
    expect(capacityOn({ lokalplaner: lokalplan({ ...all, regulatedInDocument: true }) })?.atMost).toBe(false);
  });
  it("buildings that are a day too old may be more by now: what is left is at most that, and of a shared budget nothing is known", () => {
    const of = (date: string, plan: Parameters<typeof lokalplan>[0]) =>
      capacityOn({ lokalplaner: lokalplan(plan), bygninger: { ...bygninger, stamp: { ...bygninger.stamp, date } } }, { storeys: 2 });
    const own = { plotRatio: 50, plotRatioOf: 3 } as const;
    const { maxAgeDays } = datasets.bygninger;
    const day = (age: number) => new Date(Date.UTC(2026, 10, 22 - age)).toISOString().slice(0, 10);
    expect(of(day(maxAgeDays), own)).toMatchObject({ left: 4100, atMost: false });
    expect(of(day(maxAgeDays + 1), own)).toMatchObject({ left: 4100, atMost: true });
    expect(of(day(maxAgeDays + 1), { plotRatio: 25, plotRatioOf: 1 })).toMatchObject({
      shared: { existing: null, left: null },
      atMost: true,
    });
  });
  it("nothing is said where the lokalplaner cannot be read", () => {
    const pack = aPackOf(
      [...datasetIds].filter((id) => id !== "lokalplaner" && id !== "grunde"),
      {},
    );
    expect(answerPlot(measurePlot(aPlot(), pack), aRequest(), "2026-11-22", pack).capacity).toBeNull();
  });
});
