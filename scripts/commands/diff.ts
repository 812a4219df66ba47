import { readdir } from "node:fs/promises";
import path from "node:path";
import { caseEnding } from "../../src/domain/case-file.ts";
import type { PackChange } from "../../src/domain/change.ts";
import { differencesOf, type PlotDifference } from "../../src/domain/gist.ts";
import { byCodeUnit } from "../../src/domain/order.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { type ComparedPack, diffPacks } from "../../src/io/diff/diff-packs.ts";
import { longestPlotFile } from "../../src/io/read-plots.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { diffSummary } from "../diff-summary.ts";
import { folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit, language } from "../terminal.ts";
import { isSystemError, readTextFile } from "../text-files.ts";
import { createChecker, hand } from "./open-case.ts";

export interface DiffOptions {
  /** Folder with saved cases, which are answered on both packs. */
  readonly cases?: string;
  /** ISO date to answer the cases for; else each case's own. */
  readonly on?: string;
  readonly format: "text" | "json";
  readonly out?: string;
}

/** A saved case on two packs. */
export interface CaseDifference {
  readonly case: string;
  /** ISO date that both answers are made for. */
  readonly on: string;
  /** Plots that are answered otherwise. */
  readonly plots: readonly PlotDifference[];
}

/** All that differs between two packs. */
export interface Difference {
  readonly packs: PackChange;
  /** In name order; null where no cases were asked about. */
  readonly cases: readonly CaseDifference[] | null;
}

/** Tells what changed between two packs, and which saved cases are answered otherwise, by which rules. A layer that cannot be read is told as failed; exit code 2 where a case could not be answered. */
export async function diff(before: string, after: string, { cases, on, format, out }: DiffOptions): Promise<Exit> {
  const folders = [await packFolder(before), await packFolder(after)];
  const [from, to] = folders;
  if (from === null || to === null) return complain([before, after].filter((_, index) => folders[index] === null).map(packNotFound));
  const named = (name: string, folder: string): ComparedPack => ({ name, source: folderSource(folder) });
  const packs = await diffPacks(named(before, from), named(after, to));
  const files = cases === undefined ? ok(null) : await casesIn(cases);
  if (!packs.ok || !files.ok) return complain([packs, files].flatMap((each) => (each.ok ? [] : each.problems)));
  const compared = files.value === null ? null : await compareCases(files.value, [from, to], on);
  if (compared !== null && !compared.ok) return complain(compared.problems);
  const difference: Difference = { packs: packs.value, cases: compared?.value.cases ?? null };
  const text = format === "json" ? `${JSON.stringify(difference, null, 2)}\n` : diffSummary(language, difference);
  const handed = await hand(out, text);
  return complain(compared?.value.problems ?? []) === 0 ? handed : 2;
}

async function casesIn(folder: string): Promise<Result<readonly string[], Problem>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(caseEnding)).sort(byCodeUnit);
    if (names.length === 0) return failed({ code: "noCases", words: { folder, ending: caseEnding } });
    return ok(names.map((name) => path.join(folder, name)));
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "folderUnreadable", words: { folder } });
    throw error;
  }
}

interface Compared {
  readonly cases: readonly CaseDifference[];
  readonly problems: readonly Problem[];
}

/** Answers every case on both packs; a case that cannot be read is told, and the others are answered. */
async function compareCases(files: readonly string[], folders: readonly [string, string], on?: string): Promise<Result<Compared, Problem>> {
  const checkers: Checker[] = [];
  for (const folder of folders) {
    const checker = createChecker();
    const view = await checker.open(folder, () => {});
    if (view.problems.some(({ code }) => code.startsWith("manifest"))) return failed(...view.problems);
    checkers.push(checker);
  }
  const cases: CaseDifference[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = await readTextFile(file, file, longestPlotFile);
    const reading = text.ok ? await checkers[0].readCase({ name: file, text: text.value.text }) : text;
    if (!reading.ok) {
      problems.push(...reading.problems);
      continue;
    }
    const { read } = reading.value;
    problems.push(...reading.value.problems);
    const input = { ...read, on: on ?? read.on };
    const [was, is] = [await checkers[0].gist(input, () => {}), await checkers[1].gist(input, () => {})];
    cases.push({ case: path.basename(file), on: input.on, plots: differencesOf(was, is) });
  }
  return ok({ cases, problems });
}
