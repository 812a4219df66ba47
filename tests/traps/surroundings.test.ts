import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { line as lineOf, point, polygon } from "../../src/geo/shape.ts";
import { bnbo as bnboRule } from "../../src/rules/vand/bnbo.ts";
import { osd as osdRule } from "../../src/rules/vand/osd.ts";
import { at, rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown, findingOf, type Ground, hectare, on, userPlots } from "../builders/towns.ts";

/**
 * Traps of nature, water, soil and neighbours, from the registers' own fields to the answer. Held elsewhere: each size and height under, at
 * and over ("natur/paragraf3", "kultur/kirkebyggelinje"). Distances of Natura 2000 and noise stand in their own rules' tests.
 */
async function say(rule: string, ground: Ground, request: Partial<ExpansionRequest> = {}): Promise<Finding> {
  return findingOf(await (await aTown(ground)).plot(request), rule);
}
const whole = { plotArea: 9000 };

describe("ground water", () => {
  const osd = { drikkevandsinteresser: [rawLike("drikkevandsinteresser", { kategori: "OSD" }, hectare)] };
  const bnbo = { bnbo: [rawLike("bnbo", {}, hectare)] };

  it("Trap 17: OSD is no ban: a threatening company is judged there, and the plot is not called impossible", async () => {
    const plot = await (await aTown(osd)).plot({ threatensGroundwater: true });
    const finding = findingOf(plot, "vand/osd");
    expect(finding).toMatchObject({ outcome: "assessment", measured: 10_000 });
    expect(finding.text.da).toContain("OSD er ikke et forbud");
    expect(plot.counts.blocked).toBe(0);
    expect(plot.routeAtLeast).not.toBe("notPossible");
  });

  it("Trap 17: BNBO is stricter than OSD, for each answer that a company can give: there it can end in a no, and a harmless one is judged too", async () => {
    const of = async (threatensGroundwater: boolean | null) => [
      (await say("vand/osd", osd, { threatensGroundwater })).outcome,
      (await say("vand/bnbo", bnbo, { threatensGroundwater })).outcome,
    ];
    expect(await of(true)).toEqual(["assessment", "assessment"]);
    expect(await of(false)).toEqual(["notApplicable", "assessment"]);
    expect(await of(null)).toEqual(["assessment", "assessment"]);
    for (const code of ["unknown", "threatening"] as const)
      expect([osdRule.outcomes[code].mayBecome, bnboRule.outcomes[code].mayBecome]).toEqual(["lokalplanAndTillaeg", "notPossible"]);
  });

  it("a company that nobody has asked is not taken for harmless", async () => {
    const plot = await (await aTown({ ...osd, ...bnbo })).plot({ threatensGroundwater: null });
    expect([findingOf(plot, "vand/osd").code, findingOf(plot, "vand/bnbo").code]).toEqual(["unknown", "unknown"]);
    expect(plot.steps.map(({ id }) => id)).toContain("afklarOplysning");
  });
});

describe("soil", () => {
  it("Trap 17: V1 is a suspicion and V2 a finding: one is asked about, the other needs a permit, and V1 is never called forurenet", async () => {
    const ground = {
      jordforureningV1: [rawLike("jordforureningV1", {}, hectare)],
      jordforureningV2: [rawLike("jordforureningV2", {}, hectare)],
    };
    const [v1, v2] = [await say("jord/v1", ground), await say("jord/v2", ground)];
    expect([v1.outcome, v2.outcome]).toEqual(["assessment", "dispensation"]);
    expect(v1.text.da).toContain("en mistanke, ikke en påvist forurening");
    expect(v1.text.da).not.toMatch(/(?<!muligt )forurenet/);
  });

  it("a locality that is both stands on both lists, one that is out of the register on none", async () => {
    const both = { Lokalitetetsforureningsstatus: "V1 og V2 kortlagt" };
    const gone = { Lokalitetetsforureningsstatus: "Udgået efter kortlægning" };
    const town = (status: typeof both) => ({
      jordforureningV1: [rawLike("jordforureningV1", status, hectare)],
      jordforureningV2: [rawLike("jordforureningV2", status, hectare)],
    });
    expect([(await say("jord/v1", town(both))).measured, (await say("jord/v2", town(both))).measured]).toEqual([10_000, 10_000]);
    expect([(await say("jord/v1", town(gone))).outcome, (await say("jord/v2", town(gone))).outcome]).toEqual(["clear", "clear"]);
  });
});

