import { beforeAll, describe, expect, it } from "vitest";
import { datasetIds } from "../../src/catalog/index.ts";
import { difference, intersection } from "../../src/geo/overlay.ts";
import { area, boxesMeet, boxOf, type Shape } from "../../src/geo/shape.ts";
import { exampleNames, rawLayer, shapeOf, theOne } from "../builders/example-layers.ts";
import { overlayReady } from "../builders/overlay.ts";

beforeAll(() => overlayReady());

const inSight = (one: Shape, others: readonly Shape[]): Shape[] =>
  others.filter((other) => other !== one && boxesMeet(boxOf(one), boxOf(other)));
const shared = (one: Shape, others: readonly Shape[]): number =>
  inSight(one, others).reduce((sum, other) => sum + area(intersection(one, other)), 0);

describe.each(exampleNames)("the ground of %s", (name) => {
  const shapes = (dataset: string) => rawLayer(name, dataset).map(shapeOf);

  it("has something in every dataset, except where nothing lies: no coast, and outside the capital region nothing of the Fingerplan", () => {
    const empty = datasetIds.filter((dataset) => rawLayer(name, dataset).length === 0);
    const ofCoast = ["klitfredning", "kystnaerhedszone", "strandbeskyttelse"];
    const ofFingerplan = ["stationsnaereOmraader", "transportkorridorer"];
    expect(empty.sort()).toEqual(name === "0657-herning" ? [...ofCoast, ...ofFingerplan].sort() : ofCoast);
  });

  it("has about twenty plots of 3,000 to 60,000 m² whose stated area is the drawn one", () => {
    const plots = rawLayer(name, "grunde");
    expect(plots.length).toBeGreaterThanOrEqual(20);
    for (const plot of plots) {
      const size = area(shapeOf(plot));
      expect(size).toBeGreaterThanOrEqual(3000);
      expect(size).toBeLessThanOrEqual(60_000);
      expect(Math.abs(size / plot.properties?.areal_m2 - 1)).toBeLessThan(1e-3);
    }
  });

  it("offers plots of each status and owner, with and without a price", () => {
    const values = (field: string) => new Set(rawLayer(name, "grunde").map(({ properties }) => properties?.[field]));
    expect(values("status")).toEqual(new Set(["ledig", "reserveret", "solgt"]));
    expect(values("ejer")).toEqual(new Set(["kommunal", "privat"]));
    expect(values("pris_kr_m2").has(null)).toBe(true);
  });

  it("plots lie inside the ramme and the lokalplan that they name", () => {
    for (const plot of rawLayer(name, "grunde")) {
      const { ramme, lokalplan } = plot.properties ?? {};
      const plans = [theOne(name, "kommuneplanrammer", "plannr", ramme)];
      if (lokalplan !== null) plans.push(theOne(name, "lokalplaner", "plannr", lokalplan));
      for (const plan of plans) expect(area(difference(shapeOf(plot), [shapeOf(plan)]))).toBeLessThan(0.5);
    }
  });

  it("plots overlap neither each other nor a building, and each is one parcel", () => {
    const [plots, buildings, parcels] = ["grunde", "bygninger", "jordstykker"].map(shapes);
    for (const plot of plots) {
      expect(shared(plot, plots)).toBeLessThan(0.5);
      expect(shared(plot, buildings)).toBe(0);
      expect(Math.abs(shared(plot, parcels) / area(plot) - 1)).toBeLessThan(1e-4);
    }
  });

  it("parcels overlap each other by no more than rounding to the centimetre", () => {
    const parcels = shapes("jordstykker");
    for (const parcel of parcels) expect(shared(parcel, parcels)).toBeLessThan(4);
  });

  it("plans, parcels, plots and buildings lie inside the municipality", () => {
    const [border] = shapes("kommunegraense");
    for (const dataset of ["kommuneplanrammer", "lokalplaner", "lokalplanforslag", "grunde", "jordstykker", "bygninger", "zonekort"]) {
      for (const shape of shapes(dataset)) expect(area(difference(shape, [border])), dataset).toBeLessThan(0.5);
    }
  });

  it("writes coordinates to the centimetre", () => {
    const digits = JSON.stringify(rawLayer(name, "grunde").map(({ geometry }) => geometry)).match(/\.\d+/g) ?? [];
    expect(Math.max(...digits.map((each) => each.length))).toBe(3);
  });
});
