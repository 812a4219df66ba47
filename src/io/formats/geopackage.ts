import type { Database, SqlValue, Statement } from "sql.js";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { featuresAtATime, mostFeatures, mostValues, tooManyValues } from "../table-limits.ts";
import { partOf, type Watch } from "../watch.ts";
import type { Format } from "./format.ts";
import { geopackageGeometry } from "./geopackage-geometry.ts";
import { contentsOf, type GeopackageLayer } from "./geopackage-layers.ts";
import { bytesLeftOut, heightsDropped, lettersLost } from "./notices.ts";
import { sqliteEngine } from "./sqlite.ts";
import { decodeUtf8, wholeNumber } from "./values.ts";

const magic = "SQLite format 3\0";

/** GeoPackage: an SQLite database with a table a layer. */
export const geopackage: Format = {
  name: "GeoPackage",
  endings: ["gpkg"],
  recognises: (head) => decodeUtf8(head.subarray(0, magic.length)) === magic,
  read: async ({ name, bytes }, _beside, watch) => {
    if (!geopackage.recognises(bytes)) return broken(name);
    if (isCutShort(bytes)) return failed({ code: "fileCutShort", words: { file: name, format: geopackage.name } });
    const open = await sqliteEngine();
    if (open === null) return failed({ code: "engineNotLoaded", words: { file: name, format: geopackage.name } });
    let database: Database | null = null;
    try {
      database = open(withoutJournal(bytes));
      const tables = await tablesOf(name, database, bytes.length, watch);
      return tables.ok && hasJournal(bytes) ? ok(withNotice(tables.value, { code: "gpkgJournal", words: { file: name } })) : tables;
    } catch (error) {
      if (error instanceof Error && error.name === "AbortError") throw error;
      return broken(name);
    } finally {
      database?.close();
    }
  },
};

const broken = (file: string): Result<never, Problem> => failed({ code: "fileBroken", words: { file, format: geopackage.name } });

const withNotice = ([first, ...others]: readonly RawTable[], notice: Problem): readonly RawTable[] => [
  { ...first, notices: [notice, ...first.notices] },
  ...others,
];

/** Whether there are fewer pages than the header counts, where that count is of the newest change. */
function isCutShort(bytes: Uint8Array): boolean {
  if (bytes.length < 100) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const page = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  return view.getUint32(24) === view.getUint32(92) && page * view.getUint32(28) > bytes.length;
}

/** Where a database says how it is written and read; 2 means that its newest changes may lie in a file beside it. */
const journalBytes = [18, 19];
const hasJournal = (bytes: Uint8Array): boolean => journalBytes.some((at) => bytes[at] === 2);

/** The database as one that is written plainly: with a journal beside it, it could not be opened in memory. */
function withoutJournal(bytes: Uint8Array): Uint8Array {
  if (!hasJournal(bytes)) return bytes;
  const plain = bytes.slice();
  for (const at of journalBytes) plain[at] = 1;
  return plain;
}

async function tablesOf(file: string, database: Database, size: number, watch: Watch): Promise<Result<readonly RawTable[], Problem>> {
  const contents = contentsOf(database);
  if (contents === null) return failed({ code: "sqliteNotGeopackage", words: { file } });
  const { layers, unread } = contents;
  const unreadTold: Problem[] =
    unread.length === 0 ? [] : [{ code: "gpkgTablesUnread", words: { file, count: unread.length, tables: shortList(unread, 10) } }];
  if (layers.length === 0) return failed({ code: "gpkgWithoutLayers", words: { file } }, ...unreadTold);
  const budget = { bytes: 2 * size };
  const tables: RawTable[] = [];
  for (const [index, layer] of layers.entries()) {
    const name = layers.length === 1 ? file : `${file}: ${layer.table}`;
    const part = partOf(watch, index / layers.length, (index + 1) / layers.length);
    const table = await tableOf(name, database, layer, budget, part);
    if (!table.ok) return table;
    tables.push(index === 0 ? { ...table.value, notices: [...unreadTold, ...table.value.notices] } : table.value);
  }
  return ok(tables);
}

/** Bytes of places and texts that may still come out: twice the file, so that pages that point at each other give no more than there is. */
interface Budget {
  bytes: number;
}

async function tableOf(
  name: string,
  database: Database,
  layer: GeopackageLayer,
  budget: Budget,
  watch: Watch,
): Promise<Result<RawTable, Problem>> {
  const { columns, geometry } = layer;
  if (!isSound(database, layer.table)) return broken(name);
  const most = Math.min(mostFeatures, Math.floor(mostValues / Math.max(1, columns.length)));
  const found = rowReader(layer);
  const statement = database.prepare(
    `SELECT ${[geometry, ...columns.map((column) => column.name)].map(quoted).join(", ")} FROM ${quoted(layer.table)}`,
  );
  const features: unknown[] = [];
  try {
    while (statement.step()) {
      const row = valuesOf(statement);
      for (const value of row) if (typeof value === "string" || value instanceof Uint8Array) budget.bytes -= value.length;
      if (budget.bytes < 0) return broken(name);
      features.push(found.feature(row));
      const tooMany = features.length > most ? tooManyValues(name, features.length, columns.length) : null;
      if (tooMany) return failed(tooMany);
      if (features.length % featuresAtATime === 0) await watch.pause();
    }
  } finally {
    statement.free();
  }
  watch.onDone(1);
  const notices = [...heightsDropped(name, found.heights()), ...bytesLeftOut(name, found.bytes()), ...lettersLost(name, features)];
  return ok({ name, declared: layer.declared, features, matched: null, notices });
}

/** Whether a table's pages hang together, so that no row is lost unseen. A value that breaks the table's own rules is none the less read. */
function isSound(database: Database, table: string): boolean {
  database.run("PRAGMA ignore_check_constraints = 1");
  const found = database.exec(`PRAGMA quick_check('${table.replaceAll("'", "''")}')`)[0]?.values ?? [];
  return found.every(([said]) => /^ok$|^(NULL|TEXT|NUMERIC|non-\w+) value in /.test(String(said)));
}

/** A name in SQL; a layer without places has the place null. */
const quoted = (name: string | null): string => (name === null ? "NULL" : `"${name.replaceAll('"', '""')}"`);

type Value = SqlValue | bigint;

/** Whole numbers as bigints, so that none is rounded; the library's types do not know of that option. */
const valuesOf = (statement: Statement): readonly Value[] =>
  (statement as unknown as { get: (values: null, how: { useBigInt: boolean }) => readonly Value[] }).get(null, { useBigInt: true });

/** Makes features of rows, and counts what is left out on the way. */
function rowReader({ columns }: GeopackageLayer) {
  let heights = 0;
  const bytes = new Set<string>();
  const geometryIn = (value: Value) => {
    if (value === null) return null;
    const { geometry, hasHeights } = geopackageGeometry(value instanceof Uint8Array ? value : new Uint8Array());
    if (hasHeights) heights += 1;
    return geometry;
  };
  const feature = ([place, ...values]: readonly Value[]): unknown => {
    const properties = Object.fromEntries(columns.map(({ name, type }, index) => [name, plainValue(values[index], type)]));
    for (const [index, value] of values.entries()) if (value instanceof Uint8Array) bytes.add(columns[index].name);
    return { type: "Feature", properties, geometry: geometryIn(place) };
  };
  return { feature, heights: () => heights, bytes: () => [...bytes] };
}

function plainValue(value: Value, type: string): unknown {
  if (typeof value === "bigint") return type === "BOOLEAN" ? value !== 0n : wholeNumber(value);
  return value instanceof Uint8Array ? null : value;
}
