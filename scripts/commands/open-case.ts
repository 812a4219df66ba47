import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { plotsOfFiles } from "../../src/io/plots-of-files.ts";
import { longestRequest, readRequest } from "../../src/io/read-request.ts";
import type { Helpers } from "../../src/worker/engage.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { CaseInput, Checker, PackView } from "../../src/worker/protocol.ts";
import { overlayBytes } from "../load-overlay.ts";
import { provideSqliteInNode } from "../load-sqlite.ts";
import { readWithParts } from "../pack-files.ts";
import { embeddedPacks, filesIn, folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit } from "../terminal.ts";
import { readTextFile, whyNotWritable, writeWhole } from "../text-files.ts";

/** Where a case stands: pack, request, own plots, and where what is said of it goes. */
export interface CaseOptions {
  readonly pack: string;
  readonly request: string;
  readonly plots?: readonly string[];
  /** ISO date. */
  readonly on: string;
  readonly out?: string;
}

/** A case with its pack open. */
export interface OpenCase {
  readonly checker: Checker;
  readonly view: PackView;
  readonly input: CaseInput;
}

/** The engine of the command line. */
export const createChecker = (helpers?: Helpers): Checker =>
  createInlineChecker({
    embedded: embeddedPacks,
    source: folderSource,
    overlayBytes,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    ...(helpers && { helpers }),
  });

/** Reads a case and opens its pack. What is wrong is told; where nothing can be answered, or the answer could not be written, an exit code comes back. */
export async function openCase({ pack, on, out, ...files }: CaseOptions, helpers?: Helpers): Promise<OpenCase | Exit> {
  const plotFiles = files.plots ?? [];
  provideSqliteInNode();
  const checker = createChecker(helpers);
  const text = await readTextFile(files.request, files.request, longestRequest);
  const request = text.ok ? readRequest(text.value.text, files.request) : text;
  const folder = await packFolder(pack);
  const asked = [...(request.ok ? [] : request.problems), ...(folder === null ? [packNotFound(pack)] : [])];
  if (!request.ok || folder === null) return complain(asked);
  const shut = out === undefined ? null : await whyNotWritable(out, [files.request, ...plotFiles, ...(await filesIn(folder))]);
  if (shut !== null) return complain([shut]);

  const view = await checker.open(folder, () => {});
  complain(view.problems);
  if (view.problems.some(({ code }) => code.startsWith("manifest"))) return 2;
  const plots = await plotsOf(view, plotFiles);
  if (!plots.ok) return complain(plots.problems);
  if (view.candidates.length + plots.value.length === 0) complain([{ code: "noPlotsToAnswer", words: { pack } }]);
  return { checker, view, input: { request: request.value, on, plots: plots.value, records: noRecords } };
}

/** Writes what was found to a file, or to the screen where none is named. */
export async function hand(out: string | undefined, content: string | Uint8Array): Promise<Exit> {
  if (out !== undefined) return complain([(await writeWhole(out, content)) ?? []].flat());
  process.stdout.write(content);
  return 0;
}

/** The plots of files; what could not be used is told. A file that gives none is a problem: its user would take the answer for one about it. */
async function plotsOf({ candidates }: PackView, files: readonly string[]): Promise<Result<readonly UserPlot[], Problem>> {
  const plots: UserPlot[] = [];
  for (const file of files) {
    const parts = await readWithParts(file);
    if (!parts.ok) return parts;
    const reading = await plotsOfFiles(
      parts.value,
      [...candidates, ...plots].map(({ id }) => id),
    );
    complain(reading.problems);
    if (reading.plots.length === 0) return failed({ code: "noUsablePlots", words: { file } });
    plots.push(...reading.plots);
  }
  return ok(plots);
}
