import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/io/pack-source.ts";
import type { TableReading } from "../../src/io/read-table.ts";
import { verifyPack } from "../../src/io/verify-pack.ts";
import { writeReceipt } from "../../src/io/write-receipt.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, nature, natureFile } from "../builders/pack-files.ts";
import { readGeojson } from "../builders/read-geojson.ts";

async function reading(geometry: unknown): Promise<TableReading> {
  const result = await readGeojson({ name: "x.geojson", text: collection([feature(geometry)]) });
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  return result.value;
}

const [a, b, c, d, e] = square(0, 0, 100);
const [x, y] = a;
const multi = (...parts: readonly unknown[]) => ({ type: "MultiPolygon", coordinates: parts });

/** The receipt as `[faults, area before, area after, positions before, positions after]`. */
const cells = ({ repairs: [repair] }: TableReading) => [
  repair.faults.join("+"),
  repair.areaBefore,
  repair.areaAfter,
  repair.positionsBefore,
  repair.positionsAfter,
];

describe("each repair is named, with areas and points before and after", () => {
  test.each<[string, unknown, [string, number, number, number, number]]>([
    ["an open ring is closed", polygonOf([a, b, c, d]), ["openRing", 10_000, 10_000, 4, 5]],
    ["a hole of two points goes", polygonOf([a, b, c, d, e], [a, c, a]), ["ringDropped", 10_000, 10_000, 8, 5]],
    [
      "a spike of 40 m goes",
      polygonOf([a, b, c, [x + 50, y + 100], [x + 50, y + 140], [x + 50, y + 100], d, e]),
      ["spike", 10_000, 10_000, 8, 5 + 1],
    ],
    ["a hole beyond the edge is cut to it", polygonOf(square(0, 0, 100), square(90, 40, 20)), ["holeOutsideShell", 9600, 9800, 10, 9]],
    ["a part in a part goes", multi([square(0, 0, 100)], [square(10, 10, 20)]), ["partsOverlap", 10_400, 10_000, 10, 5]],
    ["parts that overlap are one", multi([square(0, 0, 100)], [square(90, 0, 100)]), ["partsOverlap", 20_000, 19_000, 10, 9]],
  ])("%s", async (_, geometry, expected) => {
    const result = await reading(geometry);
    expect(result.features).toHaveLength(1);
    expect(cells(result)).toEqual(expected);
    expect(result.repairs[0].kept).toBe(true);
  });

  test("what is sound has none, also with a splinter that somebody drew", async () => {
    const splinter = square(200, 0, 0.05);
    const { repairs, features } = await reading(multi([square(0, 0, 100)], [splinter]));
    expect(repairs).toEqual([]);
    expect(features[0].shape.parts).toHaveLength(2);
  });

  test("a splinter beside a repair goes with it, and is named", async () => {
    const loop = [a, b, c, d, [x, y - 2], [x - 2, y - 2], [x - 2, y], a];
    const { repairs, features } = await reading(multi([loop], [square(200, 0, 0.05)]));
    expect(repairs[0].faults).toEqual(["selfCrossing", "sliver"]);
    expect(features[0].shape.parts).toHaveLength(2);
  });

  test("a change of over a tenth is refused, with what it would have come to: 9,516 m² by 968 m²", async () => {
    const ring = [a, b, c, d, [x, y - 22], [x - 22, y - 22], [x - 22, y], a];
    const result = await reading(polygonOf(ring));
    expect(result.features).toEqual([]);
    expect(result.notKept).toMatchObject([{ reason: "areaChanged" }]);
    expect(result.repairs).toMatchObject([{ kept: false, areaBefore: 9516, areaAfter: 10_484, faults: ["selfCrossing"] }]);
  });

  test("a bow tie without an area of its own is refused for that", async () => {
    expect((await reading(polygonOf([a, c, b, d, a]))).notKept).toMatchObject([{ reason: "notRepairable" }]);
  });
});

describe("what leaves the ground as it is", () => {
  test.each<[string, unknown, "turned" | "repeated" | "heights"]>([
    ["a ring the wrong way round", polygonOf([...square(0, 0, 100)].reverse()), "turned"],
    ["repeated nodes", polygonOf([a, a, b, c, c, d, e]), "repeated"],
    ["heights", polygonOf(square(0, 0, 100).map(([east, north]) => [east, north, 12])), "heights"],
  ])("%s is counted, and is no repair", async (_, geometry, kind) => {
    const { normalised, repairs } = await reading(geometry);
    expect(repairs).toEqual([]);
    expect(Object.entries(normalised).flatMap(([name, positions]) => (positions.size > 0 ? [name] : []))).toEqual([kind]);
  });
});

