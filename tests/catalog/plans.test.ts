import { describe, expect, it } from "vitest";
import { type DatasetId, datasets } from "../../src/catalog/index.ts";
import { point } from "../../src/geo/shape.ts";
import { at } from "../builders/plots.ts";
import { aRawFeature, rawExamples, rawLike } from "../builders/raw-features.ts";

const takes = (id: DatasetId, rest: Readonly<Record<string, unknown>>) => datasets[id].takes(rawLike(id, rest), "999");
const lokalplan = (rest: Readonly<Record<string, unknown>> = {}) =>
  datasets.lokalplaner.read({ ...rawExamples.lokalplaner.properties, ...rest });

describe("a plan's fields", () => {
  it("are read in our words", () => {
    expect(lokalplan()).toMatchObject({
      planId: "1234567",
      number: "3-001",
      name: "Prøveområdet",
      municipality: "999",
      planType: "20.1",
      useGeneral: 31,
      zone: 1,
      proposed: "2017-01-10",
      hearingStart: "2017-01-17",
      hearingEnd: "2017-03-14",
      adopted: "2017-06-20",
      inForce: "2017-07-05",
    });
  });

  it("give identity, date and document of the plan", () => {
    const { properties } = rawExamples.lokalplaner;
    expect(datasets.lokalplaner.idOf(properties)).toBe("1234567");
    expect(datasets.lokalplaner.dateOf(properties)).toBe("2017-06-20");
    expect(datasets.lokalplaner.linkOf(properties)).toBe("https://dokument.plandata.dk/20_1234567_1.pdf");
    expect(datasets.lokalplanforslag.dateOf(rawExamples.lokalplanforslag.properties)).toBe("2017-01-10");
  });

  it("are null or empty where the register is blank", () => {
    expect(datasets.lokalplaner.read({})).toEqual({
      planId: null,
      number: null,
      name: null,
      municipality: null,
      planType: null,
      useGeneral: null,
      useSpecific: [],
      perUse: [],
      plotRatio: null,
      plotRatioOf: null,
      groundCoverage: null,
      groundCoverageOf: null,
      maxHeight: null,
      maxStoreys: null,
      minClass: null,
      maxClass: null,
      minPlotArea: null,
      regulatedInDocument: false,
      useInDocument: false,
      zoneInDocument: false,
      plotsInDocument: false,
      notes: null,
      zone: null,
      forLater: false,
      proposed: null,
      hearingStart: null,
      hearingEnd: null,
      adopted: null,
      inForce: null,
    });
  });

  it("give the numbers of the whole plan", () => {
    const read = lokalplan({ bebygpct: 50, bebygpctaf: 1, maxbygnhjd: "8,5", maxetager: 1.5, minmiljo: 4, maxmiljo: 7 });
    expect(read).toMatchObject({ plotRatio: 50, plotRatioOf: 1, maxHeight: 8.5, maxStoreys: 1.5, minClass: 4, maxClass: 7 });
  });

  it("give the ground that may be built on, and what the percentage is of", () => {
    expect(lokalplan({ bebygpctar: 40, bygpctarh: 3 })).toMatchObject({ groundCoverage: 40, groundCoverageOf: 3, plotRatio: null });
  });

  it("give the smallest plot: of a plot as it is before one that is cut off", () => {
    expect(lokalplan({ mingrund: 4000, minuds: 5000 }).minPlotArea).toBe(4000);
    expect(lokalplan({ mingrund: 0, minuds: 5000 }).minPlotArea).toBe(5000);
  });

  it("give the register's notes as one text", () => {
    expect(lokalplan({ notat: "Sidespor", notbebygom: "Rækkefølge" }).notes).toBe("Sidespor Rækkefølge");
  });

  it.each([
    [{ fzone: 2 }, true],
    [{ fzone: 1 }, false],
    [{ fzone: 2, fremtidigzonestatus: "Byzone" }, false],
    [{ fzone: 1, fremtidigzonestatus: "Potentiel fremtidig byzone" }, true],
  ])("a ramme with %j is for later: %j", (rest, expected) => expect(lokalplan(rest).forLater).toBe(expected));

  it("take zero for not registered", () => {
    const read = lokalplan({ bebygpct: 0, bebygpctaf: 0, maxbygnhjd: 0, maxetager: 0, minmiljo: 0, maxmiljo: 0, anvgen: 0 });
    expect(read).toMatchObject({
      plotRatio: null,
      plotRatioOf: null,
      maxHeight: null,
      maxStoreys: null,
      minClass: null,
      maxClass: null,
      useGeneral: null,
    });
  });

  it("give the uses in their order, blanks and zeros dropped, with the numbers of each", () => {
    const read = lokalplan({
      anvspec1: 3110,
      bygpct1: 100,
      bygpcth1: 2,
      maxbhjd1: 15,
      maxetage1: 4,
      bygpctar1: 60,
      bygpctarh1: 3,
      minuds1: 2500,
      anvspec2: 0,
      anvspec3: null,
      anvspec10: 8182,
    });
    expect(read.useSpecific).toEqual([3110, 8182]);
    expect(read.perUse).toEqual([
      {
        use: 3110,
        plotRatio: 100,
        plotRatioOf: 2,
        maxHeight: 15,
        maxStoreys: 4,
        groundCoverage: 60,
        groundCoverageOf: 3,
        minPlotArea: 2500,
      },
      {
        use: 8182,
        plotRatio: null,
        plotRatioOf: null,
        maxHeight: null,
        maxStoreys: null,
        groundCoverage: null,
        groundCoverageOf: null,
        minPlotArea: null,
      },
    ]);
    expect(read.plotRatio).toBeNull();
  });

  it.each([
    [true, true],
    ["true", true],
    ["false", false],
    [null, false],
  ])("say with iomfangreg %j that the extent is regulated only in the document: %j", (value, expected) => {
    expect(lokalplan({ iomfangreg: value }).regulatedInDocument).toBe(expected);
  });

  it("say that use and zone are regulated only in the document", () => {
    expect(lokalplan({ ianvreg: "true", izonereg: "true" })).toMatchObject({ useInDocument: true, zoneInDocument: true });
  });

  it.each([
    [1, "Byzone", 1],
    [null, "Landzone", 2],
    [3, null, 3],
    [null, "Byzone og landzone", 4],
    [null, null, null],
    [9, null, null],
    [2, "Sommerhusområde", 3],
  ])("zone %j «%s» is %j", (zone, zonestatus, expected) => expect(lokalplan({ zone, zonestatus }).zone).toBe(expected));

  it("have no dates where the register has its filler dates", () => {
    const read = lokalplan({ datoforsl: 19101224, datostart: 19101224, datoslut: 19110218 });
    expect(read).toMatchObject({ proposed: null, hearingStart: null, hearingEnd: null });
  });

  it("of a ramme tell the zone to come and the tillæg it hangs on", () => {
    const { properties } = rawLike("kommuneplanrammer", { komplan_id: null, komtil_id: 12, fremtidigzonestatus: "Landzone" });
    expect(datasets.kommuneplanrammer.read(properties)).toMatchObject({ futureZone: "Landzone", tillaegId: "12", number: "3-001" });
  });

  it("of a part tell its plan and its number in it", () => {
    const read = datasets.delomraader.read(rawExamples.delomraader.properties);
    expect(read).toMatchObject({ lokalplanId: "77", partNumber: "II", number: "3-001", name: "Plan" });
  });

  it.each([
    ["only in the field", true, false, true],
    ["only in the field, as text", "true", "false", true],
    ["advisory", false, true, false],
    ["neither", false, false, false],
    ["both, which contradict", true, true, null],
    ["silent", null, null, null],
  ])("of a building field %s", (_, bygkunifelt, bygvejledende, binding) => {
    const { properties } = rawLike("byggefelter", { bygkunifelt, bygvejledende });
    expect(datasets.byggefelter.read(properties).binding).toBe(binding);
  });
});