describe("building lines differ", () => {
  const line = (id: "kirkebyggelinjer" | "skovbyggelinjer" | "soebeskyttelseslinjer" | "aabeskyttelseslinjer") => ({
    [id]: [rawLike(id, {}, hectare)],
  });

  it("Trap 13: the church line counts only over 8.5 m, the others at any height", async () => {
    const church = (height: number) => say("kultur/kirkebyggelinje", line("kirkebyggelinjer"), { height });
    expect(await church(8.5)).toMatchObject({ outcome: "notApplicable", measured: 8.5, limit: 8.5 });
    expect(await church(8.51)).toMatchObject({ outcome: "dispensation", measured: 8.51, limit: 8.5, unit: "m" });
    for (const [id, rule] of [
      ["skovbyggelinjer", "natur/skovbyggelinje"],
      ["soebeskyttelseslinjer", "natur/soebeskyttelseslinje"],
      ["aabeskyttelseslinjer", "natur/aabeskyttelseslinje"],
    ] as const)
      expect(await say(rule, line(id), { height: 3 })).toMatchObject({ outcome: "dispensation", measured: 10_000 });
  });

  it("Trap 13: lake and stream lines keep terrain and planting too, the forest line buildings alone and behind other buildings not even those", async () => {
    const [lake, stream] = [
      await say("natur/soebeskyttelseslinje", line("soebeskyttelseslinjer")),
      await say("natur/aabeskyttelseslinje", line("aabeskyttelseslinjer")),
    ];
    for (const { text } of [lake, stream]) expect(text.da).toMatch(/150 m .*byggeri, beplantning og ændringer i terrænet/);
    const forest = (await say("natur/skovbyggelinje", line("skovbyggelinjer"))).text.da;
    expect(forest).toMatch(/300 m .*nyt byggeri kræver dispensation/);
    expect(forest).not.toMatch(/beplantning|terræn/);
    expect(forest).toMatch(/ikke bag væsentlig (lovlig )?bebyggelse/);
  });

  it("Trap 13: the monument line stops everything, also fences and signs, at any height; a road's line asks the road authority and no other", async () => {
    const monument = await say(
      "kultur/fortidsmindelinje",
      { fortidsmindelinjer: [rawLike("fortidsmindelinjer", {}, hectare)] },
      { height: 3 },
    );
    expect(monument).toMatchObject({ outcome: "dispensation", measured: 10_000, authority: "kommunen" });
    expect(monument.text.da).toMatch(/100 m .*enhver ændring, også hegn, skilte og terræn/);
    const road = await say("infrastruktur/vejbyggelinjer", { vejbyggelinjer: [rawLike("vejbyggelinjer", {}, hectare)] }, { height: 3 });
    expect(road).toMatchObject({ outcome: "dispensation", authority: "vejmyndigheden" });
    expect(road.text.da).toContain("nyt byggeri og varig beplantning");
  });

  it("a line across a corner is told as something to keep clear of, not as a dispensation for the whole plot", async () => {
    const corner = polygon([at(80, 100), at(100, 80), at(120, 120)]);
    const finding = await say("natur/skovbyggelinje", { skovbyggelinjer: [rawLike("skovbyggelinjer", {}, corner)] });
    expect(finding).toMatchObject({ outcome: "assessment", code: "avoidable", measured: 200 });
  });
});

