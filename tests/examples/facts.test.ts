import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { area, boxOf } from "../../src/geo/shape.ts";
import { type ExampleName, exampleNames, rawLayer, shapeOf, theOne } from "../builders/example-layers.ts";

const utm = "+proj=utm +zone=32 +ellps=GRS80 +units=m";
const A = "0201-alleroed";
const H = "0657-herning";

type Row = readonly [name: ExampleName, plannr: string, facts: Readonly<Record<string, unknown>>];

/** What the municipal plans state; null is a number that no source gave, and that must stay blank. */
const rammer: readonly Row[] = [
  [A, "LU.E.02", { anvgen: 31, zonestatus: "Byzone", minmiljo: 5, maxmiljo: 7, maxbygnhjd: 15, bebygpct: null }],
  [
    A,
    "LU.E.04",
    { zonestatus: "Landzone", fremtidigzonestatus: "Byzone", minmiljo: null, maxmiljo: null, bebygpct: 50, bebygpctaf: 2, maxbygnhjd: 20 },
  ],
  [A, "BL.BE.03", { anvgen: 21, bebygpct: 50, bebygpctaf: 1, maxbygnhjd: 11, minmiljo: 1, maxmiljo: 2 }],
  [A, "LS.C.01", { anvgen: 41, maxbygnhjd: 20 }],
  [A, "Borupgård", { minmiljo: 1, maxmiljo: 4 }],
  [A, "Engholm", { minmiljo: 1, maxmiljo: 4 }],
  [H, "31.E3", { anvgen: 31, iomfangreg: true, maxbygnhjd: null, bebygpct: null }],
  [H, "33.E5", { bebygpct: 50, bebygpctaf: 1, maxetager: 3, maxbygnhjd: 12, minmiljo: 1, maxmiljo: 2, fremtidigzonestatus: "Byzone" }],
  [H, "14.E11", { minmiljo: 1, maxmiljo: 4 }],
  [H, "14.E6", { anvgen: 31 }],
  [H, "14.E2", { anvgen: 31 }],
  [H, "54.E1", { anvgen: 31 }],
  [H, "31.T1", { bebygpct: 25, bebygpctaf: 1, maxetager: 2, maxbygnhjd: 8.5 }],
];

describe("rammer say what the municipal plans say", () => {
  it.each(rammer)("%s %s", (name, plannr, facts) => {
    expect(theOne(name, "kommuneplanrammer", "plannr", plannr).properties).toMatchObject({ plantype: 10.1, planstatus: "V", ...facts });
  });
});

/** Plans with a number, or a flag instead of one, that no source gave. */
const schematic: readonly (readonly [ExampleName, "kommuneplanrammer" | "lokalplaner", string])[] = [
  [A, "kommuneplanrammer", "Borupgård"],
  [A, "kommuneplanrammer", "Engholm"],
  [A, "kommuneplanrammer", "LS.C.01"],
  [A, "lokalplaner", "Borupgård"],
  [A, "lokalplaner", "3-392"],
  [H, "kommuneplanrammer", "14.E11"],
  [H, "kommuneplanrammer", "31.E3"],
  [H, "kommuneplanrammer", "14.E6"],
  [H, "kommuneplanrammer", "14.E2"],
  [H, "kommuneplanrammer", "54.E1"],
  [H, "lokalplaner", "14.E11.1"],
  [H, "lokalplaner", "14.E6.3"],
  [H, "lokalplaner", "54.E1 (nummer ikke oplyst)"],
];

describe("what no source gave", () => {
  it.each(schematic)("%s %s %s says in its own words that it is an example", (name, dataset, plannr) => {
    const { properties } = theOne(name, dataset, "plannr", plannr);
    expect(properties?.[dataset === "lokalplaner" ? "kbeskriv" : "notat"]).toMatch(/^Eksempel: .*(skematisk|ikke kendt)/);
  });

  it.each([
    [A, "LU.E.02"],
    [A, "LU.E.04"],
    [A, "BL.BE.03"],
    [H, "33.E5"],
  ] as const)("%s %s says nothing of the kind, for a source gave its numbers", (name, plannr) => {
    expect(theOne(name, "kommuneplanrammer", "plannr", plannr).properties?.notat).not.toMatch(/eksempel|skematisk/i);
  });
});

