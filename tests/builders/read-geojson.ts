import type { Problem, Result } from "../../src/domain/result.ts";
import { geojsonTable } from "../../src/io/formats/geojson.ts";
import type { TextFile } from "../../src/io/parse-json.ts";
import { readTable, type TableReading } from "../../src/io/read-table.ts";

/** Reads a GeoJSON text. Problems: those of `geojsonTable` and of `readTable`. */
export async function readGeojson(file: TextFile, limit?: number): Promise<Result<TableReading, Problem>> {
  const table = geojsonTable(file, limit);
  return table.ok ? readTable(table.value) : table;
}