const lake = nature("a-1", "Sø", 0);
const loop = { ...nature("a-2", "Mose", 0), geometry: polygonOf([a, b, c, d, [x, y - 2], [x - 2, y - 2], [x - 2, y], a]) };
const guess = { ...nature("a-3", "Eng", 0), geometry: polygonOf([a, b, c, d, [x, y - 22], [x - 22, y - 22], [x - 22, y], a]) };
const empty = { ...nature("a-4", "Hede", 0), geometry: null };
const broken = { ...natureFile(), text: collection([lake, loop, guess, empty]) };

describe("a pack of broken features", () => {
  test("keeps what stood in the file for the repaired and the refused one, and vouches for it", async () => {
    const { manifest, files } = await built([broken, boundaryFile()]);
    const text = files.get("originals.json") ?? "";
    expect(manifest.originals).toEqual({ file: "originals.json", count: 2, sha256: hashOf(new TextEncoder().encode(text)) });
    const told = { dataset: "paragraf3", file: "natur.geojson", system: "EPSG:25832", declared: "urn:ogc:def:crs:EPSG::25832" };
    expect(JSON.parse(text).originals).toEqual([
      { ...told, position: 2, feature: "a-2", kept: true, original: loop },
      { ...told, position: 3, feature: "#3", kept: false, original: guess },
    ]);
  });

  test("is cut off by what was refused, and lists it among the repairs and among what is not kept", async () => {
    const { manifest } = await built([broken, boundaryFile()]);
    const layer = manifest.layers.find(({ dataset }) => dataset === "paragraf3");
    expect(layer).toMatchObject({ state: "cutOff", reason: "featuresLost", read: 4, kept: 2 });
    expect(layer?.repairs.map(({ feature: name, kept }) => [name, kept])).toEqual([
      ["a-2", true],
      ["#3", false],
    ]);
    expect(layer?.notKept).toEqual([
      { feature: "#3", reason: "areaChanged" },
      { feature: "#4", reason: "noGeometry" },
    ]);
  });

  test("has no such file where nothing was repaired", async () => {
    const { manifest, files } = await built([natureFile(), boundaryFile()]);
    expect([manifest.originals, files.has("originals.json")]).toEqual([null, false]);
  });

  test.each([
    [null, "originalsMissing"],
    ["{}", "originalsDamaged"],
  ])("is told of by verify when the file is %j", async (content, code) => {
    const pack = await built([broken, boundaryFile()]);
    expect((await verifyPack(folderOf(pack, {}, true).source)).problems).toEqual([]);
    const { problems } = await verifyPack(folderOf(pack, { "originals.json": content }, true).source);
    expect(problems).toEqual([{ code, words: { file: "originals.json" } }]);
  });

  test("writes all of it as a table", async () => {
    const [head, ...rows] = writeReceipt((await built([broken, boundaryFile()])).manifest).split(/\r\n(?=.)/);
    expect(head).toBe("\uFEFFdatasæt;fil;objekt;felt;hvad;resultat;areal før m²;areal efter m²;punkter før;punkter efter;antal;af");
    expect(rows.map((row) => row.split(";").filter((_, column) => [2, 5, 6, 7, 8, 9].includes(column)))).toEqual([
      ["a-2", "rettet", "9996", "10004", "8", "10"],
      ["#3", "afvist", "9516", "10484", "8", "10"],
      ["#3", "ikke bevaret", "", "", "", ""],
      ["#4", "ikke bevaret", "", "", "", ""],
    ]);
  });
});

describe("a file without a field that the answer rests on", () => {
  const renamed = collection(
    ["a-1", "a-2"].map((id) => {
      const { Natyp_navn, ...rest } = nature(id, "Sø", 0).properties as Record<string, unknown>;
      return feature(polygonOf(square(id === "a-1" ? 0 : 200, 0, 100)), { properties: { ...rest, Natypenavn: Natyp_navn } });
    }),
  );

  test("is told field by field, and its layer is not whole", async () => {
    const { manifest, notices } = await built([{ ...natureFile(), text: renamed }, boundaryFile()]);
    expect(notices).toEqual([
      { code: "fieldGone", words: { file: "natur.geojson", field: "Natyp_navn", count: 2, of: 2, dataset: "paragraf3" } },
    ]);
    const layer = manifest.layers.find(({ dataset }) => dataset === "paragraf3");
    expect(layer).toMatchObject({ state: "cutOff", reason: "fieldsLost", kept: 2 });
    expect(layer?.fields).toMatchObject([{ field: "Natyp_navn", fault: "gone", needed: true }]);
  });
});
