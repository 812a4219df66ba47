import type { ExportFormat } from "../../src/worker/protocol.ts";
import { createHelperThreads } from "../helper-threads.ts";
import { type Exit, progressLine } from "../terminal.ts";
import { type CaseOptions, hand, openCase } from "./open-case.ts";
import { openSavedCase, type SavedCaseOptions } from "./saved-case.ts";

/** A case in its parts, or as it was saved. */
export type CheckOptions = (CaseOptions | SavedCaseOptions) & { readonly format: ExportFormat };

/** Answers a request for every plot of a pack and writes the answer: the same bytes as the browser's export of the same case. */
export async function check(options: CheckOptions): Promise<Exit> {
  const threads = createHelperThreads();
  try {
    const opened = "case" in options ? await openSavedCase(options, threads) : await openCase(options, threads);
    if (typeof opened === "number") return opened;
    return hand(options.out, await opened.checker.write(opened.input, options.format, progressLine()));
  } finally {
    await threads.end();
  }
}
