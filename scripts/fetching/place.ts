import { extentOfBoundary, extentOfFeatures } from "../../src/io/fetching/extent.ts";
import { filesOf, type Within } from "../../src/io/fetching/receipt.ts";
import { openFile } from "../../src/io/open-files.ts";
import type { RawTable } from "../../src/io/raw-table.ts";
import type { Extent } from "../../src/io/wfs/where.ts";
import type { DownloadFolder } from "./folder.ts";
import type { RunRecord } from "./record.ts";

/** Layers in which every part of a municipality with towns in it is drawn; where they lie stands in for a boundary that nobody has. */
const drawnEverywhere = ["kommuneplanrammer", "zonekort", "lokalplaner"];

/** Where the municipality lies as far as that is known, and what may be said of layers that are asked for there. */
export interface KnownExtent {
  readonly extent: Extent | null;
  readonly within: Within;
}

/** Where the municipality lies: by its boundary, else by its plans as they were fetched, which may leave some of it out. */
export async function extentIn(folder: DownloadFolder, record: RunRecord, code: string): Promise<KnownExtent> {
  const boundary = await tablesOf(folder, record, "kommunegraense");
  const extent = await extentOfBoundary(boundary, code);
  if (extent !== null) return { extent, within: [...extent.box] };
  const plans = await Promise.all(drawnEverywhere.map((dataset) => tablesOf(folder, record, dataset)));
  return { extent: await extentOfFeatures(plans.flat()), within: "unknown" };
}

async function tablesOf(folder: DownloadFolder, { layers }: RunRecord, dataset: string): Promise<readonly RawTable[]> {
  const entry = layers.get(dataset);
  const tables: RawTable[] = [];
  for (const name of entry ? filesOf(entry) : []) {
    const bytes = await folder.read(name);
    const opened = bytes === null ? null : await openFile({ name, bytes });
    if (opened?.ok) tables.push(...opened.value);
  }
  return tables;
}
