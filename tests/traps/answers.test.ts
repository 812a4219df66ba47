import { describe, expect, it } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { noRecords } from "../../src/domain/records.ts";
import { routes } from "../../src/domain/route.ts";
import { polygon } from "../../src/geo/shape.ts";
import { rules } from "../../src/rules/index.ts";
import { versionOf } from "../../src/rules/version.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import { exportFormats } from "../../src/worker/protocol.ts";
import { built, sourceOf } from "../builders/pack-files.ts";
import { at, rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown, fileText, findingOf, hectare, on, plotOf, type Town, userPlots } from "../builders/towns.ts";
import { rowsOf } from "../builders/whole-answer.ts";

/**
 * Traps of the answer as a whole. Held elsewhere: the store's own turns ("an answer that comes after a newer one is dropped"), one word
 * for each code and language (`casesFor`), what is free in the list ("of free plots leaves out what is reserved and sold").
 */
const row = (count: number) => Array.from({ length: count }, (_, n) => rectangle(n * 200, 0, 100, 100));
const everyThird = row(12).filter((_, n) => n % 3 === 0);
const spotted = { jordforureningV2: everyThird.map((shape, n) => rawLike("jordforureningV2", { Objekt_id: n }, shape)) };
const tall = { company: "Høj A/S", height: 20, plotArea: 9000 };
const low = { company: "Lav A/S", height: 5, plotArea: 500 };

describe("Peers: results of two users mixed", () => {
  it("two towns asked at the same time answer as when asked alone", async () => {
    const [one, other] = [await aTown(spotted), await aTown()];
    const alone = [await one.ask(tall, ...row(12)), await other.ask(low, ...row(12))];
    expect(await Promise.all([one.ask(tall, ...row(12)), other.ask(low, ...row(12))])).toEqual(alone);
    expect(plotOf(alone[0], "plot").counts).not.toEqual(plotOf(alone[1], "plot").counts);
  });

  it("of two checks of one engine the newer answers, and the older is broken off and says nothing", async () => {
    const { checker, ask } = await aTown(spotted);
    const plots = await userPlots(checker, row(12));
    const alone = await ask(low, ...row(12));
    const check = (request: typeof tall) => checker.check({ request: aRequest(request), on, plots, records: noRecords }, () => {});
    const [older, newer] = await Promise.allSettled([check(tall), check(low)]);
    expect(older).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
    expect(newer).toEqual({ status: "fulfilled", value: rowsOf(alone) });
  });

  it("plots that change their shape and keep their name are measured anew", async () => {
    const { ask } = await aTown();
    expect(plotOf(await ask({}, hectare)).area).toBe(10_000);
    expect(plotOf(await ask({}, rectangle(0, 0, 50, 100))).area).toBe(5000);
    expect(plotOf(await ask({}, hectare)).area).toBe(10_000);
  });

  it("of two towns opened at once the newer stays open, however late the older comes", async () => {
    const packOf = async (name: string) =>
      (await built([{ name: "g.geojson", date: null, text: fileText([rawLike("kommunegraense")]) }], { code: "0999", name })).files;
    const files = { slow: await packOf("Langsom"), fast: await packOf("Hurtig") };
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const isSlow = (name: string): name is "slow" => name === "slow";
    const source = (name: string) => ({
      read: async (file: string) => {
        if (isSlow(name)) await late;
        return sourceOf(isSlow(name) ? files.slow : files.fast).read(file);
      },
    });
    const checker = createInlineChecker({ embedded: [], source, overlayBytes, breathe: async () => {} });
    const older = checker.open("slow", () => {});
    await checker.open("fast", () => {});
    release();
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
    const { pack } = await checker.check({ request: aRequest(), on, plots: [], records: noRecords }, () => {});
    expect(pack.municipality.name).toBe("Hurtig");
  });
});

describe("Peers: the wrong version tag", () => {
  it("is a fingerprint of their citations, limits and tables, the same in every format", async () => {
    const { checker, ask } = await aTown();
    const answer = await ask({}, hectare);
    const ran = plotOf(answer).findings.map(({ rule }) => rule);
    expect(answer.rulesVersion).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
    expect(answer.rulesVersion).toBe(versionOf(rules.filter(({ id }) => ran.includes(id))));
    const input = { request: aRequest(), on, plots: await userPlots(checker, [hectare]), records: noRecords };
    for (const format of ["geojson", "json"] as const) {
      const written: { rulesVersion: string } = JSON.parse(await checker.write(input, format, () => {}));
      expect(written.rulesVersion).toBe(answer.rulesVersion);
    }
  });
});