describe("the § 3 map guides", () => {
  const nature = (Natyp_navn: string | null, width: number, height: number, rest = {}) => ({
    paragraf3: [rawLike("paragraf3", { Natyp_navn, ...rest }, rectangle(10, 10, width, height))],
  });

  it("Trap 14: where the register is silent we do not say that there is no nature, only that none was found on the map", async () => {
    const { text } = await say("natur/paragraf3", {});
    expect(text.da).toMatch(/^Ingen beskyttet natur fundet på grunden i «[^»]+» pr\. 1\. november 2026\./);
    expect(text.da).toContain("Kortet er vejledende: naturen på stedet afgør det.");
  });

  it("Trap 14: a pond of 40 m² takes nothing from the plot and is still told, for somebody to look at", async () => {
    const plot = await (await aTown(nature("Sø", 8, 5))).plot(whole);
    expect(findingOf(plot, "natur/paragraf3")).toMatchObject({ outcome: "assessment", code: "belowMinimum", measured: 40, limit: 100 });
    expect(plot.netArea).toBe(10_000);
  });

  it("what counts is the size of the whole registered area, not of the part on the plot", async () => {
    const bog = { paragraf3: [rawLike("paragraf3", { Natyp_navn: "Mose" }, rectangle(99, 0, 60, 100))] };
    expect(await say("natur/paragraf3", bog, whole)).toMatchObject({ code: "avoidable", measured: 100 });
    expect(await say("natur/paragraf3", bog, { plotArea: 9901 })).toMatchObject({ outcome: "dispensation", measured: 100 });
  });

  it("Trap 14: a stream that nobody has designated is no protected one; a designated one takes its strip", async () => {
    const through = lineOf([at(50, -500), at(50, 500)]);
    const ditch = await (await aTown({ vandloeb: [rawLike("vandloeb", {}, through)] })).plot(whole);
    for (const rule of ["natur/beskyttede-vandloeb", "natur/paragraf3"]) expect(findingOf(ditch, rule)).toMatchObject({ outcome: "clear" });
    const stream = await say("natur/beskyttede-vandloeb", { beskyttedeVandloeb: [rawLike("beskyttedeVandloeb", {}, through)] }, whole);
    expect(stream).toMatchObject({ outcome: "dispensation", measured: 1200 });
  });

  it("a registration that has ended is left out and makes no hole", async () => {
    const ended = nature("Mose", 80, 80, { Systid_til: "2020-01-01T00:00:00" });
    expect(await say("natur/paragraf3", ended)).toMatchObject({ outcome: "clear", measured: 0 });
  });
});

describe("distance to dwellings", () => {
  const dwelling = (x: number, use = 120) => ({
    bygninger: [rawLike("bygninger", { byg021BygningensAnvendelse: use }, rectangle(x, 0, 10, 10))],
  });
  const classFour = { virksomhedsklasse: 4 } as const;

  it("Trap 11: the advised distance is measured from the plot's edge to the dwelling, wherever that lies, and not to a workshop", async () => {
    expect(await say("naboer/afstand-til-bolig", dwelling(199.9), classFour)).toMatchObject({ code: "near", measured: 99.9, limit: 100 });
    expect(await say("naboer/afstand-til-bolig", dwelling(200), classFour)).toMatchObject({ code: "far", measured: 100, limit: 100 });
    expect(await say("naboer/afstand-til-bolig", dwelling(150, 320), classFour)).toMatchObject({ code: "nothingNear" });
  });

  it("Trap 11: a housing area that a plan lays out counts before anybody has built there, to its border", async () => {
    const planned = { kommuneplanrammer: [rawLike("kommuneplanrammer", { planid: 3, anvgen: 11 }, rectangle(130, 0, 400, 100))] };
    expect(await say("naboer/afstand-til-bolig", planned, classFour)).toMatchObject({
      code: "near",
      measured: 30,
      source: { dataset: "kommuneplanrammer" },
    });
  });

  it("Trap 11: the handbook's distance is advice: it is judged, never forbidden, and it says so", async () => {
    const finding = await say("naboer/afstand-til-bolig", dwelling(101), { virksomhedsklasse: 7 });
    expect(finding).toMatchObject({ outcome: "assessment", measured: 1, limit: 500 });
    expect(finding.text.da).toContain("vejledende");
    expect(finding.citation.text).not.toContain("§");
  });
});

