import { beforeEach, describe, expect, test } from "vitest";
import { provideSqliteInNode } from "../../../scripts/load-sqlite.ts";
import type { ByteFile } from "../../../src/io/byte-file.ts";
import { provideSqlite } from "../../../src/io/formats/sqlite.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { type GpkgLayer, gpkgBlob, gpkgFile, wkb } from "../../builders/gpkg-files.ts";

beforeEach(provideSqliteInNode);

const point = gpkgBlob(wkb(1, 705_000.5, 6_195_000.25));
const layer = (name: string, rest: Partial<GpkgLayer> = {}): GpkgLayer => ({
  name,
  columns: [["navn", "TEXT"]],
  rows: [[point, name]],
  ...rest,
});

async function tablesOf(file: ByteFile) {
  const tables = await openFile(file);
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected tables`);
  return tables.value;
}
const refusal = async (file: ByteFile) => {
  const tables = await openFile(file);
  return tables.ok ? null : tables.problems[0].code;
};
const geometryOf = (feature: unknown) => (isRecord(feature) ? feature.geometry : undefined);

describe("layers", () => {
  test("one layer has the file's name, its declared system, its key as fid, and the point to the last digit", async () => {
    const [table] = await tablesOf(await gpkgFile([layer("ledige")]));
    expect(table).toEqual({
      name: "lag.gpkg",
      declared: { text: "EPSG:25832", system: "EPSG:25832" },
      features: [
        { type: "Feature", properties: { fid: 1, navn: "ledige" }, geometry: { type: "Point", coordinates: [705_000.5, 6_195_000.25] } },
      ],
      matched: null,
      notices: [],
    });
  });

  test("several layers are several tables, named behind the file; tables beside them are told", async () => {
    const more = [layer("ejere", { type: "attributes", rows: [["A"]] }), layer("luftfoto", { type: "tiles", rows: [["A"]] })];
    const tables = await tablesOf(await gpkgFile([layer("ledige"), layer("solgte æøå"), ...more]));
    expect(tables.map(({ name }) => name)).toEqual(["lag.gpkg: ledige", "lag.gpkg: solgte æøå"]);
    expect(tables[0].notices).toEqual([{ code: "gpkgTablesUnread", words: { file: "lag.gpkg", count: 2, tables: "ejere, luftfoto" } }]);
  });

  test("where there is no layer, a table without places is read, without what QGIS keeps of its own", async () => {
    const styles = layer("layer_styles", { type: "attributes", rows: [["A"]] });
    const tables = await tablesOf(await gpkgFile([layer("ejere", { type: "attributes", rows: [["A"]] }), styles]));
    expect(tables.map(({ features }) => features)).toEqual([[{ type: "Feature", properties: { fid: 1, navn: "A" }, geometry: null }]]);
    expect(tables[0].notices).toEqual([]);
  });

  test("a view that never ends is not run; it is told", async () => {
    const view = `CREATE VIEW evig AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n;
      INSERT INTO gpkg_contents VALUES ('evig', 'features', 25832);
      INSERT INTO gpkg_geometry_columns VALUES ('evig', 'geom', 'POINT', 25832, 0, 0);`;
    const tables = await tablesOf(await gpkgFile([layer("ledige")], view));
    expect(tables.map(({ name }) => name)).toEqual(["lag.gpkg"]);
    expect(tables[0].notices).toEqual([{ code: "gpkgTablesUnread", words: { file: "lag.gpkg", count: 1, tables: "evig" } }]);
  });

  test("names with quotes and commands are names", async () => {
    const name = `x'); DROP TABLE "y`.replaceAll('"', "");
    const [table] = await tablesOf(await gpkgFile([layer(name, { columns: [["a'b); --", "TEXT"]] })]));
    expect(table.features).toMatchObject([{ properties: { "a'b); --": name } }]);
  });

  test.each([
    [-1, null],
    [0, null],
    [25_832, "EPSG:25832"],
    [100_000, "EPSG:25832"],
    [7416, "EPSG:25832"],
    [23_032, null],
  ])("the system with id %i is read as %s", async (system, expected) => {
    const utm = 'PROJCS["ETRS89 / UTM zone 32N",GEOGCS["ETRS89"],AUTHORITY["EPSG","25832"]]';
    const more = `INSERT INTO gpkg_spatial_ref_sys VALUES ('eget', 100000, 'NONE', 100000, '${utm}'),
      ('med højder', 7416, 'EPSG', 7416, 'COMPD_CS["x",${utm},VERT_CS["DVR90"],AUTHORITY["EPSG","7416"]]'), ('ED50', 23032, 'EPSG', 23032, 'PROJCS["ED50 / UTM zone 32N"]');`;
    const [{ declared }] = await tablesOf(await gpkgFile([layer("ledige", { system })], more));
    expect(declared?.system ?? null).toBe(expected);
  });
});

