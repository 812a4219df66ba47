import { describe, expect, it } from "vitest";
import { geometryFromShape } from "../../../src/geo/geojson.ts";
import { buildPack } from "../../../src/io/build-pack.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { collection, feature } from "../../builders/geojson-files.ts";
import { rectangle } from "../../builders/plots.ts";
import { rawLike } from "../../builders/raw-features.ts";
import { fileText } from "../../builders/towns.ts";

const source = (name: string, text: string) => ({ ...fileOfText(name, text), date: null });
const parcel = (matrikelnummer: string, x: number) => rawLike("jordstykker", { matrikelnummer }, rectangle(x, 0, 100, 100));
const boundary = rawLike("kommunegraense", {}, rectangle(-5000, -5000, 10_000, 10_000));
const plot = (grund_id: string, x: number) => rawLike("grunde", { grund_id }, rectangle(x, 0, 100, 100));
const row = (properties: Readonly<Record<string, unknown>>) => feature(null, { properties });
const list = collection([
  row({ "Grund-id": "G-1", Status: "solgt" }),
  row({ "Grund-id": "G-3", Matrikelnr: "1a", Status: "ledig" }),
  row({ "Grund-id": "G-4", Status: "ledig" }),
  row({ "Grund-id": "G-3", "Reserveret m²": 100 }),
]);

async function packOf(...files: ReturnType<typeof source>[]) {
  const built = await buildPack({
    code: "0999",
    name: "Prøvekommune",
    files: [...files, source("graense.geojson", fileText([boundary]))],
    as: new Map(),
    covers: null,
    vouch: null,
    fetched: "2026-11-22",
    sample: null,
  });
  if (!built.ok) throw new Error(`got ${JSON.stringify(built.problems)}, expected a pack`);
  const entry = built.value.manifest.layers.find(({ dataset }) => dataset === "grunde");
  const text = built.value.files.get("grunde.geojson") ?? "";
  const features: { properties: Record<string, unknown>; geometry: unknown }[] = JSON.parse(text).features;
  return { entry, features, notices: built.value.notices, reports: built.value.reports };
}

describe("a plot list among the files of a pack", () => {
  const plots = source("grunde.geojson", fileText([plot("G-1", 0), plot("G-2", 200)]));
  const parcels = source("jordstykker.geojson", fileText([parcel("1a", 400), parcel("1b", 500)]));

  it("fills the plots that there are, adds those that it can place, and counts every row", async () => {
    const { entry, features, notices, reports } = await packOf(source("a-liste.geojson", list), plots, parcels);
    expect(features.map(({ properties: { grund_id, status, reserveret_m2 } }) => [grund_id, status, reserveret_m2])).toEqual([
      ["G-2", "ledig", undefined],
      ["G-1", "solgt", undefined],
      ["G-3", "ledig", 100],
    ]);
    expect(features[2].geometry).toEqual(geometryFromShape(rectangle(400, 0, 100, 100)));
    expect(entry?.notKept).toEqual([
      { feature: "grunde.geojson: G-1", reason: "superseded" },
      { feature: "a-liste.geojson: G-3", reason: "joinedRow" },
      { feature: "a-liste.geojson: G-4", reason: "noPlace" },
    ]);
    expect([entry?.read, entry?.kept, entry?.state, entry?.reason]).toEqual([6, 3, "cutOff", "featuresLost"]);
    const report = reports.find(({ file }) => file === "a-liste.geojson");
    expect([report?.datasets, report?.read, report?.kept, report?.reasons]).toEqual([["grunde"], 4, 2, { joinedRow: 1, noPlace: 1 }]);
    const older = reports.find(({ file }) => file === "grunde.geojson");
    expect([older?.read, older?.kept, older?.reasons]).toEqual([2, 1, { superseded: 1 }]);
    expect(notices.map(({ code }) => code)).toEqual(expect.arrayContaining(["stockRowsLost", "stockRowsJoined"]));
  });

  it("makes the layer alone where there was none, whatever comes first", async () => {
    const made = await packOf(source("a.geojson", list), parcels);
    const turned = await packOf(parcels, source("a.geojson", list));
    expect(made.features.map(({ properties }) => properties.grund_id)).toEqual(["G-3"]);
    expect(turned.features).toEqual(made.features);
  });

  it("in exchange fields is held against itself, and a person in it is told without the name", async () => {
    const odd = rawLike("grunde", { grund_id: "G-9", brutto_m2: 100, netto_m2: 200, kontakt_rolle: "Anna Holm" }, rectangle(0, 0, 10, 10));
    const { notices } = await packOf(source("grunde.geojson", fileText([odd, plot("G-2", 200)])));
    const told = notices.filter(({ code }) => code.startsWith("stock"));
    expect(told.map(({ code, words }) => [code, words.plot, words.reason ?? words.fault])).toEqual([
      ["stockCell", "G-9", "person"],
      ["stockFault", "G-9", "netAndRoadOverGross"],
    ]);
    expect(JSON.stringify(told)).not.toContain("Anna");
  });

  it("is not mistaken where it is in exchange fields with outlines and numbers", async () => {
    const { entry, notices } = await packOf(plots);
    expect([entry?.kept, entry?.notKept]).toEqual([2, []]);
    expect(notices.filter(({ code }) => code.startsWith("stock"))).toEqual([]);
  });
});
