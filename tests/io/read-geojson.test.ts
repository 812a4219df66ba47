import { describe, expect, test } from "vitest";
import { area, boxOf } from "../../src/geo/shape.ts";
import type { TableReading } from "../../src/io/read-table.ts";
import { collection, feature, inDegrees, namedCrs, polygonOf, square, turned } from "../builders/geojson-files.ts";
import { readGeojson } from "../builders/read-geojson.ts";

const read = (text: string) => readGeojson({ name: "plan.geojson", text });

async function reading(text: string): Promise<TableReading> {
  const result = await read(text);
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  expect(result.value.features.length + result.value.notKept.length).toBe(result.value.read);
  return result.value;
}
async function refusal(text: string) {
  const result = await read(text);
  return result.ok ? null : result.problems[0];
}

const metres = feature(polygonOf(square(0, 0, 100)));
const degrees = feature(polygonOf(inDegrees(square(0, 0, 100))));
const swappedDegrees = feature(polygonOf(turned(inDegrees(square(0, 0, 100)))));

describe("coordinate systems", () => {
  test.each([
    ["EPSG:25832"],
    ["urn:ogc:def:crs:EPSG::25832"],
    ["urn:ogc:def:crs:EPSG:6.9:25832"],
    ["http://www.opengis.net/def/crs/EPSG/0/25832"],
  ])("%s with metres is EPSG:25832", async (name) => {
    const { system, features } = await reading(collection([metres], namedCrs(name)));
    expect(system).toBe("EPSG:25832");
    expect(boxOf(features[0].shape)).toEqual([705_000, 6_195_000, 705_100, 6_195_100]);
  });

  test.each([
    [null],
    [namedCrs("EPSG:4326")],
    [namedCrs("urn:ogc:def:crs:OGC:1.3:CRS84")],
    [namedCrs("EPSG:4258")],
    [namedCrs("urn:ogc:def:crs:EPSG::4326")],
  ])("%j with longitude, latitude is WGS 84 and lands within 0.1 mm", async (crs) => {
    const { system, features, notices } = await reading(collection([degrees], crs));
    expect(system).toBe("EPSG:4326");
    expect(notices).toEqual([]);
    const expected = [705_000, 6_195_000, 705_100, 6_195_100];
    for (const [index, value] of boxOf(features[0].shape).entries()) expect(Math.abs(value - expected[index])).toBeLessThan(0.0002);
  });

  test("metres without crs are EPSG:25832", async () => {
    expect((await reading(collection([metres], null))).system).toBe("EPSG:25832");
  });

  test.each([[null], [namedCrs("EPSG:4326")]])("latitude before longitude (crs %j) is turned and said", async (crs) => {
    const { features, notices } = await reading(collection([swappedDegrees], crs));
    expect(notices).toMatchObject([{ code: "axesTurned", words: { file: "plan.geojson", look: "EPSG:4326 turned" } }]);
    expect(Math.abs(area(features[0].shape) - 10_000)).toBeLessThan(0.1);
  });

  test("northing before easting is turned and said", async () => {
    const { features, notices } = await reading(collection([feature(polygonOf(turned(square(0, 0, 100))))]));
    expect(notices).toMatchObject([{ code: "axesTurned", words: { look: "EPSG:25832 turned" } }]);
    expect(boxOf(features[0].shape)).toEqual([705_000, 6_195_000, 705_100, 6_195_100]);
  });

  test("a declaration that the numbers contradict is an error that says both", async () => {
    expect(await refusal(collection([degrees]))).toMatchObject({
      code: "crsContradiction",
      words: { declared: "urn:ogc:def:crs:EPSG::25832", look: "EPSG:4326" },
    });
    expect(await refusal(collection([metres], namedCrs("EPSG:4326")))).toMatchObject({
      code: "crsContradiction",
      words: { declared: "EPSG:4326", look: "EPSG:25832" },
    });
  });

  test.each([
    ["0/0", [0, 0], "zero"],
    ["degrees in Kenya", [36.8, -1.3], "elsewhere"],
    ["numbers of no system", [5e9, 5e9], "unknown"],
  ])("%s is refused with what it looks like", async (_, coordinates, look) => {
    expect(await refusal(collection([feature({ type: "Point", coordinates })], null))).toMatchObject({
      code: "crsUnknown",
      words: { look },
    });
  });

  test("a declared system that is not read is refused even when the numbers could pass", async () => {
    expect(await refusal(collection([metres], namedCrs("EPSG:23032")))).toMatchObject({
      code: "crsNotRead",
      words: { declared: "EPSG:23032", look: "EPSG:25832", candidates: "EPSG:25832" },
    });
  });

  test("one stray feature is left out and does not lose the others", async () => {
    const stray = feature({ type: "Point", coordinates: [0, 0] }, { id: "stray" });
    const { features, notKept } = await reading(collection([metres, stray, metres]));
    expect(features.map(({ position }) => position)).toEqual([1, 3]);
    expect(notKept).toMatchObject([{ position: 2, feature: "stray", reason: "otherSystem" }]);
  });
});

