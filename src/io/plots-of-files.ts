import type { UserPlot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import type { ByteFile } from "./byte-file.ts";
import { openFiles } from "./open-files.ts";
import { type PlotReading, plotsOfTable } from "./read-plots.ts";
import { unwatched, type Watch } from "./watch.ts";

/**
 * Reads plots from files of any format, zipped or not; the parts of a shapefile together. Problems: those of `openFiles`, and of `plotsOfTable`. Ids that one
 * file gives are taken for the next.
 */
export async function plotsOfFiles(
  files: readonly ByteFile[],
  existing: readonly string[],
  watch: Watch = unwatched,
): Promise<PlotReading> {
  const plots: UserPlot[] = [];
  const problems: Problem[] = [];
  for (const { tables } of await openFiles(files, watch)) {
    if (!tables.ok) problems.push(...tables.problems);
    for (const table of tables.ok ? tables.value : []) {
      const reading = await plotsOfTable(table, [...existing, ...plots.map(({ id }) => id)]);
      plots.push(...reading.plots);
      problems.push(...reading.problems);
    }
  }
  return { plots, problems };
}