describe("Peers: the first hit hides the next", () => {
  it("a plot that a fredning stops is still told of nature, soil, water and church", async () => {
    const ids = [
      "fredninger",
      "paragraf3",
      "jordforureningV1",
      "jordforureningV2",
      "bnbo",
      "drikkevandsinteresser",
      "kirkebyggelinjer",
      "skovbyggelinjer",
    ] as const;
    const town = await aTown(Object.fromEntries(ids.map((id) => [id, [rawLike(id, {}, hectare)]])));
    const plot = await town.plot({ height: 12, threatensGroundwater: true });
    expect([plot.route, plot.worst]).toEqual(["notPossible", "blocked"]);
    const outcomes = Object.fromEntries(plot.findings.map(({ rule, outcome }) => [rule, outcome]));
    expect(outcomes).toMatchObject({
      "natur/fredning": "blocked",
      "vand/bnbo": "assessment",
      "natur/paragraf3": "dispensation",
      "natur/skovbyggelinje": "dispensation",
      "kultur/kirkebyggelinje": "dispensation",
      "jord/v2": "dispensation",
      "jord/v1": "assessment",
      "vand/osd": "assessment",
    });
  });

  it("of five areas in one layer all five are named", async () => {
    const five = [0, 1, 2, 3, 4].map((n) => rawLike("jordforureningV2", { Objekt_id: `v2-${n}` }, rectangle(n * 20, 0, 10, 50 - n)));
    const finding = findingOf(await (await aTown({ jordforureningV2: five })).plot(), "jord/v2");
    expect(finding.source?.featureIds).toEqual(["v2-0", "v2-1", "v2-2", "v2-3", "v2-4"]);
    expect(finding.measured).toBe(10 * (50 + 49 + 48 + 47 + 46));
  });
});

describe("routes, not scores", () => {
  const business = [rawLike("lokalplaner", { anvspec1: 3100 }, rectangle(-500, -500, 5000, 5000))];

  it("Trap 21: a plot that meets every wish and may not be built comes after one that meets none", async () => {
    const town = await aTown({
      lokalplaner: business,
      fredninger: [rawLike("fredninger", {}, hectare)],
      stationer: [rawLike("stationer", {})],
    });
    const { plots } = await town.ask({ wishes: { station: 100 } }, hectare, rectangle(3000, 0, 100, 100));
    const own = plots.filter(({ origin }) => origin === "user");
    expect(own.map(({ id, wishes }) => [id, wishes[0].met])).toEqual([
      ["plot-2", false],
      ["plot", true],
    ]);
    expect(own[1].route).toBe("notPossible");
  });

  it("Trap 19: what can be had comes first: free, then reserved, then sold, each called what it is", async () => {
    const offers = (["solgt", "reserveret", "ledig"] as const).map((status, n) =>
      rawLike("grunde", { grund_id: `G-${n}`, status }, rectangle(n * 200, 0, 100, 100)),
    );
    const { plots } = await (await aTown({ grunde: offers })).ask({});
    expect(plots.map(({ id, offer }) => [id, offer?.status])).toEqual([
      ["G-2", "ledig"],
      ["G-1", "reserveret"],
      ["G-0", "solgt"],
    ]);
  });

  it("Trap 20: every plot has a route from the list, with steps that name authority and what starts the clock; no period counts from today", async () => {
    const { plots } = await (await aTown({ lokalplaner: business, ...spotted })).ask(tall, ...row(12));
    for (const { route, steps } of plots) {
      expect(routes).toContain(route);
      expect(steps.map(({ id }) => id)).toContain("byggetilladelse");
      for (const { authority, startsWhen, period } of steps) {
        expect([authority, startsWhen.da, startsWhen.en].every(Boolean)).toBe(true);
        if (period) expect(startsWhen.da).not.toMatch(/^Nu\b/);
      }
      const permit = steps.find(({ id }) => id === "byggetilladelse");
      expect(permit).toMatchObject({ period: { kind: "serviceGoal", min: 50, max: 55, unit: "days" } });
      expect(permit?.startsWhen.da).toMatch(/fuldt oplyst.*gælder ikke sager, der venter på ny lokalplan/);
    }
  });
});

