import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/catalog/index.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aTown, findingOf, type Ground } from "../builders/towns.ts";

/**
 * Traps of plans, from the register's own fields to the answer. Held elsewhere: hearing dates and the last day of § 17 (`plan/forslag`),
 * every number under, at and over its limit (`plan/hoejde` …). Not reached by this body of law: station-near offices, kommuneplan
 * guidelines, road area and parcels that make up one property.
 */
const wide = rectangle(-200, -200, 500, 500);
type Properties = Parameters<typeof rawLike>[1];

/** A lokalplan over the whole plot, planid 100, business of every kind (3100), in force since 2017. */
const lokalplan = (rest: Properties = {}, shape = wide) => rawLike("lokalplaner", { planid: 100, anvspec1: 3100, ...rest }, shape);
const ramme = (rest: Properties = {}, shape = wide) => rawLike("kommuneplanrammer", { planid: 200, ...rest }, shape);
const part = (rest: Properties = {}, shape = wide) => rawLike("delomraader", { planid: 300, lokplan_id: 100, ...rest }, shape);

async function say(rule: string, ground: Ground, request: Partial<ExpansionRequest> = {}): Promise<Finding> {
  return findingOf(await (await aTown(ground)).plot(request), rule);
}

describe("what is in force", () => {
  it("Trap 2: forslag are never counted as adopted, and never overlooked: they permit nothing and hold the land still", async () => {
    const forslag = rawLike(
      "lokalplanforslag",
      { planid: 7, anvspec1: 3100, maxbygnhjd: 30, datoforsl: 20261001, datostart: 20261008, datoslut: 20261203 },
      wide,
    );
    const plot = await (await aTown({ lokalplanforslag: [forslag] })).plot({ height: 20 });
    expect(findingOf(plot, "plan/anvendelse-lokalplan")).toMatchObject({ code: "noLokalplan" });
    expect(findingOf(plot, "plan/hoejde")).toMatchObject({ code: "noNumber" });
    const held = findingOf(plot, "plan/forslag");
    expect(held).toMatchObject({ outcome: "planChange", code: "running", measured: 100 });
    expect(held.text.da).toContain("høring til 3. december 2026");
  });

  it("Trap 2: adopted and proposed plans in one file are told apart", async () => {
    const both = [lokalplan({ maxbygnhjd: 12 }), rawLike("lokalplanforslag", { planid: 7, maxbygnhjd: 5 }, wide)];
    const as = new Map(datasetIds.filter((id) => !id.startsWith("lokalplan")).map((id) => [`${id}.geojson`, [id]] as const));
    const town = await aTown({ lokalplaner: both }, { without: ["lokalplanforslag"], order: { as } });
    const plot = await town.plot({ height: 20 });
    expect(findingOf(plot, "plan/hoejde")).toMatchObject({ code: "overLokalplanRammeUnknown", limit: 12 });
    expect(findingOf(plot, "plan/forslag").outcome).not.toBe("clear");
  });

  it.each([
    ["by its status", { status: "A", maxbygnhjd: 5 }],
    ["by a date of cancelling alone", { status: undefined, datoaflyst: 20240101, maxbygnhjd: 5 }],
    ["a draft", { status: "K", maxbygnhjd: 5 }],
  ])("Trap 3: aflyst is left out (%s), and being left out makes no hole", async (_, cancelled) => {
    const finding = await say(
      "plan/hoejde",
      { lokalplaner: [lokalplan({ maxbygnhjd: 20 }), lokalplan({ planid: 101, ...cancelled })] },
      { height: 15 },
    );
    expect(finding).toMatchObject({ outcome: "clear", code: "within", limit: 20, source: { featureIds: ["100"] } });
  });

  it("Trap 3: a plan that a newer one has replaced on the plot no longer counts; one from tomorrow does not count yet", async () => {
    const old = lokalplan({ planid: 99, maxbygnhjd: 5, datoikraft: 19950101, datovedt: 19941201 });
    const coming = lokalplan({ planid: 101, maxbygnhjd: 5, datoikraft: 20261123, datovedt: 20261120 });
    const finding = await say("plan/hoejde", { lokalplaner: [old, lokalplan({ maxbygnhjd: 20 }), coming] }, { height: 15 });
    expect(finding).toMatchObject({ code: "within", limit: 20, source: { featureIds: ["100"] } });
  });

  it("Trap 5: byplanvedtægter bind as lokalplaner do, and a temalokalplan counts beside the plan that decides", async () => {
    const byplan = lokalplan({ plantype: 20.2, maxbygnhjd: 10, datoikraft: 19700101, datovedt: 19690101 });
    expect(await say("plan/hoejde", { lokalplaner: [byplan] }, { height: 11 })).toMatchObject({ outcome: "dispensation", limit: 10 });
    const theme = lokalplan({ planid: 102, plantype: 20.3, maxbygnhjd: 9, datoikraft: 20220101 });
    expect(await say("plan/hoejde", { lokalplaner: [byplan, theme] }, { height: 9.5 })).toMatchObject({
      outcome: "dispensation",
      limit: 9,
    });
  });
});

