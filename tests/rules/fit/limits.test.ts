import { beforeAll, describe, expect, test } from "vitest";
import { line } from "../../../src/geo/shape.ts";
import { aHall, fitOn } from "../../builders/fits.ts";
import { aLayer } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aDelomraade, aLokalplan } from "../../builders/plans.ts";
import { aPlot, at, rectangle, together } from "../../builders/plots.ts";

beforeAll(overlayReady);

const buildable = (...args: Parameters<typeof fitOn>): number => fitOn(...args).buildable.area;
const idsOf = (...args: Parameters<typeof fitOn>): string[] => fitOn(...args).limits.map(({ id }) => id);
/** The northern half of the plot of 100 × 100 m, and beyond. */
const north = rectangle(-50, 50, 200, 200);

describe("the distance to the boundary", () => {
  test.each([
    ["2.5 m where the slope asks for less", 2, 95 * 95],
    ["2.5 m where the slope asks for just that: 3.5 m of height", 3.5, 95 * 95],
    ["more where the hall is higher: 3.64 m of height, 2.6 m", 3.64, 94.8 * 94.8],
    ["7 m of height, 5 m", 7, 90 * 90],
    ["10.5 m of height, 7.5 m", 10.5, 85 * 85],
  ])("%s", (_, height, area) => {
    expect(buildable({}, { height })).toBeCloseTo(area, 2);
  });

  const settled = aLokalplan({ maxHeight: 12 });
  test.each([
    ["a lokalplan that states the height settles it", [settled], {}, 95 * 95],
    ["one that regulates it in its document only does not", [aLokalplan({ regulatedInDocument: true })], {}, 85 * 85],
    ["one that is blank does not", [aLokalplan()], {}, 85 * 85],
    ["one that is not in force on the day does not", [settled], { on: "2017-04-04" }, 85 * 85],
    ["one that lies on half the plot does not", [aLokalplan({ maxHeight: 12 }, rectangle(-50, -50, 100, 300))], {}, 85 * 85],
  ])("%s", (_, plans, ground, area) => {
    expect(buildable({ layers: { lokalplaner: aLayer("lokalplaner", plans) }, ...ground }, { height: 10.5 })).toBeCloseTo(area, 2);
  });

  test("what delområder state together settles it too", () => {
    const layers = {
      lokalplaner: aLayer("lokalplaner", [aLokalplan()]),
      delomraader: aLayer("delomraader", [aDelomraade({ maxHeight: 12 })]),
    };
    expect(buildable({ layers }, { height: 10.5 })).toBeCloseTo(95 * 95, 2);
  });

  test("counts no border between two parts of one plot", () => {
    const plot = aPlot(together(rectangle(0, 0, 50, 100), rectangle(50, 0, 50, 100)));
    expect(buildable({ plot })).toBeCloseTo(95 * 95, 2);
  });

  test("is said with what nobody confirmed", () => {
    const setback = fitOn({}, { height: 7 }).limits.find(({ id }) => id === "setback");
    expect(setback?.text.da).toContain("mindst 5 m fra skel");
    expect(setback?.text.da).toContain("bygningsreglementet (BR18) §§ 176 og 177");
    expect(setback?.text.en).toContain("1.4 times the distance");
    expect(setback?.unconfirmed?.en).toContain("single-family houses");
  });
});

describe("the church's line holds for buildings over 8.5 m", () => {
  const layers = {
    kirkebyggelinjer: aLayer("kirkebyggelinjer", [{ shape: north }]),
    lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight: 12 })]),
  };
  test.each([
    [8.4, 95 * 95],
    [8.5, 95 * 95],
    [8.51, 95 * 47.5],
  ])("%s m", (height, area) => {
    expect(buildable({ layers }, { height })).toBeCloseTo(area, 2);
    expect(idsOf({ layers }, { height }).includes("kultur/kirkebyggelinje")).toBe(height > 8.5);
  });
});

describe("ground or hall", () => {
  const hall = aHall(90, 40, { yardDepth: 30 });
  test.each([
    ["a forest's line keeps the hall off and lets the yard in", { skovbyggelinjer: aLayer("skovbyggelinjer", [{ shape: north }]) }, "fits"],
    ["a lake's line keeps both off", { soebeskyttelseslinjer: aLayer("soebeskyttelseslinjer", [{ shape: north }]) }, "fitsNot"],
    ["a stream's line keeps both off", { aabeskyttelseslinjer: aLayer("aabeskyttelseslinjer", [{ shape: north }]) }, "fitsNot"],
    ["a conservation order keeps both off", { fredninger: aLayer("fredninger", [{ shape: north }]) }, "fitsNot"],
    ["a proposed order too", { fredninger: aLayer("fredninger", [{ shape: north, fields: { proposed: true } }]) }, "fitsNot"],
    ["a lake keeps both off", { soeer: aLayer("soeer", [{ shape: north }]) }, "fitsNot"],
    ["buildings keep both off", { bygninger: aLayer("bygninger", [{ shape: north }]) }, "fitsNot"],
    ["contaminated soil is no limit", { jordforureningV2: aLayer("jordforureningV2", [{ shape: north }]) }, "fits"],
  ])("%s", (_, layers, verdict) => {
    expect(fitOn({ layers }, { hall }).verdict).toBe(verdict);
  });

  test.each([
    ["a bog of 2,500 m² is not protected", 2500, 95 * 95],
    ["one of 2,501 m² is", 2501, 95 * 95 - 47.5 * 47.5],
  ])("%s", (_, size, area) => {
    const layers = { paragraf3: aLayer("paragraf3", [{ shape: rectangle(50, 50, size / 50, 50), fields: { kind: "other" } }]) };
    expect(buildable({ layers })).toBeCloseTo(area, 2);
  });
});