test("whole numbers are never rounded, truths are truths, bytes are left out and told", async () => {
  const columns = [
    ["stor", "INTEGER"],
    ["ja", "BOOLEAN"],
    ["tal", "REAL"],
    ["billede", "BLOB"],
    ["dag", "DATE"],
  ] as const;
  const rows = [[point, null, 1, 0.1, Uint8Array.of(1, 2), "2026-01-31"]];
  const [table] = await tablesOf(await gpkgFile([layer("a", { columns, rows })], "UPDATE a SET stor = 9007199254740993;"));
  expect(table.features).toMatchObject([
    { properties: { stor: "9007199254740993", ja: true, tal: 0.1, billede: null, dag: "2026-01-31" } },
  ]);
  expect(table.notices).toEqual([{ code: "bytesLeftOut", words: { file: "lag.gpkg", fields: "billede" } }]);
});

describe("geometries", () => {
  const square = wkb(3, { count: 1 }, { count: 4 }, 705_000, 6_195_000, 705_100, 6_195_000, 705_100, 6_195_100, 705_000, 6_195_000);
  const cases: readonly (readonly [string, Uint8Array | null, object | null])[] = [
    ["none", null, null],
    ["an empty point", gpkgBlob(wkb(1, Number.NaN, Number.NaN), 0x11), { type: "Point", coordinates: [] }],
    ["a polygon without rings", gpkgBlob(wkb(3, { count: 0 })), { type: "Polygon", coordinates: [] }],
    ["a point with height and measure", gpkgBlob(wkb(3001, 1, 2, 3, 4)), { type: "Point", coordinates: [1, 2] }],
    ["a point with height as PostGIS writes it", gpkgBlob(wkb(0x80000001, 1, 2, 3)), { type: "Point", coordinates: [1, 2] }],
    [
      "a box before the geometry",
      Uint8Array.from([...gpkgBlob([], 3), ...new Array(32).fill(7), ...wkb(1, 1, 2)]),
      { type: "Point", coordinates: [1, 2] },
    ],
    ["a curve", gpkgBlob(wkb(10, { count: 0 })), { type: "CurvePolygon" }],
    [
      "a collection",
      gpkgBlob(wkb(7, { count: 1 }, wkb(1, 1, 2))),
      { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] },
    ],
    ["another's extension", gpkgBlob([1, 2, 3], 0x21), { type: "Unknown" }],
  ];
  test.each(cases)("%s", async (_, blob, expected) => {
    const [{ features }] = await tablesOf(await gpkgFile([layer("a", { columns: [], rows: [[blob]] })]));
    expect(geometryOf(features[0])).toEqual(expected);
  });

  test("heights are counted; curves, broken bytes and endless counts are named, and lose no other feature", async () => {
    const rows = [
      [gpkgBlob(square)],
      [gpkgBlob(wkb(10, { count: 0 }))],
      [gpkgBlob(wkb(3, { count: 4_000_000_000 }))],
      [gpkgBlob(wkb(6, { count: 1 }, wkb(1, 1, 2)))],
      [Uint8Array.of(1, 2, 3)],
      [gpkgBlob(Array.from({ length: 5000 }, () => wkb(7, { count: 1 })).flat())],
      [gpkgBlob(wkb(1001, 705_000, 6_195_000, 12))],
    ];
    const [table] = await tablesOf(await gpkgFile([layer("a", { columns: [], rows })]));
    expect(table.notices).toEqual([{ code: "heightsDropped", words: { file: "lag.gpkg", count: 1 } }]);
    const reading = await readTable(table);
    const bad = "badCoordinates";
    expect(reading.ok && reading.value.features.map(({ position }) => position)).toEqual([1, 7]);
    expect(reading.ok && reading.value.notKept.map(({ reason }) => reason)).toEqual(["unknownGeometry", bad, bad, bad, bad]);
  });
});

describe("what is none", () => {
  test("a database without layers, one without a list of them, and a text are each told in their own words", async () => {
    expect(await refusal(await gpkgFile([]))).toBe("gpkgWithoutLayers");
    expect(await refusal(await gpkgFile([], "DROP TABLE gpkg_contents;"))).toBe("sqliteNotGeopackage");
    expect(await refusal({ name: "lag.gpkg", bytes: new TextEncoder().encode("ikke en database") })).toBe("fileBroken");
  });

  test("a database that may have newer changes beside it is read, and that is told", async () => {
    const file = await gpkgFile([layer("ledige")]);
    file.bytes[18] = 2;
    file.bytes[19] = 2;
    const [table] = await tablesOf(file);
    expect([table.features.length, table.notices[0].code]).toEqual([1, "gpkgJournal"]);
  });

  test("where the engine cannot be fetched, that is told, and the next time it is asked again", async () => {
    const file = await gpkgFile([layer("ledige")]);
    provideSqlite(() => Promise.reject(new Error("offline")));
    expect(await refusal(file)).toBe("engineNotLoaded");
    provideSqliteInNode();
    expect(await refusal(file)).toBeNull();
  });

  test("who ends the work gets his own error back", async () => {
    const rows = Array.from({ length: 4000 }, () => [point, "x"]);
    const watch = { onDone: () => {}, pause: () => Promise.reject(new DOMException("enough", "AbortError")) };
    await expect(openFile(await gpkgFile([layer("ledige", { rows })]), watch)).rejects.toThrow("enough");
  });
});