describe("which plan speaks", () => {
  it("Trap 5: a delområde is seen: class 1–4 on the plan, 3–4 in delområde II where the plot lies", async () => {
    const ground = {
      lokalplaner: [lokalplan({ minmiljo: 1, maxmiljo: 4 })],
      delomraader: [part({ delnr: "II", minmiljo: 3, maxmiljo: 4 })],
    };
    const below = await say("plan/miljoeklasse-min", ground, { virksomhedsklasse: 2 });
    expect(below).toMatchObject({ outcome: "planChange", measured: 2, limit: 3, source: { dataset: "delomraader", featureIds: ["300"] } });
    expect(below.text.da).toContain("delområde II");
    expect(await say("plan/miljoeklasse-min", ground, { virksomhedsklasse: 3 })).toMatchObject({ outcome: "clear", limit: 3 });
    expect(await say("plan/miljoeklasse-max", ground, { virksomhedsklasse: 5 })).toMatchObject({ outcome: "planChange", limit: 4 });
  });

  it("Trap 5: a delområde next door is not", async () => {
    const beside = part({ minmiljo: 3, maxmiljo: 4 }, rectangle(100, 0, 100, 100));
    const ground = { lokalplaner: [lokalplan({ minmiljo: 1, maxmiljo: 4 })], delomraader: [beside] };
    expect(await say("plan/miljoeklasse-min", ground, { virksomhedsklasse: 2 })).toMatchObject({ outcome: "clear", limit: 1 });
  });

  it("Trap 10: the minimum class is heeded: an office does not belong where land is kept for classes 5–7", async () => {
    const ground = { lokalplaner: [lokalplan({ minmiljo: 5, maxmiljo: 7 })] };
    const finding = await say("plan/miljoeklasse-min", ground, { use: "office", virksomhedsklasse: 1 });
    expect(finding).toMatchObject({ outcome: "planChange", measured: 1, limit: 5 });
    expect(finding.text.da).toContain("under områdets mindsteklasse");
    expect(await say("plan/miljoeklasse-min", ground, { virksomhedsklasse: 5 })).toMatchObject({ outcome: "clear" });
  });

  it("Trap 5: a binding byggefelt is seen before the delområde, and a newer lokalplan over half the plot does not reach the rest (trap 3)", async () => {
    const field = rawLike("byggefelter", { planid: 400, lokplan_id: 100, delnr: "A", maxbygnhjd: 9 }, wide);
    const ground = { lokalplaner: [lokalplan({ maxbygnhjd: 20 })], delomraader: [part({ maxbygnhjd: 15 })], byggefelter: [field] };
    expect(await say("plan/hoejde", ground, { height: 10 })).toMatchObject({ code: "overLokalplanRammeUnknown", limit: 9 });
    const newer = lokalplan({ planid: 101, maxbygnhjd: 9, datoikraft: 20200101 }, rectangle(-200, -200, 250, 500));
    const halves = { lokalplaner: [lokalplan({ maxbygnhjd: 20 }), newer] };
    expect(await say("plan/hoejde", halves, { height: 10, plotArea: 5000 })).toMatchObject({ code: "onPiece", limit: 20 });
    expect(await say("plan/hoejde", halves, { height: 10, plotArea: 5001 })).toMatchObject({ code: "overLokalplanRammeUnknown", limit: 9 });
  });

  it("Trap 6: a ramme on a tillæg is seen as one on the main plan is", async () => {
    const ground = { kommuneplanrammer: [ramme({ komplan_id: null, komtil_id: 4711, anvgen: 11, anvspec1: 1110, maxbygnhjd: 8.5 })] };
    expect(await say("plan/anvendelse-ramme", ground)).toMatchObject({
      outcome: "planChange",
      code: "notPermitted",
      source: { featureIds: ["200"] },
    });
    expect(await say("plan/hoejde", ground, { height: 9 })).toMatchObject({ code: "rammeOver", limit: 8.5 });
  });

  it("Trap 4: a looser ramme does not loosen the lokalplan", async () => {
    const ground = { lokalplaner: [lokalplan({ maxbygnhjd: 10 })], kommuneplanrammer: [ramme({ maxbygnhjd: 25 })] };
    expect(await say("plan/hoejde", ground, { height: 12 })).toMatchObject({ outcome: "dispensation", code: "overLokalplan", limit: 10 });
  });

  it("Trap 4: a blank number is not filled from the ramme: the owner has no right by it", async () => {
    const ground = { lokalplaner: [lokalplan()], kommuneplanrammer: [ramme({ maxbygnhjd: 25 })] };
    const finding = await say("plan/hoejde", ground, { height: 12 });
    expect(finding).toMatchObject({ outcome: "assessment", code: "blankWithinRamme", limit: null, source: { dataset: "lokalplaner" } });
    expect(finding.text.da).toContain("giver ikke ejeren en ret");
  });
});

