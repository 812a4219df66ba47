import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { provideSqlite } from "../src/io/formats/sqlite.ts";

/** Lets GeoPackages be read in Node, with the engine of the installed package. */
export const provideSqliteInNode = (): void =>
  provideSqlite(() => readFile(createRequire(import.meta.url).resolve("sql.js/dist/sql-wasm.wasm")));
