import { readFile, writeFile } from "node:fs/promises";
import type { Problem } from "../../src/domain/result.ts";
import { readRequest } from "../../src/io/read-request.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker, ExportFormat, UserPlot } from "../../src/worker/protocol.ts";
import { overlayBytes } from "../load-overlay.ts";
import { embeddedPacks, folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit, progressLine } from "../terminal.ts";

export interface CheckOptions {
  readonly pack: string;
  readonly request: string;
  readonly plots?: string;
  /** ISO date. */
  readonly on: string;
  readonly format: ExportFormat;
  readonly out?: string;
}

/** Answers a request for every plot of a pack and writes the answer: the same bytes as the browser's export of the same case. */
export async function check(options: CheckOptions): Promise<Exit> {
  const checker = createInlineChecker({
    embedded: embeddedPacks,
    source: folderSource,
    overlayBytes,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const requestText = await textOf(options.request);
  if (requestText === null) return complain([unreadable(options.request)]);
  const request = readRequest(requestText, options.request);
  if (!request.ok) return complain(request.problems);

  const folder = await packFolder(options.pack);
  if (folder === null) return complain([packNotFound(options.pack)]);
  const view = await checker.open(folder, () => {});
  complain(view.problems);
  if (view.problems.some(({ code }) => code.startsWith("manifest"))) return 2;

  const plots = options.plots === undefined ? [] : await plotsOf(checker, options.plots);
  if (plots === null) return complain([unreadable(options.plots ?? "")]);
  const answer = await checker.write({ request: request.value, on: options.on, plots }, options.format, progressLine());
  if (options.out === undefined) process.stdout.write(answer);
  else await writeFile(options.out, answer);
  return 0;
}

/** The user's plots in a file; null when it cannot be read. What is wrong with single plots is told. */
async function plotsOf(checker: Checker, file: string): Promise<readonly UserPlot[] | null> {
  const text = await textOf(file);
  if (text === null) return null;
  const reading = await checker.readPlots({ name: file, text }, []);
  complain(reading.problems);
  return reading.plots;
}

const unreadable = (file: string): Problem => ({ code: "fileNotRead", words: { file } });

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null;
  }
}
