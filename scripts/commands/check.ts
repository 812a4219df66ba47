import type { UserPlot } from "../../src/domain/plot.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { longestPlotFile } from "../../src/io/read-plots.ts";
import { longestRequest, readRequest } from "../../src/io/read-request.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker, ExportFormat } from "../../src/worker/protocol.ts";
import { overlayBytes } from "../load-overlay.ts";
import { embeddedPacks, filesIn, folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit, progressLine } from "../terminal.ts";
import { readTextFile, whyNotWritable, writeWhole } from "../text-files.ts";

export interface CheckOptions {
  readonly pack: string;
  readonly request: string;
  readonly plots?: readonly string[];
  /** ISO date. */
  readonly on: string;
  readonly format: ExportFormat;
  readonly out?: string;
}

/** Answers a request for every plot of a pack and writes the answer: the same bytes as the browser's export of the same case. */
export async function check(options: CheckOptions): Promise<Exit> {
  const { out, plots: plotFiles = [] } = options;
  const checker = createInlineChecker({
    embedded: embeddedPacks,
    source: folderSource,
    overlayBytes,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const text = await readTextFile(options.request, options.request, longestRequest);
  const request = text.ok ? readRequest(text.value.text, options.request) : text;
  const folder = await packFolder(options.pack);
  const asked = [...(request.ok ? [] : request.problems), ...(folder === null ? [packNotFound(options.pack)] : [])];
  if (!request.ok || folder === null) return complain(asked);
  const shut = out === undefined ? null : await whyNotWritable(out, [options.request, ...plotFiles, ...(await filesIn(folder))]);
  if (shut !== null) return complain([shut]);

  const view = await checker.open(folder, () => {});
  complain(view.problems);
  if (view.problems.some(({ code }) => code.startsWith("manifest"))) return 2;
  const plots = await plotsOf(checker, plotFiles);
  if (!plots.ok) return complain(plots.problems);
  if (view.candidates.length + plots.value.length === 0) complain([{ code: "noPlotsToAnswer", words: { pack: options.pack } }]);

  const answer = await checker.write({ request: request.value, on: options.on, plots: plots.value }, options.format, progressLine());
  if (out !== undefined) return complain([(await writeWhole(out, answer)) ?? []].flat());
  process.stdout.write(answer);
  return 0;
}

/** The plots of files; what could not be used is told. A file that gives none is a problem: its user would take the answer for one about it. */
async function plotsOf(checker: Checker, files: readonly string[]): Promise<Result<readonly UserPlot[], Problem>> {
  const plots: UserPlot[] = [];
  for (const file of files) {
    const text = await readTextFile(file, file, longestPlotFile);
    if (!text.ok) return text;
    const taken = plots.map(({ id }) => id);
    const reading = await checker.readPlots({ name: file, text: text.value.text }, taken);
    complain(reading.problems);
    if (reading.plots.length === 0) return failed({ code: "noUsablePlots", words: { file } });
    plots.push(...reading.plots);
  }
  return ok(plots);
}
