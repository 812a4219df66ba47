import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import { line, polygon } from "../../src/geo/shape.ts";
import { collection, feature, namedCrs, polygonOf } from "../builders/geojson-files.ts";
import { at, rectangle, together } from "../builders/plots.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown, findingOf, hectare, on, plotOf } from "../builders/towns.ts";
import { wholeAnswer } from "../builders/whole-answer.ts";

/**
 * Traps of measuring, each from the town's own file to the answer. Held elsewhere: slivers ("a sliver of half a square metre is none"),
 * axes the other way round ("latitude before longitude is turned and said"), every number against PostGIS (`npm run oracle`).
 */
const toDegrees = (pair: readonly [number, number]): number[] =>
  proj4("+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs", "+proj=longlat +ellps=GRS80 +no_defs", [...pair]);

const mapped = (...boxes: readonly (readonly [number, number, number, number])[]) =>
  boxes.map((box, index) => rawLike("jordforureningV2", { Objekt_id: `v2-${index + 1}` }, rectangle(...box)));

/** Layers that count as soon as they share ground with a plot, with the rule that looks. */
const areaRules = {
  paragraf3: "natur/paragraf3",
  fredninger: "natur/fredning",
  soebeskyttelseslinjer: "natur/soebeskyttelseslinje",
  aabeskyttelseslinjer: "natur/aabeskyttelseslinje",
  skovbyggelinjer: "natur/skovbyggelinje",
  kirkebyggelinjer: "kultur/kirkebyggelinje",
  drikkevandsinteresser: "vand/osd",
  bnbo: "vand/bnbo",
  jordforureningV1: "jord/v1",
  jordforureningV2: "jord/v2",
  lokalplanforslag: "plan/forslag",
  natura2000Omraader: "natur/natura2000",
  strandbeskyttelse: "natur/strandbeskyttelse",
  klitfredning: "natur/klitfredning",
  fredskov: "natur/fredskov",
  fortidsmindelinjer: "kultur/fortidsmindelinje",
  indvindingsoplande: "vand/indvindingsopland",
  foelsommeIndvindingsomraader: "vand/nfi",
  kystnaerhedszone: "vand/kystnaerhedszone",
  omraadeklassificering: "jord/omraadeklassificering",
  raastofomraader: "jord/raastof",
} as const satisfies Partial<Record<DatasetId, string>>;

describe("Peers: the point checked and not the plot", () => {
  /** A U of 200 × 200 m less 100 × 150 m: its middle, (100, 85), lies in the gap between the arms. */
  const horseshoe = polygon([at(0, 0), at(200, 0), at(200, 200), at(150, 200), at(150, 50), at(50, 50), at(50, 200), at(0, 200)]);

  it("Trap 18: what lies on an arm is found and what lies over the middle, off the plot, is not", async () => {
    const overMiddle = rawLike("jordforureningV1", {}, rectangle(60, 70, 80, 80));
    const town = await aTown({ jordforureningV2: mapped([160, 150, 30, 40]), jordforureningV1: [overMiddle] });
    const plot = await town.plot({}, horseshoe);
    expect(plot.area).toBe(25_000);
    expect(findingOf(plot, "jord/v2")).toMatchObject({ code: "avoidable", measured: 1200 });
    expect(findingOf(plot, "jord/v1")).toMatchObject({ outcome: "clear", measured: 0 });
  });

  it("Trap 18: a plot of three parts is the whole of it, whichever part is hit, and its hole is not", async () => {
    const ring = polygon(
      [at(300, 300), at(400, 300), at(400, 400), at(300, 400)],
      [at(340, 340), at(360, 340), at(360, 360), at(340, 360)],
    );
    const town = await aTown({ jordforureningV2: mapped([300, 300, 100, 30]), bnbo: [rawLike("bnbo", {}, rectangle(341, 341, 18, 18))] });
    const plot = await town.plot({}, together(rectangle(0, 0, 50, 50), rectangle(100, 0, 50, 50), ring));
    expect(plot.area).toBe(2500 + 2500 + 9600);
    expect(findingOf(plot, "jord/v2")).toMatchObject({ measured: 3000 });
    expect(findingOf(plot, "vand/bnbo")).toMatchObject({ outcome: "clear" });
    expect(findingOf(plot, "need/grundareal")).toMatchObject({ measured: 9600 });
    expect(plot.geometry.type === "MultiPolygon" && plot.geometry.coordinates).toHaveLength(3);
  });
});