describe("features", () => {
  const corner = square(0, 0, 100);
  test.each([
    ["null geometry", feature(null), "noGeometry"],
    ["no geometry member", { type: "Feature", properties: {} }, "noGeometry"],
    ["empty geometry", feature(polygonOf()), "emptyGeometry"],
    ["an empty ring", feature(polygonOf([])), "tooFewPoints"],
    ["text as coordinates", feature(polygonOf(corner.map(([x, y]) => [String(x), y]))), "badCoordinates"],
    ["null in a position", feature({ type: "Point", coordinates: [705_000, null] }), "badCoordinates"],
    ["a position of one number", feature({ type: "Point", coordinates: [705_000] }), "badCoordinates"],
    ["three points in a ring that do not close", feature(polygonOf(corner.slice(0, 2))), "tooFewPoints"],
    ["a line of one point", feature({ type: "LineString", coordinates: [corner[0]] }), "tooFewPoints"],
    ["a ring without area", feature(polygonOf([corner[0], corner[1], corner[0], corner[1], corner[0]])), "tooFewPoints"],
    ["a type that GeoJSON does not know", feature({ type: "Circle", coordinates: corner[0] }), "unknownGeometry"],
    ["a type named as a built-in", feature({ type: "toString", coordinates: corner[0] }), "unknownGeometry"],
    [
      "mixed kinds in one collection",
      feature({ type: "GeometryCollection", geometries: [polygonOf(corner), { type: "Point", coordinates: corner[0] }] }),
      "mixedGeometry",
    ],
    ["another type than Feature", { ...metres, type: "feature" }, "notAFeature"],
    ["a number", 7, "notAFeature"],
    ["a list of properties", feature(polygonOf(corner), { properties: [1] }), "badProperties"],
  ])("with %s is named and left out, the next one kept", async (_, bad, reason) => {
    const { features, notKept } = await reading(collection([bad, metres]));
    expect(notKept).toMatchObject([{ position: 1, reason }]);
    expect(features).toHaveLength(1);
  });

  test("with NaN or Infinity written as bare words is left out, the others kept", async () => {
    const text = collection([metres, metres, metres])
      .replace("705000,", "NaN,")
      .replace(/705000,(?!.*705000,)/, "-Infinity,");
    const { features, notKept } = await reading(text);
    expect(notKept.map(({ reason }) => reason)).toEqual(["badCoordinates", "badCoordinates"]);
    expect(features).toHaveLength(1);
  });

  test("with a ring that is not closed has it closed, and that is said", async () => {
    const { features, notices } = await reading(collection([feature(polygonOf(corner.slice(0, 4)), { id: "åben" })]));
    expect(area(features[0].shape)).toBe(10_000);
    expect(notices).toEqual([{ code: "ringsClosed", words: { file: "plan.geojson", count: 1, features: "åben" } }]);
  });

  test("with heights loses the heights only", async () => {
    const { features } = await reading(collection([feature(polygonOf(corner.map(([x, y]) => [x, y, 12.5])))]));
    expect(area(features[0].shape)).toBe(10_000);
  });

  test("with shell and hole either way round comes out with 10,000 − 400 m²", async () => {
    const rings = [[...corner].reverse(), square(10, 10, 20)];
    expect(area((await reading(collection([feature(polygonOf(...rings))]))).features[0].shape)).toBe(9600);
  });

  test("keeps foreign properties and the id, also as a number", async () => {
    const { features } = await reading(collection([feature(polygonOf(corner), { id: 17, properties: { navn: "Æble", null: null } })]));
    expect(features[0]).toMatchObject({ id: "17", properties: { navn: "Æble", null: null } });
  });
});

