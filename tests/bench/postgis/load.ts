import type { Pack } from "../../../src/catalog/pack.ts";
import type { Plot } from "../../../src/domain/plot.ts";
import type { Cluster } from "../../oracle/cluster.ts";
import { wkbHex } from "../../oracle/wkb.ts";
import { type Row, rowsOfLayers, tables } from "../columns.ts";
import { housing, wishedFor } from "../questions.ts";
import { where } from "./shared-sql.ts";

/** Features sent to the server at a time. */
const batch = 2_000;

/** Loads plots and layers, with spatial indexes, also of what alone is searched for the nearest, and statistics; gives the ids of shapes that PostGIS does not call valid. */
export function loadTables({ query }: Cluster, pack: Pack, plots: readonly Plot[]): readonly string[] {
  query("create table plot (id text primary key, geom geometry, size float8);");
  copy(
    query,
    "plot",
    "id, geom",
    plots.map(({ id, shape }) => [id, wkbHex(shape)]),
  );
  for (const table of tables) {
    query(`create table ${table} (id text primary key, kind text, municipality text, from_day text, beside bool, yields bool, plan_id text, parent text,
      geom geometry, size float8);
      alter table ${table} alter column geom set storage external;`);
    copy(query, table, "id, kind, municipality, from_day, beside, yields, plan_id, parent, geom", rowsOfLayers[table](pack).map(cells));
  }
  for (const table of ["plot", ...tables]) query(`update ${table} set size = ST_Area(geom); create index on ${table} using gist (geom);`);
  for (const searched of [...wishedFor, ...housing].filter(({ counted }) => counted !== null)) {
    query(`create index on ${searched.layer} using gist (geom) where ${where(searched, searched.layer)};`);
  }
  query(["plot", ...tables].map((table) => `vacuum full analyze ${table};`).join("\n"));
  return query(["plot", ...tables].map((table) => `select '${table} ' || id from ${table} where not ST_IsValid(geom);`).join("\n")).flat();
}

function cells({ id, kind, plan, shape }: Row): readonly unknown[] {
  const { municipality, fromDay, beside, yields, planId, parent } = plan ?? noPlan;
  return [id, kind, municipality, fromDay, beside, yields, planId, parent, wkbHex(shape)];
}

const noPlan = { municipality: null, fromDay: null, beside: false, yields: false, planId: null, parent: null } as const;

/** A value as the server's text format has it. */
const cell = (value: unknown): string =>
  value === null ? "\\N" : String(value).replace(/[\\\t\n\r]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

/** Sends rows to a table, some at a time. */
export function copy(query: Cluster["query"], table: string, columns: string, rows: readonly (readonly unknown[])[]): void {
  for (let from = 0; from < rows.length; from += batch) {
    const lines = rows.slice(from, from + batch).map((row) => row.map(cell).join("\t"));
    query(`copy ${table} (${columns}) from stdin;\n${lines.join("\n")}\n\\.\n`);
  }
}
