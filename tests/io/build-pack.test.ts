import { describe, expect, test } from "vitest";
import { buildPack } from "../../src/io/build-pack.ts";
import { manifestFile } from "../../src/io/manifest.ts";
import { collection, feature, inDegrees, namedCrs, polygonOf, square } from "../builders/geojson-files.ts";
import { anOrder, boundaryFile, built, nature, natureFile, opened } from "../builders/pack-files.ts";

const layerOf = (manifest: { readonly layers: readonly { readonly dataset: string }[] }, dataset: string) =>
  manifest.layers.find((layer) => layer.dataset === dataset);

describe("a pack", () => {
  test("recognises files by their fields and is complete within the municipality's boundary", async () => {
    const { manifest, notices } = await built([natureFile(), boundaryFile()]);
    expect(manifest.municipality).toEqual({ code: "0201", name: "Prøvelev" });
    expect(layerOf(manifest, "paragraf3")).toMatchObject({
      file: "paragraf3.geojson",
      source: ["natur.geojson"],
      publisher: "Danmarks Miljøportal",
      fetched: "2026-05-21",
      fetchedBasis: "fileTime",
      state: "ready",
      coverage: { kind: "municipality" },
      read: 2,
      kept: 2,
      notKept: [],
    });
    expect(notices).toEqual([]);
  });

  test("of the same files has the same bytes", async () => {
    const files = [natureFile(), boundaryFile()];
    expect([...(await built(files)).files]).toEqual([...(await built(files)).files]);
  });

  test("without boundary has unknown coverage, and that is said", async () => {
    const { manifest, notices } = await built([natureFile()]);
    expect(layerOf(manifest, "paragraf3")).toMatchObject({ coverage: { kind: "unknown" } });
    expect(notices.map(({ code }) => code)).toEqual(["coverageNotSaid", "municipalityUnnamed"]);
  });

  test("without boundary takes its name from its own plans, never from a neighbour's", async () => {
    const plan = (komnr: number, kommunenavn: string) =>
      feature(polygonOf(square(0, 0, 100)), {
        properties: { planid: komnr, plantype: "20.1", plannavn: "Plan", status: "V", anvgen: 31, doklink: null, komnr, kommunenavn },
      });
    const plans = (...features: readonly unknown[]) => ({ name: "planer.geojson", date: null, text: collection(features) });
    expect((await built([plans(plan(230, "Nabolev"), plan(201, "Prøvelev"))])).manifest.municipality.name).toBe("Prøvelev");
    expect((await built([plans(plan(230, "Nabolev"))])).manifest.municipality.name).toBe("0201");
  });

  test("that somebody vouches for says who and when", async () => {
    const { manifest } = await built([natureFile()], { vouch: { by: "Planafdelingen", on: "2026-11-01" } });
    expect(layerOf(manifest, "paragraf3")).toMatchObject({ coverage: { kind: "vouched", by: "Planafdelingen", on: "2026-11-01" } });
  });

  test("whose layers cover a stated area keeps that area with its hash", async () => {
    const covers = { name: "flade.geojson", date: null, text: collection([feature(polygonOf(square(-10, -10, 120)))]) };
    const { manifest, files } = await built([natureFile()], { covers });
    expect(layerOf(manifest, "paragraf3")).toMatchObject({ coverage: { kind: "area", file: "coverage.geojson" } });
    expect(files.has("coverage.geojson")).toBe(true);
  });

  test("does not take a boundary that lies elsewhere as its own", async () => {
    const { manifest, notices } = await built([natureFile(), boundaryFile("0201", 50_000)]);
    expect(layerOf(manifest, "paragraf3")).toMatchObject({ coverage: { kind: "unknown" } });
    expect(notices.map(({ code }) => code)).toContain("boundaryElsewhere");
  });

  test("leaves other municipalities' boundaries out by name", async () => {
    const { manifest, reports } = await built([natureFile(), boundaryFile("0240")]);
    expect(layerOf(manifest, "kommunegraense")).toMatchObject({ read: 1, kept: 0, notKept: [{ reason: "otherMunicipality" }] });
    expect(layerOf(manifest, "paragraf3")).toMatchObject({ coverage: { kind: "unknown" } });
    expect(reports.find(({ file }) => file === "graense.geojson")).toMatchObject({ read: 1, kept: 0, reasons: { otherMunicipality: 1 } });
  });

  test("dates a layer by what the packer says, else by the oldest of its files", async () => {
    const older = { ...natureFile("ældre.geojson"), date: "2024-02-29" };
    const stated = await built([natureFile(), older], { fetched: "2026-06-01" });
    expect(layerOf(stated.manifest, "paragraf3")).toMatchObject({ fetched: "2026-06-01", fetchedBasis: "stated" });
    expect(layerOf((await built([natureFile(), older])).manifest, "paragraf3")).toMatchObject({ fetched: "2024-02-29" });
  });
});

