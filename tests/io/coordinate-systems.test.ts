import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { utm33ToUtm32, webMercatorToUtm32 } from "../../src/geo/reproject.ts";
import { boxOf } from "../../src/geo/shape.ts";
import { toUtm32 } from "../../src/geo/utm32.ts";
import { type CoordinateSystem, declaredSystem } from "../../src/io/coordinate-system.ts";
import { readTable } from "../../src/io/read-table.ts";
import { feature, namedCrs, polygonOf, square } from "../builders/geojson-files.ts";
import { createRandom } from "../builders/random-shapes.ts";

const zone = (number: number) => `+proj=utm +zone=${number} +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;
const inZone = (number: number) => (lon: number, lat: number) => proj4("WGS84", zone(number), [lon, lat]) as [number, number];

/** Places in Denmark with its seas, the same each time: longitude and latitude. */
function places(count: number): readonly (readonly [number, number])[] {
  const random = createRandom(20_261_123);
  return Array.from({ length: count }, () => [8 + 7.3 * random(), 54.5 + 3.3 * random()] as const);
}

describe("another program's projections (proj4) find the same place", () => {
  const farthest = (project: (lon: number, lat: number) => readonly number[], own: (x: number, y: number) => readonly number[]) =>
    Math.max(
      ...places(5000).map(([lon, lat]) => {
        const [x, y] = project(lon, lat);
        const [east, north] = own(x, y);
        const [otherEast, otherNorth] = inZone(32)(lon, lat);
        return Math.max(Math.abs(east - otherEast), Math.abs(north - otherNorth));
      }),
    );
  test("degrees within a micrometre", () => {
    expect(farthest((lon, lat) => [lon, lat], toUtm32)).toBeLessThan(1e-6);
  });
  test("zone 33 within a micrometre", () => {
    expect(farthest(inZone(33), utm33ToUtm32)).toBeLessThan(1e-6);
  });
  test("Web Mercator within a micrometre", () => {
    expect(farthest((lon, lat) => proj4("WGS84", "EPSG:3857", [lon, lat]), webMercatorToUtm32)).toBeLessThan(1e-6);
  });
});

const table = (coordinates: readonly (readonly [number, number])[], declared: string | null) => ({
  name: "punkter.csv",
  declared: declaredSystem(declared),
  features: coordinates.map((pair) => feature({ type: "Point", coordinates: pair })),
  matched: null,
  notices: [],
});
const roenne = inZone(33)(14.7, 55.1);
const ribe = inZone(32)(8.77, 55.33);
const herning = inZone(32)(8.97, 56.14);

async function read(coordinates: readonly (readonly [number, number])[], declared: string | null, system: CoordinateSystem | null = null) {
  const reading = await readTable(table(coordinates, declared), { system });
  if (!reading.ok) return { problem: reading.problems[0] };
  const { features, notKept, notices } = reading.value;
  return {
    system: reading.value.system,
    places: features.map(({ shape }) => boxOf(shape).slice(0, 2).map(Math.round)),
    lost: notKept.map(({ feature: name, reason }) => `${name} ${reason}`),
    said: notices.map(({ code }) => code),
  };
}
const rounded = (pair: readonly number[]) => pair.map(Math.round);

describe("by declaration", () => {
  test.each([
    "EPSG:25833",
    "urn:ogc:def:crs:EPSG::25833",
    "http://www.opengis.net/def/crs/EPSG/0/25833",
    "EPSG:3006",
    "SWEREF99 TM",
    "ETRS89 / UTM zone 33N",
    "EPSG:32633",
  ])("%s is zone 33, also on Bornholm", async (name) => {
    expect(await read([roenne], name)).toEqual({ system: "EPSG:25833", places: [rounded(inZone(32)(14.7, 55.1))], lost: [], said: [] });
  });

  test.each(["EPSG:25832", "ETRS89_UTM_zone_32N", "EPSG:32632"])(
    "%s is zone 32, also where Bornholm would have the numbers",
    async (name) => {
      expect(await read([ribe], name)).toEqual({ system: "EPSG:25832", places: [rounded(ribe)], lost: [], said: [] });
    },
  );

  test("EPSG:3857 and EPSG:4258 are read", async () => {
    const mercator = proj4("WGS84", "EPSG:3857", [12.3, 55.85]) as [number, number];
    expect(await read([mercator], "EPSG:3857")).toMatchObject({ places: [rounded(inZone(32)(12.3, 55.85))], said: [] });
    expect(await read([[12.3, 55.85]], "EPSG:4258")).toMatchObject({ places: [rounded(inZone(32)(12.3, 55.85))], said: [] });
  });

  test("one that the numbers contradict is told with what an answer may be", async () => {
    expect(await read([herning], "EPSG:4326")).toMatchObject({
      problem: { code: "crsContradiction", words: { candidates: "EPSG:25832" } },
    });
    expect(await read([[330_000, 6_195_000]], "EPSG:25832")).toMatchObject({
      problem: { code: "crsContradiction", words: { candidates: "EPSG:25833" } },
    });
  });
});

describe("by the numbers", () => {
  test.each([
    ["Zealand in zone 33", inZone(33)(12.3, 55.85), inZone(32)(12.3, 55.85)],
    ["Herning in zone 33", inZone(33)(8.97, 56.14), herning],
    ["Zealand in Web Mercator", proj4("WGS84", "EPSG:3857", [12.3, 55.85]) as [number, number], inZone(32)(12.3, 55.85)],
  ])("%s is read as that, and said", async (_, numbers, place) => {
    expect(await read([numbers], null)).toMatchObject({ places: [rounded(place)], said: ["crsFromNumbers"] });
  });

  test("axes the other way round are turned and said in every system", async () => {
    for (const [numbers, place] of [
      [inZone(33)(12.3, 55.85), inZone(32)(12.3, 55.85)],
      [proj4("WGS84", "EPSG:3857", [12.3, 55.85]), inZone(32)(12.3, 55.85)],
      [herning, herning],
    ]) {
      const { places: found, said } = await read([[numbers[1], numbers[0]]], null);
      expect(found).toEqual([rounded(place)]);
      expect(said).toContain("axesTurned");
    }
  });

  test("two systems in one file: the fewer are named and left out", async () => {
    expect(await read([herning, [12.3, 55.85], herning], null)).toMatchObject({ system: "EPSG:25832", lost: ["#2 otherSystem"] });
  });
});

describe("by asking", () => {
  test("numbers that are Ribe in zone 32 and Bornholm in zone 33 are nobody's guess", async () => {
    for (const numbers of [roenne, ribe]) {
      expect(await read([numbers], null)).toMatchObject({ problem: { code: "crsAsk", words: { candidates: "EPSG:25832, EPSG:25833" } } });
    }
    expect(await read([[ribe[1], ribe[0]]], null)).toMatchObject({ problem: { code: "crsAsk" } });
  });

  test.each([
    ["EPSG:25832", rounded(ribe)],
    ["EPSG:25833", rounded(inZone(32)(...(proj4(zone(33), "WGS84", ribe) as [number, number])))],
  ] as const)("the answer %s places them", async (system, place) => {
    expect(await read([ribe], null, system)).toEqual({ system, places: [place], lost: [], said: [] });
  });

  test("one place beyond Bornholm and nobody need be asked", async () => {
    expect(await read([ribe, herning], null)).toMatchObject({ system: "EPSG:25832", said: [] });
  });

  test("an answer goes before what the file declares, and not before the numbers", async () => {
    expect(await read([roenne], "EPSG:25832", "EPSG:25833")).toMatchObject({ places: [rounded(inZone(32)(14.7, 55.1))] });
    expect(await read([herning], "EPSG:23032", "EPSG:25832")).toMatchObject({ places: [rounded(herning)] });
    expect(await read([herning], null, "EPSG:4326")).toMatchObject({ problem: { code: "crsContradiction" } });
  });

  test("the border of Bornholm's numbers: asked just inside, not just outside", async () => {
    expect(await read([[470_000, 6_100_000]], null)).toMatchObject({ problem: { code: "crsAsk" } });
    expect(await read([[469_999, 6_100_000]], null)).toMatchObject({ system: "EPSG:25832" });
    expect(await read([[500_000, 6_140_000]], null)).toMatchObject({ problem: { code: "crsAsk" } });
    expect(await read([[500_000, 6_140_001]], null)).toMatchObject({ system: "EPSG:25832" });
  });
});

test("features that name a system themselves are held against the rest, also in GeoJSON of 2008", async () => {
  const features = ["EPSG:25832", "EPSG:25832", "EPSG:25833"].map((name) => feature(polygonOf(square(0, 0, 100)), { crs: namedCrs(name) }));
  const reading = await readTable({ name: "a.json", declared: null, features, matched: null, notices: [] });
  expect(reading).toMatchObject({ ok: true, value: { system: "EPSG:25832", notKept: [{ feature: "#3", reason: "otherSystem" }] } });
});

describe("a system named in words", () => {
  test.each([
    ["ETRS89 / UTM zone 32N", "EPSG:25832"],
    ["EUREF89_UTM32", "EPSG:25832"],
    ["SWEREF99 TM", "EPSG:25833"],
    ["ED50 / UTM zone 32N", null],
    ["ED_1950_UTM_Zone_32N", null],
    ["WGS 72 / UTM zone 32N", null],
    ["EPSG:23032", null],
  ] as const)("%s", (text, system) => {
    expect(declaredSystem(text)?.system).toBe(system);
  });
});
