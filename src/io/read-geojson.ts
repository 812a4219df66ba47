import type { Problem, Result } from "../domain/result.ts";
import { geojsonTable } from "./formats/geojson.ts";
import type { TextFile } from "./parse-json.ts";
import { readTable, type TableReading } from "./read-table.ts";

/** Reads a GeoJSON text. Problems: those of `geojsonTable` and of `readTable`. */
export async function readGeojson(file: TextFile, limit?: number): Promise<Result<TableReading, Problem>> {
  const table = geojsonTable(file, limit);
  return table.ok ? readTable(table.value) : table;
}