describe("files of one dataset", () => {
  test("are merged; what is equal in everything is kept once and named", async () => {
    const more = { ...natureFile("mere.geojson"), text: collection([nature("a-1", "Sø", 0), nature("a-3", "Eng", 400)]) };
    const { manifest } = await built([natureFile(), more]);
    expect(layerOf(manifest, "paragraf3")).toMatchObject({
      source: ["natur.geojson", "mere.geojson"],
      read: 4,
      kept: 3,
      notKept: [{ feature: "mere.geojson: a-1", reason: "duplicate" }],
      state: "ready",
    });
  });

  test("that give one id to different ground keep both, told apart, and that is said", async () => {
    const more = { ...natureFile("mere.geojson"), text: collection([nature("a-1", "Sø", 400)]) };
    const { files, notices } = await built([natureFile(), more, boundaryFile()]);
    expect(notices).toEqual([{ code: "idsShared", words: { dataset: "paragraf3", count: 1, ids: "a-1" } }]);
    const { pack } = await opened(files);
    expect(pack.layers.paragraf3?.features.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-1~2"]);
  });

  test("may come in degrees and in metres; the layer is in metres", async () => {
    const { Natyp_navn, ...rest } = nature("b-1", "Hede", 0).properties as Record<string, unknown>;
    const degrees = feature(polygonOf(inDegrees(square(600, 0, 100))), { properties: { ...rest, Natyp_navn } });
    const wgs = { name: "wgs.geojson", date: null, text: collection([degrees], namedCrs("EPSG:4326")) };
    const { files, reports } = await built([natureFile(), wgs]);
    expect(reports.map(({ system }) => system)).toEqual(["EPSG:25832", "EPSG:4326"]);
    const { pack } = await opened(files);
    const box = pack.layers.paragraf3?.features[2].box ?? [0, 0, 0, 0];
    expect(Math.abs(box[0] - 705_600)).toBeLessThan(0.001);
  });
});

describe("pages of a server's answer", () => {
  const page = (name: string, matched: number, ...features: readonly unknown[]) => ({
    name,
    date: null,
    text: collection(features).replace("{", `{"numberMatched":${matched},`),
  });
  const first = page("1.geojson", 3, nature("a-1", "Sø", 0), nature("a-2", "Mose", 200));
  const second = page("2.geojson", 3, nature("a-3", "Eng", 400));

  test("make a whole layer when all are there", async () => {
    expect(layerOf((await built([first, second])).manifest, "paragraf3")).toMatchObject({ state: "ready", kept: 3 });
  });

  test("make an incomplete layer when one is missing", async () => {
    expect(layerOf((await built([first])).manifest, "paragraf3")).toMatchObject({ state: "cutOff", reason: "pagesMissing", kept: 2 });
  });
});

describe("a layer of what is adopted", () => {
  const lowLand = (name: string, status: string, east = 0) => ({
    name,
    date: null,
    text: collection([feature(polygonOf(square(east, 0, 100)), { properties: { temakode: 1113, planid: east + 1, status } })]),
  });
  const proposal = lowLand("forslag.geojson", "F");

  test("from a file of proposals alone is not there to be clear, and says why", async () => {
    const { manifest, reports } = await built([proposal, boundaryFile()]);
    expect(layerOf(manifest, "lavbundsarealer")).toMatchObject({ state: "cutOff", reason: "onlyProposals", read: 1, kept: 0 });
    expect(reports[0]).toMatchObject({ read: 1, kept: 0, reasons: { proposal: 1 } });
  });

  test("is whole where the adopted ones come in another file, or beside the proposals", async () => {
    const { manifest } = await built([proposal, lowLand("vedtaget.geojson", "V", 500), boundaryFile()]);
    expect(layerOf(manifest, "lavbundsarealer")).toMatchObject({ state: "ready", reason: null, read: 2, kept: 1 });
  });

  test("where all have been cancelled is whole and empty: nothing is in force", async () => {
    const { manifest } = await built([lowLand("historik.geojson", "A"), boundaryFile()]);
    expect(layerOf(manifest, "lavbundsarealer")).toMatchObject({ state: "ready", reason: null, kept: 0 });
  });
});

describe("what cannot be used", () => {
  test("makes the layer that it belongs to incomplete, never clear", async () => {
    const broken = { ...natureFile(), text: collection([nature("a-1", "Sø", 0), { ...nature("a-2", "Mose", 0), geometry: null }]) };
    const { manifest, reports } = await built([broken, boundaryFile()]);
    expect(layerOf(manifest, "paragraf3")).toMatchObject({
      state: "cutOff",
      reason: "featuresLost",
      read: 2,
      kept: 1,
      notKept: [{ feature: "#2", reason: "noGeometry" }],
    });
    expect(reports[0]).toMatchObject({ read: 2, kept: 1, reasons: { noGeometry: 1 } });
  });

  test("but is no part of the dataset leaves the layer whole", async () => {
    const over = { ...nature("a-9", "Sø", 0), geometry: null };
    const ended = { ...over, properties: { ...over.properties, Systid_til: "2020-01-01T00:00:00" } };
    const file = { ...natureFile(), text: collection([nature("a-1", "Sø", 0), ended]) };
    expect(layerOf((await built([file])).manifest, "paragraf3")).toMatchObject({ state: "ready", notKept: [{ reason: "ended" }] });
  });

  test("because nobody knows the file is named with its fields, and can be named by the packer", async () => {
    const stranger = {
      name: "soeer.geojson",
      date: null,
      text: collection([feature(polygonOf(square(0, 0, 50)), { properties: { fid: 1 } })]),
    };
    const without = await built([natureFile(), stranger, boundaryFile()]);
    expect(without.notices).toEqual([{ code: "notRecognised", words: { file: "soeer.geojson", fields: "fid" } }]);
    expect(without.reports.find(({ file }) => file === "soeer.geojson")).toMatchObject({ datasets: [], read: 1, kept: 0 });
    const named = await built([natureFile(), stranger, boundaryFile()], { as: new Map([["soeer.geojson", ["soeer"]]]) });
    expect(layerOf(named.manifest, "soeer")).toMatchObject({ read: 1, kept: 1, state: "ready" });
  });

  test("because the file is broken or contradicts itself stops the pack: nobody could say which layer is then incomplete", async () => {
    const codes = async (text: string) => {
      const result = await buildPack(anOrder([natureFile(), { name: "x.geojson", date: null, text }]));
      return result.ok ? [] : result.problems.map(({ code, words }) => [code, words.file]);
    };
    expect(await codes('{"type":')).toEqual([["brokenJson", "x.geojson"]]);
    expect(await codes(collection([nature("a", "Sø", 0)], namedCrs("EPSG:4326")))).toEqual([["crsContradiction", "x.geojson"]]);
  });

  test("because it is JSON of another kind is named and left out", async () => {
    const { notices } = await built([natureFile(), boundaryFile(), { name: "package.json", date: null, text: '{"name":"x"}' }]);
    expect(notices).toEqual([{ code: "notGeojson", words: { file: "package.json" } }]);
  });

  test("when nothing is left gives no pack", async () => {
    const result = await buildPack(anOrder([]));
    expect(result.ok ? null : result.problems.map(({ code }) => code)).toEqual(["nothingToPack"]);
  });
});

test("the manifest is one of the files, with a newline at its end", async () => {
  const { files, manifest } = await built([natureFile()]);
  const text = files.get(manifestFile) ?? "";
  expect(JSON.parse(text)).toEqual(manifest);
  expect(text.endsWith("}\n")).toBe(true);
});
