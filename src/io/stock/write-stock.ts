import type { Audience, StockPlot } from "./list-rows.ts";
import { writeListCsv } from "./write-list-csv.ts";
import { writeListGeojson } from "./write-list-geojson.ts";
import { writeListXlsx } from "./write-list-xlsx.ts";

/** Formats in which a list of plots is written, the usual one first; also the ending of the file. */
export const stockFormats = ["xlsx", "csv", "geojson"] as const;
/** One of `stockFormats`. */
export type StockFormat = (typeof stockFormats)[number];

/** A list of plots as a file's bytes; the same plots make the same bytes everywhere. */
export async function writeStock(plots: readonly StockPlot[], format: StockFormat, audience: Audience): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "xlsx") return writeListXlsx(plots, audience);
  const text = format === "csv" ? writeListCsv(plots, audience) : writeListGeojson(plots, audience);
  return new TextEncoder().encode(text);
}