describe("time", () => {
  const plans = { lokalplaner: [rawLike("lokalplaner", { anvspec1: 3100, minmiljo: 1, maxmiljo: 2 }, rectangle(-500, -500, 5000, 5000))] };
  const weeks = (steps: Awaited<ReturnType<Town["plot"]>>, id: string) => steps.timeline?.bars.find(({ step }) => step === id);

  it("Trap 22: the 50 days are of the building permit alone, wait for a full application and run after a new lokalplan, never instead of it", async () => {
    const town = await aTown({ ...plans, zonekort: [rawLike("zonekort", {}, rectangle(-500, -500, 5000, 5000))] });
    const [within, beyond] = [await town.plot({ virksomhedsklasse: 2 }), await town.plot({ virksomhedsklasse: 3 })];
    expect(beyond.steps.map(({ id }) => id)).toContain("nyLokalplan");
    const [plan, permit] = [weeks(beyond, "nyLokalplan"), weeks(beyond, "byggetilladelse")];
    expect(plan?.length).toEqual([39, 65]);
    expect(permit?.after).toContain("nyLokalplan");
    expect(permit?.start[0]).toBeGreaterThanOrEqual(39);
    expect(beyond.timeline?.total[0]).toBeGreaterThanOrEqual(39);
    expect(weeks(within, "byggetilladelse")).toMatchObject({ length: [0, 8] });
    expect(within.timeline?.total[1]).toBeLessThan(39);
  });

  it("Trap 22: how long a step takes that nobody states is left open and named, not counted as nothing", async () => {
    const { timeline } = await (await aTown(plans)).plot();
    expect(timeline?.open).toContain("forhaandsdialog");
    for (const id of timeline?.open ?? []) expect(timeline?.bars.find(({ step }) => step === id)?.length[1]).toBeNull();
  });
});

describe("a company's request stays its own", () => {
  it("Trap 25: nothing of an earlier company, its plots or its wishes is in the next one's exports, nor in what is shown before anybody asks", async () => {
    const { checker } = await aTown(spotted);
    const secret = polygon([at(11.11, 22.22), at(77.77, 22.22), at(44.44, 88.88)]);
    const text = fileText([{ id: "hemmelig-grund", properties: { name: "Hemmelig udvidelse" }, shape: secret }]);
    const { plots } = await checker.readPlots({ name: "hemmelig.geojson", text }, []);
    const first = { request: aRequest({ ...tall, wishes: { station: 4321 } }), on, plots, records: noRecords };
    expect(await checker.write(first, "json", () => {})).toMatch(/Hemmelig udvidelse[\s\S]*4321|4321[\s\S]*Hemmelig udvidelse/);
    const next = { request: aRequest(low), on, plots: await userPlots(checker, [hectare]), records: noRecords };
    const layers = JSON.stringify(await checker.layer("jordforureningV2"));
    const exports = await Promise.all(exportFormats.map((format) => checker.write(next, format, () => {})));
    for (const told of [...exports, layers]) expect(told).not.toMatch(/hemmelig|Høj A\/S|4321/i);
  });
});

describe("Danish as it is written", () => {
  it("Trap 24: decimal comma, thousands point, one space before the unit", async () => {
    const part = rawLike("jordforureningV2", {}, rectangle(0, 0, 12.34, 100));
    const { da, en } = findingOf(await (await aTown({ jordforureningV2: [part] })).plot(), "jord/v2").text;
    expect(da.startsWith("1.234 m² af grunden (12,3 %) er kortlagt")).toBe(true);
    expect(en).toContain("1,234 m²");
    expect(en).toContain("12.3 %");
  });

  it("Trap 24: etageareal is not bebygget areal: 6,000 m² in three storeys are 60 % of the one and 20 % of the other", async () => {
    const plan = { anvspec1: 3100, bebygpct: 50, bebygpctaf: 3, bebygpctar: 30 };
    const plot = await (await aTown({ lokalplaner: [rawLike("lokalplaner", plan, hectare)] })).plot({ floorArea: 6000, storeys: 3 });
    const [floor, ground] = [findingOf(plot, "plan/bebyggelsesprocent"), findingOf(plot, "plan/bebygget-areal")];
    expect([floor.measured, floor.limit, ground.measured, ground.limit]).toEqual([60, 50, 20, 30]);
    expect([floor.text.da, ground.text.da].map((text) => text.split(" bliver ")[0])).toEqual(["Etagearealet", "Det bebyggede areal"]);
  });

  it("Trap 24: municipality 0999, 999 and 0999 as text are one: its plans are its own, its neighbour's are no candidates", async () => {
    const plan = (komnr: unknown, planid: number, x: number) => rawLike("lokalplaner", { komnr, planid }, rectangle(x, 0, 100, 100));
    const { view } = await aTown({ lokalplaner: [plan(999, 1, 0), plan("0999", 2, 200), plan("999", 3, 400), plan(998, 4, 600)] });
    expect(view.candidates.map(({ id }) => id)).toEqual(["lokalplan-1", "lokalplan-2", "lokalplan-3"]);
  });
});