describe("lokalplaner and their parts", () => {
  it("3-396 lies over LU.E.02 and is of class 5–7 and 15 m", () => {
    expect(theOne(A, "lokalplaner", "plannr", "3-396").properties).toMatchObject({ minmiljo: 5, maxmiljo: 7, maxbygnhjd: 15, status: "V" });
  });

  it("3-392 is of class 4–7, and its building fields step from 8.5 m to 20 m away from the dwellings", () => {
    expect(theOne(A, "lokalplaner", "plannr", "3-392").properties).toMatchObject({ minmiljo: 4, maxmiljo: 7, bebygpct: 50, bebygpctaf: 2 });
    const [low, high] = ["A", "B"].map((number) => theOne(A, "byggefelter", "delnr", number));
    expect(low.properties).toMatchObject({ maxbygnhjd: 8.5, lp_plannr: "3-392", bygkunifelt: true, bygvejledende: false });
    expect(high.properties).toMatchObject({ maxbygnhjd: 20, lp_plannr: "3-392" });
    expect(boxOf(shapeOf(low))[2]).toBeLessThanOrEqual(boxOf(shapeOf(high))[0]);
  });

  it("14.E11.1 is of class 1–4, part I too, part II of class 3–4", () => {
    expect(theOne(H, "lokalplaner", "plannr", "14.E11.1").properties).toMatchObject({ minmiljo: 1, maxmiljo: 4 });
    expect(theOne(H, "delomraader", "delnr", "I").properties).toMatchObject({ lp_plannr: "14.E11.1", minmiljo: 1, maxmiljo: 4 });
    expect(theOne(H, "delomraader", "delnr", "II").properties).toMatchObject({ lp_plannr: "14.E11.1", minmiljo: 3, maxmiljo: 4 });
  });

  it.each(exampleNames)("%s: parts name the id of the lokalplan that they belong to", (name) => {
    const plans = new Map(rawLayer(name, "lokalplaner").map(({ properties }) => [properties?.planid, properties?.plannr]));
    for (const { properties } of [...rawLayer(name, "delomraader"), ...rawLayer(name, "byggefelter")]) {
      expect(plans.get(properties?.lokplan_id)).toBe(properties?.lp_plannr);
    }
  });

  it.each(exampleNames)("%s: the proposed plan was published in 2026 and is in hearing on 22 November", (name) => {
    for (const { properties } of rawLayer(name, "lokalplanforslag")) {
      expect(properties).toMatchObject({ status: "F", datovedt: null });
      expect(properties?.datostart).toBeLessThanOrEqual(20261122);
      expect(properties?.datoslut).toBeGreaterThanOrEqual(20261122);
    }
  });
});

/** Hectares, and rough centres in WGS 84 (± 1 km), from the municipal plans and from memory. */
const places: readonly (readonly [ExampleName, string, number | null, readonly [number, number]])[] = [
  [A, "LU.E.02", 95, [55.852, 12.297]],
  [A, "LU.E.04", 33.5, [55.861, 12.315]],
  [A, "Borupgård", null, [55.878, 12.372]],
  [A, "Engholm", null, [55.86, 12.352]],
  [A, "BL.BE.03", null, [55.868, 12.385]],
  [A, "LS.C.01", null, [55.871, 12.357]],
  [H, "31.E3", null, [56.122, 9.09]],
  [H, "33.E5", null, [56.135, 9.025]],
  [H, "14.E11", 96, [56.116, 8.985]],
  [H, "14.E6", 150, [56.117, 8.95]],
  [H, "14.E2", null, [56.1, 8.96]],
  [H, "54.E1", null, [56.16, 8.895]],
];

describe("rammer lie where the areas lie", () => {
  it.each(places)("%s %s", (name, plannr, hectares, [latitude, longitude]) => {
    const shape = shapeOf(theOne(name, "kommuneplanrammer", "plannr", plannr));
    const [west, south, east, north] = boxOf(shape);
    const [x, y] = proj4("WGS84", utm, [longitude, latitude]);
    expect(Math.hypot((west + east) / 2 - x, (south + north) / 2 - y)).toBeLessThan(1000);
    if (hectares !== null) expect(Math.abs(area(shape) / 10_000 / hectares - 1)).toBeLessThan(0.02);
  });

  it.each([
    [A, 67],
    [H, 1320],
  ] as const)("%s covers about %i km²", (name, squareKilometres) => {
    const [border] = rawLayer(name, "kommunegraense");
    expect(Math.abs(area(shapeOf(border)) / 1e6 / squareKilometres - 1)).toBeLessThan(0.02);
  });
});
