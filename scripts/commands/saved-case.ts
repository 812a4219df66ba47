import { longestPlotFile } from "../../src/io/read-plots.ts";
import type { Helpers } from "../../src/worker/engage.ts";
import { filesIn, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit } from "../terminal.ts";
import { readTextFile, whyNotWritable } from "../text-files.ts";
import { createChecker, type OpenCase } from "./open-case.ts";

/** A saved case, and where what is said of it goes. */
export interface SavedCaseOptions {
  /** The file that was saved. */
  readonly case: string;
  /** Where the case's pack lies, when it is not among those that are built in. */
  readonly pack?: string;
  readonly out?: string;
}

/** Opens a saved case with its pack. What is wrong, and what is otherwise today than when it was saved, is told. */
export async function openSavedCase({ case: file, pack, out }: SavedCaseOptions, helpers?: Helpers): Promise<OpenCase | Exit> {
  const checker = createChecker(helpers);
  const text = await readTextFile(file, file, longestPlotFile);
  const reading = text.ok ? await checker.readCase({ name: file, text: text.value.text }) : text;
  if (!reading.ok) return complain(reading.problems);
  const { read, problems } = reading.value;
  const name = pack ?? read.pack.name;
  const folder = await packFolder(name);
  if (folder === null) return complain([packNotFound(name)]);
  const shut = out === undefined ? null : await whyNotWritable(out, [file, ...(await filesIn(folder))]);
  if (shut !== null) return complain([shut]);
  const view = await checker.open(folder, () => {});
  complain([...view.problems, ...problems]);
  if (view.problems.some(({ code }) => code.startsWith("manifest"))) return 2;
  complain(await checker.compareCase(file, read));
  const { request, on, plots, records } = read;
  return { checker, view, input: { request, on, plots, records } };
}
