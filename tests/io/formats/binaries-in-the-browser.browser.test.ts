import sqliteWasm from "sql.js/dist/sql-wasm.wasm?url";
import { beforeAll, expect, test } from "vitest";
import { provideSqlite } from "../../../src/io/formats/sqlite.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { dbfFile, pointRecord, shpFile } from "../../builders/shp-files.ts";

const engine = async () => (await fetch(sqliteWasm)).arrayBuffer();

beforeAll(() => provideSqlite(engine));

async function geopackage(): Promise<Uint8Array> {
  const { default: start } = await import("sql.js");
  const { Database } = await start({ wasmBinary: await engine() });
  const database = new Database();
  database.run(`CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
    CREATE TABLE ejere (fid INTEGER PRIMARY KEY, navn TEXT); INSERT INTO ejere VALUES (1, 'Østergård');
    INSERT INTO gpkg_contents VALUES ('ejere', 'attributes', 0);`);
  return database.export();
}

test("GeoPackage, FlatGeobuf, shapefile and zip are read in the browser as on the command line", async () => {
  const { serialize } = await import("flatgeobuf/lib/mjs/geojson.js");
  const { zipSync } = await import("fflate");
  const place = { type: "Point" as const, coordinates: [705_000, 6_195_000] };
  const flatgeobuf = serialize({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { navn: "Østergård" }, geometry: place }],
  });
  const dbf = dbfFile([["navn", "C", 12]], [[Uint8Array.of(0xd8, 0x73, 0x74, 0x96, 0x80)]]);
  const members = { "lag.shp": shpFile([pointRecord([705_000, 6_195_000])], 1).bytes, "lag.dbf": dbf.bytes };
  const opened = await openFiles([
    { name: "a.gpkg", bytes: await geopackage() },
    { name: "b.fgb", bytes: flatgeobuf },
    { name: "c.zip", bytes: zipSync(members) },
  ]);
  expect(opened.map(({ file, tables }) => [file, tables.ok ? tables.value.map(({ features }) => features) : tables.problems])).toEqual([
    ["a.gpkg", [[{ type: "Feature", properties: { fid: 1, navn: "Østergård" }, geometry: null }]]],
    ["b.fgb", [[{ type: "Feature", properties: { navn: "Østergård" }, geometry: place }]]],
    ["c.zip: lag.shp", [[{ type: "Feature", properties: { navn: "Øst–€" }, geometry: place }]]],
  ]);
});
