import { describe, expect, test } from "vitest";
import { overpassQuery } from "../../../src/catalog/endpoints/overpass-query.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readOverpass } from "../../../src/io/osm/read-overpass.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import { readTable } from "../../../src/io/read-table.ts";

interface Node {
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  readonly tags?: Readonly<Record<string, string>>;
}

const tagsXml = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${k}" v="${v}"/>`)
    .join("");
const nodeXml = ({ id, lon, lat, tags = {} }: Node) => `<node id="${id}" lon="${lon}" lat="${lat}">${tagsXml(tags)}</node>`;
const wayXml = (id: number, nodes: readonly number[], tags: Readonly<Record<string, string>> = {}, about = "") =>
  `<way id="${id}"${about}>${nodes.map((ref) => `<nd ref="${ref}"/>`).join("")}${tagsXml(tags)}</way>`;
const relationXml = (id: number, members: readonly (readonly [way: number, role: string])[], tags: Readonly<Record<string, string>>) =>
  `<relation id="${id}">${members.map(([ref, role]) => `<member type="way" ref="${ref}" role="${role}"/>`).join("")}${tagsXml(tags)}</relation>`;
const osmFile = (...parts: readonly string[]) =>
  fileOfText("udtraek.osm", `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">${parts.join("")}</osm>`);

/** Nine places in a grid of 0.01°, named 1 to 9 row by row from the south-west. */
const grid: readonly Node[] = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ id: row * 3 + column + 1, lon: 12.3 + column / 100, lat: 55.8 + row / 100 })),
);
const placeOf = (id: number) => [grid[id - 1].lon, grid[id - 1].lat];
const places = (...ids: readonly number[]) => ids.map(placeOf);
const nodes = grid.map(nodeXml).join("");

async function tablesIn(...parts: readonly string[]): Promise<readonly RawTable[]> {
  const read = await openFile(osmFile(...parts));
  if (!read.ok) throw new Error(`got ${read.problems.map(({ code }) => code)}, expected tables`);
  return read.value;
}
const shortNames = (tables: readonly RawTable[]) => tables.map(({ name }) => name.replace("udtraek.osm: ", ""));
const geometryOf = (table: RawTable, at = 0) => (table.features[at] as { readonly geometry: unknown }).geometry;
const propertiesOf = (table: RawTable, at = 0) =>
  (table.features[at] as { readonly properties: Readonly<Record<string, unknown>> }).properties;

describe("an extract of OpenStreetMap in XML", () => {
  test("falls into a table for each theme, so that a railway is no road", async () => {
    const tables = await tablesIn(
      nodes,
      nodeXml({ id: 20, lon: 12.31, lat: 55.81, tags: { railway: "station", name: "Allerød" } }),
      wayXml(1, [1, 2, 3], { highway: "motorway", ref: "E 47" }),
      wayXml(2, [4, 5, 6], { railway: "rail" }),
      wayXml(3, [1, 2, 5, 4, 1], { building: "yes" }),
      wayXml(4, [1, 2], { waterway: "stream" }),
    );
    expect(shortNames(tables)).toEqual(["highway", "railway", "building", "andet"]);
    expect(tables.map(({ features }) => features.length)).toEqual([1, 2, 1, 1]);
    expect(propertiesOf(tables[0])).toEqual({ highway: "motorway", ref: "E 47", osm_id: "way/1" });
    expect(geometryOf(tables[0])).toEqual({ type: "LineString", coordinates: places(1, 2, 3) });
    expect(geometryOf(tables[2])).toEqual({ type: "Polygon", coordinates: [places(1, 2, 5, 4, 1)] });
  });

  test("takes a way that is part of a relation with its own tags", async () => {
    const [roads] = await tablesIn(
      nodes,
      wayXml(1, [1, 2], { highway: "residential" }),
      relationXml(9, [[1, ""]], { type: "route", route: "bus" }),
    );
    expect(propertiesOf(roads)).toMatchObject({ highway: "residential", osm_id: "way/1" });
    expect(roads.notices).toEqual([{ code: "osmRelationsLeftOut", words: { file: "udtraek.osm", count: 1 } }]);
  });

  test("puts an area together from its ways, holes too", async () => {
    const ring = [
      nodeXml({ id: 30, lon: 12.304, lat: 55.804 }),
      nodeXml({ id: 31, lon: 12.306, lat: 55.804 }),
      nodeXml({ id: 32, lon: 12.305, lat: 55.806 }),
    ];
    const [houses] = await tablesIn(
      nodes,
      ...ring,
      wayXml(1, [1, 2, 3, 6]),
      wayXml(2, [1, 4, 7, 8, 9, 6]),
      wayXml(3, [30, 31, 32, 30]),
      relationXml(
        9,
        [
          [1, "outer"],
          [2, "outer"],
          [3, "inner"],
        ],
        { type: "multipolygon", building: "industrial" },
      ),
    );
    const { coordinates } = geometryOf(houses) as { readonly coordinates: readonly (readonly unknown[])[] };
    expect(coordinates.map((each) => each.length)).toEqual([9, 4]);
    expect(new Set(coordinates[0].map(String))).toEqual(new Set(places(1, 2, 3, 6, 9, 8, 7, 4).map(String)));
  });

  test("keeps an area that goes on outside the file as one without a geometry, so that its layer is cut off", async () => {
    const [houses] = await tablesIn(
      nodes,
      wayXml(1, [1, 2, 3, 6]),
      relationXml(
        9,
        [
          [1, "outer"],
          [77, "outer"],
        ],
        { type: "multipolygon", building: "yes" },
      ),
    );
    expect([geometryOf(houses), propertiesOf(houses).osm_id]).toEqual([null, "relation/9"]);
  });

  test("keeps the stretches of a line that leaves the file, and draws nothing across the gap", async () => {
    const [roads] = await tablesIn(nodes, wayXml(1, [1, 2, 99, 8, 9], { highway: "primary" }), wayXml(2, [99, 98], { highway: "primary" }));
    expect(geometryOf(roads)).toEqual({ type: "MultiLineString", coordinates: [places(1, 2), places(8, 9)] });
    expect(geometryOf(roads, 1)).toBeNull();
    expect(roads.notices[0].words).toMatchObject({ count: 2, features: "way/1, way/2" });
  });

  test("takes a square that is a road by its edge", async () => {
    const [roads] = await tablesIn(nodes, wayXml(1, [1, 2, 5, 4, 1], { highway: "pedestrian", area: "yes" }));
    expect(geometryOf(roads)).toMatchObject({ type: "MultiLineString" });
  });

  test("reads a cycle route that calls itself a supercykelsti", async () => {
    const tables = await tablesIn(
      nodes,
      wayXml(1, [1, 2]),
      wayXml(2, [2, 3]),
      relationXml(
        9,
        [
          [1, ""],
          [2, ""],
        ],
        { type: "route", route: "bicycle", name: "Supercykelsti C95", ref: "C95" },
      ),
    );
    expect(shortNames(tables)).toEqual(["supercykelsti"]);
    expect(propertiesOf(tables[0])).toMatchObject({ rute_id: "C95", rutenavn: "Supercykelsti C95", supercykelsti: true });
    expect(geometryOf(tables[0])).toEqual({ type: "MultiLineString", coordinates: [places(1, 2, 3)] });
  });

  test("leaves out what an editor has deleted", async () => {
    const tables = await tablesIn(
      nodes,
      wayXml(1, [1, 2], { highway: "service" }),
      wayXml(2, [2, 3], { highway: "service" }, ' action="delete"'),
    );
    expect(tables[0].features).toHaveLength(1);
  });

  test("lies in degrees and comes out in metres", async () => {
    const [roads] = await tablesIn(nodes, wayXml(1, [1, 2], { highway: "service" }));
    const reading = await readTable(roads);
    expect(reading.ok && [reading.value.system, reading.value.read, reading.value.features.length]).toEqual(["EPSG:4326", 1, 1]);
  });

  test.each([
    [
      "entities of its own",
      '<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "b">]><osm><node id="1" lon="&a;" lat="1"/></osm>',
      "xmlDoctype",
    ],
    ["an end in the middle", '<osm version="0.6"><node id="1" lon="12" lat="55"', "xmlBroken"],
    ["another root", "<gpx></gpx>", "notOsm"],
  ])("with %s is refused", async (_, text, code) => {
    const read = await openFile(fileOfText("x.osm", text));
    expect(read.ok ? [] : read.problems.map((each) => each.code)).toEqual([code]);
  });

  test("packed as .pbf is refused with what to do instead", async () => {
    const head = new Uint8Array([0, 0, 0, 14, 10, 9, ...new TextEncoder().encode("OSMHeader")]);
    const read = await openFile({ name: "danmark.osm.pbf", bytes: head });
    expect(read.ok ? [] : read.problems).toEqual([{ code: "osmPbf", words: { file: "danmark.osm.pbf" } }]);
  });
});

