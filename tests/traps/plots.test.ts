import { describe, expect, it } from "vitest";
import { noRecords } from "../../src/domain/records.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { rectangle, together } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown, findingOf, hectare, on, plotsText, userPlots } from "../builders/towns.ts";

/**
 * Traps of what a plot is, how large it is and whether it can be had. Held elsewhere: areas against PostGIS (`npm run oracle`), what is left after a
 * sale in the list ("of free plots leaves out what is reserved and sold").
 */
const wide = rectangle(-200, -200, 500, 500);
const lokalplan = (rest: Parameters<typeof rawLike>[1] = {}, shape = wide) =>
  rawLike("lokalplaner", { planid: 100, anvspec1: 3100, ...rest }, shape);
const halfOfThePlot = { lokalplaner: [lokalplan({ bebygpct: 50, bebygpctaf: 3 })] };
const hall = (rest: Parameters<typeof rawLike>[1], shape: ReturnType<typeof rectangle>) =>
  rawLike("bygninger", { byg021BygningensAnvendelse: 320, ...rest }, shape);

describe("the plot's own area", () => {
  const offered = { grunde: [rawLike("grunde", { grund_id: "G-1", areal_m2: 9800, status: "ledig" }, hectare)] };

  it("Trap 1: the registered area stands beside the drawn one, and where the two answer differently the registered one holds", async () => {
    const { ask, checker } = await aTown(offered);
    const [plot] = (await ask({ plotArea: 9900 })).plots;
    expect([plot.area, plot.offer?.registeredArea]).toEqual([10_000, 9800]);
    const { outcome, certainty } = findingOf(plot, "need/grundareal");
    expect([outcome, certainty?.kind]).toEqual(["clear", "maybe"]);
    expect(certainty?.text.da).toMatch(/registrerede areal er 9\.800 m².*«Ikke muligt»\. Det registrerede areal gælder/);
    const table = await checker.write({ request: aRequest(), on, plots: [], records: noRecords }, "csv", () => {});
    const [head, row] = table.split("\r\n").map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect([row[head.indexOf("areal m²")], row[head.indexOf("registreret areal m²")]]).toEqual(["10000", "9800"]);
  });

  it("Trap 8: road area and land behind road building lines count: 5,000 m² on a hectare is 50 %, whatever the road takes", async () => {
    const town = await aTown({
      ...halfOfThePlot,
      vejbyggelinjer: [rawLike("vejbyggelinjer", {}, rectangle(0, 0, 100, 30))],
      jordstykker: [rawLike("jordstykker", { registreretAreal: 10_000, vejAreal: 2000 }, hectare)],
    });
    const plot = await town.plot({ floorArea: 5000 });
    expect(findingOf(plot, "plan/bebyggelsesprocent")).toMatchObject({ code: "within", measured: 50 });
    expect(plot.capacity).toMatchObject({ base: 10_000, left: 5000 });
    const line = findingOf(plot, "infrastruktur/vejbyggelinjer");
    expect(line).toMatchObject({ outcome: "assessment", measured: 3000 });
    expect(line.text.da).toContain("Arealet tæller stadig med i grundens areal.");
  });

  it("Trap 8: land that does not adjoin does not count: 6,000 m² are 40 % of both parts and 60 % of the larger", async () => {
    const town = await aTown({ ...halfOfThePlot, zonekort: [rawLike("zonekort", {}, rectangle(-200, -200, 900, 500))] });
    const counted = async (shape: Shape) => {
      const { plots } = await town.checker.readPlots({ name: "grunde.geojson", text: plotsText([shape]) }, []);
      const [plot] = await town.checker.details({ request: aRequest({ floorArea: 6000 }), on, plots, records: noRecords }, ["plot"]);
      return findingOf(plot, "plan/areal-i-procenten");
    };
    const apart = await counted(together(hectare, rectangle(250, 0, 50, 100)));
    expect(apart).toMatchObject({ outcome: "assessment", code: "apart", measured: 10_000 });
    expect(apart.text.da).toMatch(/højst 1,0 ha af 1,5 ha tæller med .*etageareal 60 %/);
    const beside = await counted(together(hectare, rectangle(100, 0, 50, 100)));
    expect(beside).toMatchObject({ outcome: "clear", measured: 15_000 });
  });

  it("Trap 8: land in another zone does not count: half a plot in landzone leaves half of it for the percentage", async () => {
    const zonekort = [rawLike("zonekort", {}, rectangle(-200, -200, 250, 500))];
    const plot = await (await aTown({ ...halfOfThePlot, zonekort })).plot({ floorArea: 3000 });
    const finding = findingOf(plot, "plan/areal-i-procenten");
    expect(finding).toMatchObject({ outcome: "assessment", code: "zones", measured: 5000 });
    expect(finding.text.da).toContain("etageareal 60 %");
    expect(plot.routeAtMost).toBe("lokalplanAndTillaeg");
  });

  it("Trap 8: what stands there is taken off: beside 4,000 m² of floor 1,000 more keep 50 %, and 1,001 do not", async () => {
    const standing = hall({ byg041BebyggetAreal: 2000, byg054AntalEtager: 2 }, rectangle(0, 0, 40, 50));
    const town = await aTown({ ...halfOfThePlot, bygninger: [standing] });
    const asked = (floorArea: number) => town.plot({ floorArea });
    expect(findingOf(await asked(1000), "plan/bebyggelsesprocent")).toMatchObject({ code: "within", measured: 50 });
    expect(findingOf(await asked(1001), "plan/bebyggelsesprocent")).toMatchObject({ outcome: "dispensation", measured: 50.01 });
    expect((await asked(1000)).capacity).toMatchObject({ existing: 4000, left: 1000 });
  });

  it("Trap 8: where nobody knows what stands there, what is left is an upper bound and no percentage is clear", async () => {
    const plot = await (await aTown(halfOfThePlot, { without: ["bygninger"] })).plot({ floorArea: 1000 });
    expect(plot.capacity).toMatchObject({ existing: null, atMost: true });
    expect(findingOf(plot, "plan/bebyggelsesprocent").outcome).toBe("noData");
  });
});