describe("numbers mean what the plan says that they mean", () => {
  /** 50 % of 25 ha is a budget of 125,000 m² that the neighbours share; 50 % of this hectare is 5,000 m². */
  const ratio = (bebygpctaf: number | undefined) => ({ lokalplaner: [lokalplan({ bebygpct: 50, bebygpctaf })] });

  it("Trap 7: 50 % of the area as a whole is not 50 % of this plot: neither over at 6,000 m² nor within at 4,000", async () => {
    for (const floorArea of [4000, 6000])
      expect(await say("plan/bebyggelsesprocent", ratio(1), { floorArea })).toMatchObject({ outcome: "assessment", code: "shared" });
  });

  it("Trap 7: 50 % of the plot is: 5,000 m² on a hectare keep it, 5,001 do not", async () => {
    expect(await say("plan/bebyggelsesprocent", ratio(3), { floorArea: 5000 })).toMatchObject({ outcome: "clear", measured: 50 });
    expect(await say("plan/bebyggelsesprocent", ratio(3), { floorArea: 5001 })).toMatchObject({ outcome: "dispensation", measured: 50.01 });
  });

  it("Trap 7: 50 % of nobody says what is an open question", async () => {
    expect(await say("plan/bebyggelsesprocent", ratio(undefined), { floorArea: 4000 })).toMatchObject({ code: "unknownBase" });
  });

  it("0 is how the register writes that it does not know: no height of 0 m, no class 0, no 0 %", async () => {
    const blank = { lokalplaner: [lokalplan({ maxbygnhjd: 0, maxetager: 0, bebygpct: 0, minmiljo: 0, maxmiljo: 0 })] };
    const plot = await (await aTown(blank)).plot();
    for (const rule of ["hoejde", "etager", "bebyggelsesprocent", "miljoeklasse-min", "miljoeklasse-max"])
      expect(findingOf(plot, `plan/${rule}`)).toMatchObject({ outcome: "assessment", code: "blank", limit: null });
  });
});

describe("zone", () => {
  const zone = (zonestatus: string, code: number, shape = wide) => rawLike("zonekort", { zone: code, zonestatus }, shape);

  it("Trap 9: a business ramme is not byzone: where the zone map draws nothing it is landzone", async () => {
    const finding = await say("plan/zonestatus", { kommuneplanrammer: [ramme({ fzone: 1 })], lokalplaner: [lokalplan({ zone: 1 })] });
    expect(finding).toMatchObject({ outcome: "dispensation", code: "landzone", measured: 100 });
  });

  it("Trap 9: landzone is not said of a zone map that has a hole", async () => {
    const town = await aTown({}, { texts: { zonekort: JSON.stringify({ type: "FeatureCollection", features: [], numberMatched: 12 }) } });
    expect(findingOf(await town.plot(), "plan/zonestatus")).toMatchObject({ outcome: "noData", code: "cutOff" });
  });

  it("Trap 9: a composite zone is not flattened to byzone", async () => {
    expect(await say("plan/zonestatus", { zonekort: [zone("Byzone", 1)] })).toMatchObject({ outcome: "clear", code: "byzone" });
    expect(await say("plan/zonestatus", { zonekort: [zone("Byzone og landzone", 4)] })).toMatchObject({
      outcome: "assessment",
      code: "composite",
    });
    expect(await say("plan/zonestatus", { zonekort: [zone("By- og sommerhusområde", 6)] })).toMatchObject({ code: "compositeSommerhus" });
  });

  it("Trap 9: half a plot in landzone is said to be half", async () => {
    const half = zone("Byzone", 1, rectangle(-100, -100, 150, 300));
    expect(await say("plan/zonestatus", { zonekort: [half] })).toMatchObject({ code: "partlyLandzone", measured: 50 });
  });
});