describe("Peers: areas added and not merged", () => {
  it("three areas of 6,000, 4,000 and again 6,000 m² cover 8,000 m²", async () => {
    const town = await aTown({ jordforureningV2: mapped([0, 0, 60, 100], [40, 0, 40, 100], [0, 0, 60, 100]) });
    const finding = findingOf(await town.plot(), "jord/v2");
    expect(finding).toMatchObject({ measured: 8000, source: { featureIds: ["v2-1", "v2-3", "v2-2"] } });
    expect(finding.text.da).toContain("8.000 m² af grunden (80 %)");
  });

  it("bog, fredning and lake over each other take 6,500 m² of a hectare, two halls over each other 2,500 m²", async () => {
    const town = await aTown({
      paragraf3: [rawLike("paragraf3", { Natyp_navn: "Mose" }, rectangle(0, 0, 40, 100))],
      fredninger: [rawLike("fredninger", {}, rectangle(20, 0, 40, 100))],
      soeer: [rawLike("soeer", {}, rectangle(50, 0, 20, 50))],
      bygninger: [0, 20].map((x) => rawLike("bygninger", { bbruuid: `hal-${x}` }, rectangle(x, 0, 30, 50))),
    });
    expect(await town.plot()).toMatchObject({ area: 10_000, netArea: 3500, unbuiltArea: 7500 });
  });

  it("Peers: more than 100 %: a share never leaves 0–100 %, however often the plot is covered", async () => {
    const twice = <D extends DatasetId>(id: D) => [
      rawLike(id, {}, hectare),
      rawLike(id, { Objekt_id: "again", id: 9, planid: 9 }, rectangle(-50, -50, 300, 300)),
    ];
    const ids = [
      "paragraf3",
      "fredninger",
      "bnbo",
      "drikkevandsinteresser",
      "jordforureningV1",
      "jordforureningV2",
      "skovbyggelinjer",
    ] as const;
    const plans = ["lokalplaner", "lokalplanforslag", "kommuneplanrammer", "zonekort"] as const;
    const plot = await (await aTown(Object.fromEntries([...ids, ...plans].map((id) => [id, twice(id)])))).plot({
      threatensGroundwater: true,
    });
    /** Percentages of what the project asks for, not of what was found on the plot. */
    const ofThePlan: readonly string[] = ["plan/bebyggelsesprocent", "plan/bebygget-areal"];
    const shares = plot.findings.filter(({ unit, rule }) => unit === "%" && !ofThePlan.includes(rule));
    expect(shares.length).toBeGreaterThanOrEqual(3);
    for (const { rule, measured } of shares) expect([rule, measured]).toEqual([rule, 100]);
    for (const id of ids) expect(findingOf(plot, areaRules[id]).text.da).toMatch(/^Hele grunden/);
    expect(plot).toMatchObject({ netArea: 0, largestPiece: 0, unbuiltArea: 10_000 });
    expect(plot.completeness).toBe(1);
  });
});

describe("Peers: degrees measured as metres, and other units", () => {
  it("Peers: metres and kilometres mixed up: a ramp 1,500 m away meets a wish of 1,500, not of 1,499, and not of 1.5", async () => {
    const ramp = rawLike("veje", {}, line([at(1600, -5000), at(1600, 5000)]));
    const town = await aTown({ veje: [ramp] });
    const wish = async (motorway: number) => (await town.plot({ wishes: { motorway } })).wishes;
    expect(await wish(1500)).toEqual([{ wish: "motorway", measured: 1500, wanted: 1500, met: true }]);
    expect(await wish(1499)).toEqual([{ wish: "motorway", measured: 1500, wanted: 1499, met: false }]);
    expect(await wish(1.5)).toEqual([{ wish: "motorway", measured: 1500, wanted: 1.5, met: false }]);
  });

  it("Trap 1: a hectare brought in degrees is a hectare, not 3.2 as on a web map", async () => {
    const { checker } = await aTown();
    const ring = [at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)].map(toDegrees);
    const { plots, problems } = await checker.readPlots({ name: "grader.geojson", text: collection([feature(polygonOf(ring))], null) }, []);
    expect(problems).toEqual([]);
    const answer = await wholeAnswer(checker, { request: aRequest(), on, plots, records: noRecords });
    expect(Math.abs(plotOf(answer, "1").area - 10_000)).toBeLessThan(0.03);
  });

  it("Peers: EPSG:25832 read as degrees: metres without a word are metres, metres declared as degrees are refused", async () => {
    const { checker } = await aTown();
    const ring = [at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)];
    const read = (crs: unknown) => checker.readPlots({ name: "meter.geojson", text: collection([feature(polygonOf(ring))], crs) }, []);
    const silent = await read(null);
    expect(silent.problems).toEqual([]);
    expect(silent.plots[0].geometry).toMatchObject({ coordinates: [ring] });
    const degrees = await read(namedCrs("EPSG:4326"));
    expect(degrees.plots).toEqual([]);
    expect(degrees.problems.map(({ code }) => code)).toEqual(["crsContradiction"]);
  });
});

