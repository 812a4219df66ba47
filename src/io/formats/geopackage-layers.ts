import type { Database, SqlValue } from "sql.js";
import type { DeclaredSystem } from "../coordinate-system.ts";
import { statedSystem } from "../wkt-system.ts";

/** A table of a GeoPackage that is a layer, or a table without places. */
export interface GeopackageLayer {
  readonly table: string;
  /** The column of its places; null for a table without. */
  readonly geometry: string | null;
  readonly declared: DeclaredSystem | null;
  /** Its other columns, with their declared types in upper case. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** What a GeoPackage lists: layers that are read, and the names of what is not (pictures, views, tables beside layers). */
export interface GeopackageContents {
  readonly layers: readonly GeopackageLayer[];
  readonly unread: readonly string[];
}

/** Most tables that are looked at. */
const mostTables = 500;

/**
 * The layers that a GeoPackage's own tables list: its feature tables, or, where it has none, its tables without places. Only stored tables are read: a view is a
 * program, and may never end. Null where it is a database without these tables. Throws as SQLite does for damaged ones.
 */
export function contentsOf(database: Database): GeopackageContents | null {
  const stored = new Map(
    rowsOf(database, "SELECT lower(name), name, sql FROM sqlite_master WHERE type = 'table'").map(([key, name, sql]) => [
      String(key),
      { name: String(name), sql: String(sql) },
    ]),
  );
  if (!stored.has("gpkg_contents")) return null;
  const listed = rowsOf(database, `SELECT table_name, data_type FROM gpkg_contents LIMIT ${mostTables}`).map(([table, type]) => ({
    table: String(table),
    type: String(type),
  }));
  const places = stored.has("gpkg_geometry_columns")
    ? rowsOf(database, `SELECT lower(table_name), column_name, srs_id FROM gpkg_geometry_columns LIMIT ${mostTables}`)
    : [];
  const isStored = (table: string): boolean => {
    const found = stored.get(table.toLowerCase());
    return found !== undefined && !/^\s*CREATE\s+VIRTUAL/i.test(found.sql);
  };
  const hasPlace = (table: string): boolean => places.some(([key]) => key === table.toLowerCase());
  const features = listed.filter(({ table, type }) => type === "features" && isStored(table) && hasPlace(table));
  const read =
    features.length > 0 ? features : listed.filter(({ table, type }) => type === "attributes" && isStored(table) && !isHousekeeping(table));
  const unread = listed.filter((each) => !read.includes(each) && !isHousekeeping(each.table)).map(({ table }) => table);
  const layers = read.map(({ table }) => {
    const [, column, system] = features.length > 0 ? (places.find(([key]) => key === table.toLowerCase()) ?? []) : [];
    const geometry = typeof column === "string" ? column : null;
    const columns = columnsOf(database, table).filter(({ name }) => name.toLowerCase() !== geometry?.toLowerCase());
    return { table, geometry, columns, declared: geometry === null ? null : systemOf(database, Number(system ?? 0)) };
  });
  return { layers, unread };
}

/** What QGIS keeps of its own beside the layers. */
const isHousekeeping = (table: string): boolean => /^(layer_styles|qgis_projects)$/i.test(table);

/** Columns that are stored; those that are worked out from others are left out by SQLite itself. */
const columnsOf = (database: Database, table: string): { name: string; type: string }[] =>
  rowsOf(database, "SELECT name, type FROM pragma_table_info(?)", [table]).map(([name, type]) => ({
    name: String(name),
    type: String(type).toUpperCase(),
  }));

/** The system of an id in the file's own list; 0 and -1 mean that nobody knows. */
function systemOf(database: Database, id: number): DeclaredSystem | null {
  if (id <= 0) return null;
  const [row] = rowsOf(database, "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", [
    id,
  ]);
  if (row === undefined) return statedSystem("EPSG", id, "");
  const [organization, code, definition] = row;
  return statedSystem(String(organization ?? "EPSG"), Number(code ?? 0), String(definition ?? ""));
}

function rowsOf(database: Database, sql: string, values: readonly SqlValue[] = []): readonly SqlValue[][] {
  return database.exec(sql, [...values])[0]?.values ?? [];
}