describe("road building lines", () => {
  const strip = { vejbyggelinjer: aLayer("vejbyggelinjer", [{ shape: rectangle(-50, -50, 200, 60) }]) };
  const drawn = { vejbyggelinjer: aLayer("vejbyggelinjer", [{ shape: line([at(-50, 10), at(150, 10)]) }]) };

  test("keep the hall out of the land in front of them: 10 m of 100 m, where the boundary takes 2.5 m by itself", () => {
    expect(buildable({ layers: strip })).toBeCloseTo(95 * 87.5, 2);
    expect(idsOf({ layers: strip })).toContain("infrastruktur/vejbyggelinjer");
  });

  test("that are drawn as lines keep it from neither side, and that is told", () => {
    expect(buildable({ layers: drawn })).toBeCloseTo(95 * 95, 2);
    const said = (layers: typeof drawn) =>
      fitOn({ layers }, { hall: aHall(20, 20) })
        .notExamined.map(({ da }) => da)
        .join();
    expect(said(drawn)).toContain("en vejbyggelinje krydser");
    expect(said(strip)).not.toContain("en vejbyggelinje krydser");
  });
});

describe("binding byggefelter", () => {
  const plan = aLokalplan({ maxHeight: 12 });
  const field = (x: number, y: number, width: number, height: number, rest = {}) => aByggefelt(rest, rectangle(x, y, width, height));
  const on = (fields: readonly ReturnType<typeof field>[], plans = [plan]) => ({
    layers: { lokalplaner: aLayer("lokalplaner", plans), byggefelter: aLayer("byggefelter", fields) },
  });

  test("leave the hall room in them only", () => {
    expect(buildable(on([field(10, 10, 40, 60)]))).toBeCloseTo(2400, 2);
  });

  test("that adjoin are one piece together", () => {
    const { buildable: left, verdict } = fitOn(on([field(10, 10, 40, 60), field(50, 10, 30, 60, { planId: "392-b" })]), {
      hall: aHall(65, 55),
    });
    expect([left.area, left.largestPiece, verdict]).toEqual([4200, 4200, "fits"]);
  });

  test("that stand apart are two pieces, and a hall stands in one", () => {
    const { buildable: left, verdict } = fitOn(on([field(10, 10, 30, 60), field(60, 10, 30, 60, { planId: "392-b" })]), {
      hall: aHall(65, 20),
    });
    expect([left.area, left.largestPiece, verdict]).toEqual([3600, 1800, "fitsNot"]);
  });

  test("let the yard lie outside them", () => {
    expect(fitOn(on([field(10, 10, 80, 40)]), { hall: aHall(80, 40, { yardDepth: 30 }) }).verdict).toBe("fits");
  });

  test.each([
    ["that are advice only do not bind", on([field(10, 10, 40, 60, { binding: false })])],
    ["that the register is silent about do not bind", on([field(10, 10, 40, 60, { binding: null })])],
    ["of a plan that is not in force yet do not bind", { ...on([field(10, 10, 40, 60)]), on: "2017-04-04" }],
    [
      "of a plan that a newer one has replaced do not bind",
      on([field(10, 10, 40, 60)], [plan, aLokalplan({ planId: "500", number: "3-500", inForce: "2020-01-01" })]),
    ],
  ])("%s", (_, ground) => {
    expect(buildable(ground)).toBeCloseTo(95 * 95, 2);
  });

  test("bind only the ground of their own plan", () => {
    const half = aLokalplan({}, rectangle(-50, -50, 100, 300));
    // West of 50 m only the field of 40 × 60 m; east of it 47.5 × 95 m.
    expect(buildable(on([field(10, 10, 40, 60)], [half]))).toBeCloseTo(2400 + 47.5 * 95, 2);
  });

  test("whose plan is not in the data bind the whole plot", () => {
    expect(buildable(on([field(10, 10, 40, 60)], []))).toBeCloseTo(2400, 2);
  });
});