describe("Peers: touching borders counted as hits", () => {
  const ids = Object.keys(areaRules).filter((id): id is keyof typeof areaRules => id in areaRules);

  it("Trap 16: touching borders are no hit in any layer, along a side or at a corner", async () => {
    const beside = [rectangle(100, 0, 100, 100), rectangle(-100, -100, 100, 100)];
    const town = await aTown(
      Object.fromEntries(ids.map((id) => [id, beside.map((shape, n) => rawLike(id, { Objekt_id: n, id: n, planid: n }, shape))])),
    );
    const plot = await town.plot({ height: 12 });
    for (const id of ids) expect([id, findingOf(plot, areaRules[id]).outcome]).toEqual([id, "clear"]);
  });

  it("Trap 16: a strip that is 10 cm of another cadastre is no hit, a strip of a true metre is", async () => {
    const along = async (x: number) => findingOf(await (await aTown({ jordforureningV2: mapped([x, 0, 50, 100]) })).plot(), "jord/v2");
    expect(await along(99.9)).toMatchObject({ outcome: "clear", measured: 0 });
    expect(await along(99)).toMatchObject({ code: "avoidable", measured: 100 });
  });

  it("Peers: a gap of 0.1 mm drops a true hit: no, two halves are still two hits, and two lokalplaner still cover the plot", async () => {
    const halves = [rectangle(-50, -50, 99.99995, 200), rectangle(50.00005, -50, 100, 200)];
    const town = await aTown({
      jordforureningV2: halves.map((shape, n) => rawLike("jordforureningV2", { Objekt_id: `v2-${n}` }, shape)),
      lokalplaner: halves.map((shape, n) => rawLike("lokalplaner", { planid: n + 1 }, shape)),
    });
    const plot = await town.plot();
    expect(findingOf(plot, "jord/v2")).toMatchObject({ measured: 9999.99, source: { featureIds: ["v2-0", "v2-1"] } });
    expect(findingOf(plot, "plan/anvendelse-lokalplan")).toMatchObject({ code: "permitted" });
  });

  it("a plot drawn 0.1 mm over the municipality's border is still within it, one drawn a metre over is not", async () => {
    const town = await aTown({ kommunegraense: [rawLike("kommunegraense", {}, rectangle(0, 0, 100, 100))] });
    const outcome = async (width: number) => findingOf(await town.plot({}, rectangle(0, 0, width, 100)), "jord/v2");
    expect(await outcome(100.0001)).toMatchObject({ outcome: "clear" });
    expect(await outcome(101)).toMatchObject({ outcome: "noData", code: "beyondCoverage" });
  });
});

describe("Peers: a shape broken by rounding", () => {
  it("an exported plot comes back valid and within 0.01 m², and from then on exports the same for ever", async () => {
    const random = createRandom(7);
    const odd = polygon(
      [at(0, 0), at(120.123, 3.777), at(118.5, 90.25), at(60.0001, 41.2), at(3.3, 88.8)],
      [at(20, 10), at(40.4, 12.2), at(30, 20.02)],
    );
    const { checker, ask } = await aTown();
    const roundTrip = async ({ plots: exported }: Answer): Promise<Answer> => {
      const text = collection(
        exported.map(({ id, geometry }) => feature(geometry, { id })),
        null,
      );
      const { plots, problems } = await checker.readPlots({ name: "svar.geojson", text }, []);
      expect(problems).toEqual([]);
      return wholeAnswer(checker, { request: aRequest(), on, plots, records: noRecords });
    };
    const first = await ask({}, odd, ...Array.from({ length: 30 }, () => randomStar(random)));
    const second = await roundTrip(first);
    expect(second.plots).toHaveLength(31);
    for (const { id, area } of first.plots) expect([id, Math.abs(plotOf(second, id).area - area) < 0.011]).toEqual([id, true]);
    expect(await roundTrip(second)).toEqual(second);
  });
});
