import type { SqlValue } from "sql.js";
import type { ByteFile } from "../../src/io/byte-file.ts";

/** A layer to put into a GeoPackage: columns as SQL has them, rows with the geometry first (none in a table without places). */
export interface GpkgLayer {
  readonly name: string;
  readonly type?: "features" | "attributes" | "tiles";
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly SqlValue[])[];
  readonly system?: number;
}

const tables = `
  CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES ('ETRS89 / UTM zone 32N', 25832, 'EPSG', 25832, ''), ('undefined', -1, 'NONE', -1, 'undefined');`;

/** A GeoPackage of layers, with whatever more SQL is asked for. */
export async function gpkgFile(layers: readonly GpkgLayer[], more = "", name = "lag.gpkg"): Promise<ByteFile> {
  const { default: start } = await import("sql.js");
  const { Database } = await start();
  const database = new Database();
  database.run(tables);
  for (const { name: table, type = "features", columns, rows, system = 25832 } of layers) {
    const geometry = type === "features" ? ["geom BLOB"] : [];
    const described = [...geometry, ...columns.map(([column, kind]) => `"${column}" ${kind}`)].join(", ");
    database.run(`CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY, ${described})`);
    database.run("INSERT INTO gpkg_contents VALUES (?, ?, ?)", [table, type, system]);
    if (type === "features") database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", [table, system]);
    for (const row of rows) database.run(`INSERT INTO "${table}" VALUES (NULL, ${row.map(() => "?").join(", ")})`, [...row]);
  }
  database.run(more);
  const bytes = database.export();
  database.close();
  return { name, bytes };
}

/** A geometry as GeoPackage stores it, of well-known binary. */
export const gpkgBlob = (wkb: readonly number[], flags = 1): Uint8Array => Uint8Array.from([0x47, 0x50, 0, flags, 0, 0, 0, 0, ...wkb]);

/** Well-known binary in little endian: a type, then numbers, whole ones marked by their place. */
export function wkb(type: number, ...parts: readonly (number | { readonly count: number } | readonly number[])[]): number[] {
  const bytes = [1, ...uint(type)];
  for (const part of parts) {
    if (typeof part === "number") bytes.push(...double(part));
    else if ("count" in part) bytes.push(...uint(part.count));
    else bytes.push(...part);
  }
  return bytes;
}

const uint = (value: number): number[] => [...new Uint8Array(Uint32Array.of(value).buffer)];
const double = (value: number): number[] => [...new Uint8Array(Float64Array.of(value).buffer)];