describe("an answer of Overpass", () => {
  const way = {
    type: "way",
    id: 7,
    nodes: [1, 2],
    tags: { highway: "service" },
    geometry: [
      { lat: 55.8, lon: 12.3 },
      { lat: 55.81, lon: 12.31 },
    ],
  };
  const count = (total: string) => ({ type: "count", id: 0, tags: { nodes: "0", ways: total, relations: "0", areas: "0", total } });
  const answer = (elements: readonly unknown[], rest = {}) =>
    fileOfText("svar.json", JSON.stringify({ version: 0.6, osm3s: { timestamp_osm_base: "2026-11-20T01:02:03Z" }, elements, ...rest }));

  test("is read as an extract is", async () => {
    const read = await openFile(answer([count("1"), way]));
    expect(read.ok && read.value.map(({ name, features }) => [name, features])).toEqual([
      [
        "svar.json: highway",
        [
          {
            type: "Feature",
            id: "way/7",
            properties: { highway: "service", osm_id: "way/7" },
            geometry: {
              type: "LineString",
              coordinates: [
                [12.3, 55.8],
                [12.31, 55.81],
              ],
            },
          },
        ],
      ],
    ]);
  });

  test("tells the map's date and its own count", () => {
    const read = readOverpass({ name: "x", text: new TextDecoder().decode(answer([count("3"), way]).bytes) });
    expect(read.ok && [read.value.on, read.value.matched, read.value.elements.length, read.value.brokenOff]).toEqual([
      "2026-11-20",
      3,
      1,
      null,
    ]);
  });

  test.each([
    [
      "broken off by its time limit",
      [way],
      { remark: 'runtime error: Query timed out in "query" at line 1 after 26 seconds.' },
      "overpassBrokenOff",
    ],
    ["shorter than its count", [count("2"), way], {}, "overpassShort"],
  ])("%s is no file to pack", async (_, elements, rest, code) => {
    const read = await openFile(answer(elements, rest));
    expect(read.ok ? [] : read.problems.map((each) => each.code)).toEqual([code]);
  });

  test("is asked for by selectors within a box, south first", () => {
    expect(overpassQuery(['way["highway"]', 'node["railway"~"^(station|halt)$"]'], [12.2, 55.75, 12.5, 55.95], 90)).toBe(
      '[out:json][timeout:90];(way["highway"](55.750000,12.200000,55.950000,12.500000);node["railway"~"^(station|halt)$"](55.750000,12.200000,55.950000,12.500000););out count;out geom;',
    );
  });
});
