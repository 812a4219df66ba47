import type { Database } from "sql.js";

type Bytes = Uint8Array | ArrayBuffer;

let provided: (() => Promise<Bytes>) | null = null;
let fetched: Promise<Bytes> | null = null;

/** Says where the bytes of `sql-wasm.wasm` come from; they are fetched when the first GeoPackage is read. The roof says it, for `io` knows no bundler. */
export function provideSqlite(bytes: () => Promise<Bytes>): void {
  provided = bytes;
  fetched = null;
}

/** Opens databases; throws as SQLite does where bytes are none. */
export type OpenDatabase = (bytes: Uint8Array) => Database;

/** The engine, with a memory of its own that goes when its database is forgotten; null where nobody provided it or it could not be fetched: the next file asks again. */
export async function sqliteEngine(): Promise<OpenDatabase | null> {
  if (provided === null) return null;
  fetched ??= provided();
  try {
    const [{ default: start }, bytes] = await Promise.all([import("sql.js"), fetched]);
    const { Database } = await start({ wasmBinary: bytes instanceof Uint8Array ? bytes.slice().buffer : bytes });
    return (file) => new Database(file);
  } catch {
    fetched = null;
    return null;
  }
}
