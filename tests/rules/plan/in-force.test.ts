import { beforeAll, describe, expect, it } from "vitest";
import { viewOf } from "../../../src/rules/engine.ts";
import { besideOn, edgePlansOn, outsideLokalplaner, plansOn } from "../../../src/rules/plan/in-force.ts";
import { measurePlans } from "../../../src/rules/plan/plan-facts.ts";
import { aLayer, aPack, type FeatureDraft } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aDelomraade, aLokalplan } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";

const today = "2026-11-22";
const old = { planId: "old", number: "old", inForce: "1990-06-28" };
const recent = { planId: "new", number: "new", inForce: "2020-01-01" };
/** Ground from 100 m west of the plot to `x` metres from its west side; the plot is 100 × 100 m. */
const westTo = (x: number) => rectangle(-100, -100, 100 + x, 300);

function facts(lokalplaner: FeatureDraft<"lokalplaner">[], delomraader: FeatureDraft<"delomraader">[] = []) {
  const pack = aPack({ lokalplaner: aLayer("lokalplaner", lokalplaner), delomraader: aLayer("delomraader", delomraader) });
  return measurePlans(aPlot(), { lokalplaner: viewOf(pack, "lokalplaner"), delomraader: viewOf(pack, "delomraader") });
}
const numbers = (lokalplaner: FeatureDraft<"lokalplaner">[], on = today) =>
  plansOn(facts(lokalplaner), "lokalplan", on).map(({ fields }) => fields.number);

describe("lokalplaner in force on a plot", () => {
  beforeAll(overlayReady);

  it("leaves out an older plan that a newer one covers", () => {
    expect(numbers([aLokalplan(old), aLokalplan(recent)])).toEqual(["new"]);
  });

  it("keeps the older plan on the days before the newer one is in force", () => {
    const both = [aLokalplan(old), aLokalplan(recent)];
    expect(numbers(both, "2019-12-31")).toEqual(["old"]);
    expect(numbers(both, "2020-01-01")).toEqual(["new"]);
    expect(numbers(both, "1990-06-27")).toEqual([]);
  });

  it("leaves out an older plan whose rest on the plot is at most 1 % of it, an inaccuracy of borders", () => {
    expect(numbers([aLokalplan(old), aLokalplan(recent, westTo(99))])).toEqual(["new"]);
    expect(numbers([aLokalplan(old), aLokalplan(recent, westTo(98.9))])).toEqual(["old", "new"]);
  });

  it("adds up what several newer plans have replaced", () => {
    const east = rectangle(60, -100, 140, 300);
    expect(numbers([aLokalplan(old), aLokalplan(recent, westTo(60)), aLokalplan({ ...recent, planId: "n2", number: "n2" }, east)])).toEqual(
      ["new", "n2"],
    );
  });

  it("keeps both of two plans from the same day, and plans without a date", () => {
    expect(numbers([aLokalplan(recent), aLokalplan({ ...recent, planId: "n2", number: "n2" })])).toHaveLength(2);
    expect(numbers([aLokalplan({ ...old, inForce: null, adopted: null }), aLokalplan(recent)])).toHaveLength(2);
  });

  it("does not let another municipality's plan replace ours", () => {
    expect(numbers([aLokalplan(old), aLokalplan({ ...recent, municipality: "219" })])).toHaveLength(2);
  });

  it("sets a temalokalplan beside, where it replaces nothing", () => {
    const measured = facts([aLokalplan(old), aLokalplan({ ...recent, planType: "20.3" })]);
    expect(plansOn(measured, "lokalplan", today).map(({ fields }) => fields.number)).toEqual(["old"]);
    expect(besideOn(measured, today).map(({ fields }) => fields.number)).toEqual(["new"]);
  });

  it("sets a plan without any use beside too, such as a plan for signs registered as an ordinary one", () => {
    const signs = aLokalplan({ ...recent, useGeneral: null, useSpecific: [] });
    const measured = facts([aLokalplan(old), signs]);
    expect(plansOn(measured, "lokalplan", today).map(({ fields }) => fields.number)).toEqual(["old"]);
    expect(besideOn(measured, today).map(({ fields }) => fields.number)).toEqual(["new"]);
    expect(numbers([signs])).toEqual(["new"]);
  });

  it("counts a byplanvedtægt as a lokalplan", () => {
    expect(numbers([aLokalplan({ ...old, planType: "20.2" })])).toEqual(["old"]);
  });

  it("counts plans at the plot's edge and lets them decide nothing", () => {
    const measured = facts([aLokalplan(old, westTo(0.5)), aLokalplan(recent, rectangle(0.5, -100, 200, 300))]);
    expect(plansOn(measured, "lokalplan", today).map(({ fields }) => fields.number)).toEqual(["new"]);
    expect(edgePlansOn(measured, today).map(({ fields }) => fields.number)).toEqual(["old"]);
  });

  it("lets a delområde die with the part of its lokalplan that is replaced", () => {
    const parts = [aDelomraade({ partNumber: "I" }, westTo(50)), aDelomraade({ partNumber: "II" }, rectangle(50, -100, 150, 300))];
    const measured = facts([aLokalplan(), aLokalplan(recent, westTo(50))], parts);
    expect(plansOn(measured, "delomraade", today).map(({ part }) => part)).toEqual(["II"]);
    expect(plansOn(measured, "delomraade", "2019-12-31").map(({ part }) => part)).toEqual(["I", "II"]);
  });

  it("measures the ground outside every lokalplan in force", () => {
    const measured = facts([aLokalplan(old, westTo(30)), aLokalplan(recent, westTo(80))]);
    expect(outsideLokalplaner(measured, today)).toBeCloseTo(2000, 6);
    expect(outsideLokalplaner(measured, "2019-12-31")).toBeCloseTo(7000, 6);
    expect(outsideLokalplaner(measured, "1980-01-01")).toBe(10_000);
  });
});