describe("a budget that neighbours share", () => {
  /** 50 % of 25 ha is 125,000 m² for everybody. */
  const shared = { lokalplaner: [lokalplan({ bebygpct: 50, bebygpctaf: 1 })] };
  const neighbour = (storeys: number) => hall({ byg041BebyggetAreal: 10_000, byg054AntalEtager: storeys }, rectangle(150, 0, 100, 100));

  it("Trap 7: of 125,000 m² for the area as a whole neighbours have built 120,000: 5,000 are left for all, not half of this plot by right", async () => {
    const { capacity } = await (await aTown({ ...shared, bygninger: [neighbour(12)] })).plot({ storeys: 3 });
    expect(capacity?.shared).toMatchObject({ area: 250_000, allowed: 125_000, existing: 120_000, left: 5000 });
    expect(capacity).toMatchObject({ of: 1, left: 5000 });
  });

  it("Trap 7: a budget that is spent leaves an empty plot nothing", async () => {
    const { capacity } = await (await aTown({ ...shared, bygninger: [neighbour(13)] })).plot();
    expect(capacity).toMatchObject({ existing: 0, left: 0 });
  });
});

describe("can it be had?", () => {
  it("Trap 19: land that a plan lays out is not for sale: it has no seller, no price and no status", async () => {
    const { ask, view } = await aTown({ lokalplaner: [lokalplan({}, hectare)] });
    expect(view.candidates.map(({ origin, offer }) => [origin, offer])).toEqual([["planArea", null]]);
    expect((await ask({})).plots.map(({ origin, offer }) => [origin, offer])).toEqual([["planArea", null]]);
  });

  it("Trap 19: what is offered says who sells; a plot of the municipality's and one of somebody else's are not mixed", async () => {
    const by = (ejer: string | null, n: number) => rawLike("grunde", { grund_id: `G-${n}`, ejer }, rectangle(n * 200, 0, 100, 100));
    const { view } = await aTown({ grunde: [by("kommunal", 0), by("privat", 1), by(null, 2)] });
    expect(view.candidates.map(({ id, offer }) => [id, offer?.owner])).toEqual([
      ["G-0", "kommunal"],
      ["G-1", "privat"],
      ["G-2", null],
    ]);
  });

  it("Trap 19: a status that nobody can read is not taken for ledig", async () => {
    const status = (word: string | null, n: number) =>
      rawLike("grunde", { grund_id: `G-${n}`, status: word }, rectangle(n * 200, 0, 100, 100));
    const { view } = await aTown({ grunde: [status("ledig", 0), status("måske", 1), status(null, 2)] });
    expect(view.candidates.map(({ id, offer }) => [id, offer?.status])).toEqual([["G-0", "ledig"]]);
  });

  it("Trap 18: a plot of two parts is one plot, and no rule sees its first part alone", async () => {
    const { checker } = await aTown();
    const parts = { kind: "polygon", parts: [...hectare.parts, ...rectangle(300, 0, 50, 100).parts] } as const;
    const plots = await userPlots(checker, [parts]);
    const { plots: rows } = await checker.check({ request: aRequest(), on, plots, records: noRecords }, () => {});
    expect(rows.map(({ id, area }) => [id, area])).toEqual([["plot", 15_000]]);
  });
});
