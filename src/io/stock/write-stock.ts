import type { Audience, StockFormat } from "../../domain/stock-list.ts";
import type { StockPlot } from "./list-rows.ts";
import { writeListCsv } from "./write-list-csv.ts";
import { writeListGeojson } from "./write-list-geojson.ts";
import { writeListXlsx } from "./write-list-xlsx.ts";

/** A list of plots as a file's bytes; the same plots make the same bytes everywhere. */
export async function writeStock(plots: readonly StockPlot[], format: StockFormat, audience: Audience): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "xlsx") return writeListXlsx(plots, audience);
  const text = format === "csv" ? writeListCsv(plots, audience) : writeListGeojson(plots, audience);
  return new TextEncoder().encode(text);
}
