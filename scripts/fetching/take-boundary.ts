import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { extentOfBoundary } from "../../src/io/fetching/extent.ts";
import type { GoodCopy } from "../../src/io/fetching/receipt.ts";
import { endingOf } from "../../src/io/file-sets.ts";
import { openFile } from "../../src/io/open-files.ts";
import { readSource } from "../pack-files.ts";
import { keptEntry } from "./fetch-run.ts";
import type { DownloadFolder } from "./folder.ts";
import type { RunRecord } from "./record.ts";

interface BoundaryPlace {
  readonly folder: DownloadFolder;
  readonly record: RunRecord;
  readonly code: string;
  /** ISO date of the run. */
  readonly on: string;
}

/** Takes a boundary that somebody gives into the downloads. Problems: those of opening the file, and `boundaryNotFound` where the municipality is not in it. */
export async function takeBoundary(file: string, { folder, record, code, on }: BoundaryPlace): Promise<Result<null, Problem>> {
  const source = await readSource(file);
  if (!source.ok) return source;
  const tables = await openFile(source.value);
  if (!tables.ok) return tables;
  if ((await extentOfBoundary(tables.value, code)) === null)
    return failed({ code: "boundaryNotFound", words: { file: source.value.name, code } });
  const name = `kommunegraense.given.${endingOf(source.value.name) || "geojson"}`;
  await folder.write(name, source.value.bytes);
  const copy: GoodCopy = { files: [name], fetched: source.value.date, state: "ready", reason: null, origin: null };
  record.layers.set("kommunegraense", keptEntry("kommunegraense", copy, on));
  return ok(null);
}