describe("geometry that crosses itself", () => {
  test("by a small loop is mended with a receipt of the area before and after", async () => {
    // The last side of a square of 100 m runs 2 m too far and comes back round 4 m², which counted backwards: 9,996 m² becomes 10,004 m².
    const [a, b, c, d] = square(0, 0, 100);
    const [x, y] = a;
    const ring = [a, b, c, d, [x, y - 2], [x - 2, y - 2], [x - 2, y], a];
    const { features, repairs } = await reading(collection([feature(polygonOf(ring), { id: "sløjfe" })]));
    // Eight positions of the ring; the square and the loop are two rings of five.
    expect(repairs).toEqual([
      {
        feature: "sløjfe",
        position: 1,
        faults: ["selfCrossing"],
        areaBefore: 9996,
        areaAfter: 10_004,
        positionsBefore: 8,
        positionsAfter: 10,
        kept: true,
      },
    ]);
    expect(area(features[0].shape)).toBe(10_004);
  });

  test.each([
    // A loop of 21 m changes 9,559 m² by 882 m² (9.2 %), one of 22 m changes 9,516 m² by 968 m² (10.2 %).
    [21, 1],
    [22, 0],
  ])("by a loop of %i m is kept %i times: a change over a tenth is a guess", async (side, kept) => {
    const [a, b, c, d] = square(0, 0, 100);
    const [x, y] = a;
    const ring = [a, b, c, d, [x, y - side], [x - side, y - side], [x - side, y], a];
    expect((await reading(collection([feature(polygonOf(ring))]))).features).toHaveLength(kept);
  });

  test("as a bow tie is refused, because nobody can tell its area", async () => {
    const [a, b, c, d] = square(0, 0, 100);
    const { notKept } = await reading(collection([feature(polygonOf([a, c, b, d, a]))]));
    expect(notKept).toMatchObject([{ reason: "notRepairable" }]);
  });

  test("as a part within another part covers the ground once: 10,000 m², not 9,600 and not 10,400", async () => {
    const geometry = { type: "MultiPolygon", coordinates: [[square(0, 0, 100)], [square(10, 10, 20)]] };
    const { features, repairs } = await reading(collection([feature(geometry)]));
    expect(area(features[0].shape)).toBe(10_000);
    expect(repairs).toMatchObject([{ areaBefore: 10_400, areaAfter: 10_000, faults: ["partsOverlap"] }]);
  });

  test("as two parts that overlap by a tenth covers 19,000 m²", async () => {
    const geometry = { type: "MultiPolygon", coordinates: [[square(0, 0, 100)], [square(90, 0, 100)]] };
    expect(area((await reading(collection([feature(geometry)]))).features[0].shape)).toBeCloseTo(19_000, 3);
  });
});

describe("files", () => {
  test("may be a feature alone or a geometry alone", async () => {
    expect((await reading(JSON.stringify(metres))).features).toHaveLength(1);
    expect((await reading(JSON.stringify(polygonOf(square(0, 0, 100))))).features).toHaveLength(1);
  });

  test("that are empty collections are read as empty", async () => {
    expect(await reading(collection([]))).toMatchObject({ read: 0, features: [], notKept: [] });
  });

  test.each([["[]"], ['"text"'], ['{"type":"Topology","objects":{}}'], ['{"type":"FeatureCollection"}'], ["null"]])(
    "that hold %s are said to be no GeoJSON",
    async (text) => {
      expect((await refusal(text))?.code).toBe("notGeojson");
    },
  );

  test("that nest collections or properties without end are refused and not a crash", async () => {
    const nested = `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${"]}".repeat(5000)}`;
    const properties = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    const good = JSON.stringify(metres);
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${nested}},{"type":"Feature","properties":${properties},"geometry":null},${good}]}`;
    const { features, notKept } = await reading(text);
    expect(features).toHaveLength(1);
    expect(notKept.map(({ reason }) => reason)).toEqual(["unknownGeometry", "badProperties"]);
  });
});