describe("the hall and not the plot", () => {
  it("Trap 11: a hall is measured for itself: 60 m into the plot it is 99.9 m from a home that the plot's edge is 39.9 m from", async () => {
    const home = rawLike("bygninger", { byg021BygningensAnvendelse: 120 }, rectangle(139.9, 0, 10, 100));
    const { checker } = await aTown({ bygninger: [home] });
    const hall = { footprint: { length: 20, width: 20 }, yardDepth: 0, floorPerParkingSpace: null };
    const request = aRequest({ virksomhedsklasse: 4, floorArea: 400, plotArea: 9000, hall });
    const input = { request, on, plots: await userPlots(checker, [hectare]), records: noRecords };
    const [x, y] = at(30, 50);
    const tried = await checker.tryPlacement(input, "plot", { x, y, length: 20, width: 20, yardDepth: 0, angle: 0 });
    expect(tried?.housing).toEqual({ distance: 99.9, advised: 100 });
    const [plot] = await checker.details(input, ["plot"]);
    expect(findingOf(plot, "naboer/afstand-til-bolig")).toMatchObject({ measured: 39.9 });
  });
});

describe("lines", () => {
  const dyke = (y: number, length = 100) => ({
    beskyttedeDiger: [rawLike("beskyttedeDiger", {}, lineOf([at(0, y), at(length, y)]))],
  });

  it("Trap 16: a line has no area and is still hit: a dyke of 20 m inside the plot, one on its border, and none 3 m outside", async () => {
    expect(await say("kultur/beskyttede-diger", dyke(50, 20), whole)).toMatchObject({ outcome: "assessment", code: "avoidable" });
    expect((await say("kultur/beskyttede-diger", dyke(0), whole)).measured).toBe(200);
    expect(await say("kultur/beskyttede-diger", dyke(-3), whole)).toMatchObject({ outcome: "clear", measured: 0 });
  });
});

describe("station nearness", () => {
  const askIn = async (code: string, request: Partial<ExpansionRequest>, more: Ground = {}): Promise<Finding> => {
    const boundary = rawLike("kommunegraense", { KOMKODE: code }, rectangle(-30_000, -30_000, 60_000, 60_000));
    const station = rawLike("stationer", {}, point(...at(400, 50)));
    const town = await aTown({ kommunegraense: [boundary], stationer: [station], ...more }, { order: { code } });
    return findingOf(await town.plot(request), "infrastruktur/stationsnaerhed");
  };
  const offices = { use: "office", floorArea: 1501, storeys: 2 } as const;

  it("Trap 12: in Herning it is no rule, 300 m from the station or not", async () => {
    expect(await askIn("0657", offices)).toMatchObject({ outcome: "notApplicable", code: "elsewhere" });
    expect(await askIn("0201", offices)).toMatchObject({ outcome: "assessment", code: "circle" });
  });

  it("Trap 12: 300 m from the station is not the kerneområde, which the council draws; inside what it has drawn large offices belong", async () => {
    const core = { stationsnaereOmraader: [rawLike("stationsnaereOmraader", {}, rectangle(-50, -50, 300, 300))] };
    const { text } = await askIn("0201", offices);
    expect(text.da).toContain("uden for et tegnet kerneområde");
    expect(await askIn("0201", offices, core)).toMatchObject({ outcome: "clear", code: "core" });
  });

  it("Trap 12: the 1,500 m² are of offices: a hall of 20,000 m² with 1,500 of them is asked nothing, with 1,501 it is", async () => {
    const hall = (officeFloorArea: number) => askIn("0201", { use: "logistics", floorArea: 20_000, officeFloorArea });
    expect(await hall(1500)).toMatchObject({ outcome: "notApplicable" });
    expect(await hall(1501)).toMatchObject({ outcome: "assessment" });
  });
});