describe("what a plan layer takes", () => {
  it.each([
    ["a neighbour's plan", { komnr: 187 }, true],
    ["a byplanvedtægt", { plantype: 20.2 }, true],
    ["a temalokalplan as text", { plantype: "20.3" }, true],
    ["a ramme", { plantype: 10.1 }, "otherTheme"],
    ["a proposal", { status: "F" }, "proposal"],
    ["a cancelled plan", { status: "A" }, "cancelled"],
    ["a draft", { status: "K" }, "draft"],
    ["a plan with an unknown status", { status: "?" }, "noStatus"],
    ["a plan without status but with a date of adoption", { status: null }, true],
    ["a plan without status that was cancelled", { status: null, datoaflyst: 20200101 }, "cancelled"],
    ["a plan without status that was only proposed", { status: null, datovedt: null }, "proposal"],
    ["a plan with blank status and dates", { status: null, datovedt: null, datoforsl: 19101224 }, "noStatus"],
  ])("%s", (_, rest, expected) => expect(takes("lokalplaner", rest)).toBe(expected));

  it("takes a plan of which the file says neither type nor status, for then somebody has named it", () => {
    expect(datasets.kommuneplanrammer.takes(aRawFeature({ plannr: "9 E3", plannavn: "Prøve" }), "999")).toBe(true);
  });

  it("leaves out a plan drawn as a point", () => {
    expect(datasets.lokalplaner.takes(rawLike("lokalplaner", {}, point(...at(0, 0))), "999")).toBe("otherGeometry");
  });

  it.each([
    ["a proposed ramme", "kommuneplanrammer", { planstatus: "F" }, "proposal"],
    ["a theme area", "kommuneplanrammer", { plantype: 10.2 }, "otherTheme"],
    ["a cancelled building field", "byggefelter", { status: "A" }, "cancelled"],
    ["a flood area", "oversvoemmelse", {}, true],
    ["a noise area in the flood file", "oversvoemmelse", { temakode: 1109 }, "otherTheme"],
    ["a proposed flood area", "oversvoemmelse", { status: "F" }, "proposal"],
    ["a sewer catchment with its status in words", "kloakoplande", { status: "Gældende / Vedtaget" }, true],
    ["district heating", "fjernvarmeomraader", {}, true],
    ["natural gas", "fjernvarmeomraader", { vaerdi1203: "Individuel naturgasforsyning" }, "otherTheme"],
    ["gas from a company of another name", "fjernvarmeomraader", { vaerdi1203: "Anden", forsytekst: "Prøve Fjernvarme" }, "otherTheme"],
    ["a bare number and a heating company's name", "fjernvarmeomraader", { vaerdi1203: 1, forsytekst: "Prøve Fjernvarme" }, true],
    ["a cancelled heating area", "fjernvarmeomraader", { status: "A" }, "cancelled"],
    ["byzone by number alone", "zonekort", { zonestatus: null }, true],
    ["a number that sources read in two ways", "zonekort", { zone: 2, zonestatus: null }, "noZone"],
    ["the same number with its words", "zonekort", { zone: 2, zonestatus: "Sommerhusområde" }, true],
  ] as const)("%s: %s", (_, id, rest, expected) => expect(takes(id, rest)).toBe(expected));
});
