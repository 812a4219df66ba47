import { Command, InvalidArgumentError, Option } from "commander";
import type { Problem } from "../src/domain/result.ts";
import { commandMessages } from "../src/i18n/command-messages.ts";
import { exportFormats } from "../src/worker/protocol.ts";
import { commandProblem, isCommandError } from "./command-problem.ts";
import { check } from "./commands/check.ts";
import { diff } from "./commands/diff.ts";
import { fetchPack, usualMeans } from "./commands/fetch.ts";
import { fit } from "./commands/fit.ts";
import { health } from "./commands/health.ts";
import { pack } from "./commands/pack.ts";
import { stock } from "./commands/stock.ts";
import { verify } from "./commands/verify.ts";
import { provideSqliteInNode } from "./load-sqlite.ts";
import { embeddedNames } from "./pack-folder.ts";
import { complain, endQuietlyWithReader, language } from "./terminal.ts";
import { today } from "./today.ts";

provideSqliteInNode();
const words = commandMessages[language].commandLine;
const { flags, titles } = words;

/** A value that may be given once; a second one would silently take the place of the first. */
function once(value: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError("");
  return value;
}

function isoDate(text: string, before: string | undefined): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) throw new InvalidArgumentError("");
  return once(text, before);
}

/** A whole number from 1 to 16. */
function countOf(text: string, before: number | undefined): number {
  if (before !== undefined || !/^([1-9]|1[0-6])$/.test(text)) throw new InvalidArgumentError("");
  return Number(text);
}

/** Aborted by the first Ctrl-C; the second ends the process as ever. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort(new Error(signal)));
  return controller.signal;
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const titleIn = (title: string): string => Object.entries(titles).find(([english]) => english === title)?.[1] ?? title;

/** A command that speaks the user's language and leaves it to us to tell what is wrong. */
const speaking = (command: Command): Command =>
  command
    .exitOverride()
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: titleIn,
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description} (${words.choices}: ${argChoices.join(", ")})` : description,
      subcommandTerm: (each) => each.name(),
    });

const program = speaking(new Command("grundlag")).description(words.about).usage(words.usageOfAll);
const addCommand = (name: string, about: string): Command => {
  const command = speaking(new Command(name)).description(about).usage(words.usage);
  program.addCommand(command);
  return command;
};

/** A case is given as it was saved or in its parts, never both. */
function caseFaults(options: Readonly<Record<string, unknown>>): readonly Problem[] {
  const given = (names: readonly ("pack" | "request" | "plots" | "on")[]) => names.filter((name) => options[name] !== undefined);
  if (options.case !== undefined)
    return given(["request", "plots", "on"]).map((name) => ({ code: "besideCase", words: { option: flags[name] } }));
  const lacking = (["pack", "request"] as const).filter((name) => options[name] === undefined);
  return lacking.map((name) => ({ code: "optionMissing", words: { option: flags[name], command: "check" } }));
}

addCommand("check", words.check.about)
  .option(flags.pack, words.check.pack(embeddedNames), once)
  .option(flags.request, words.check.request, once)
  .option(flags.case, words.check.case, once)
  .option(flags.plots, words.check.plots, collect)
  .option(flags.on, `${words.check.on} (${words.default}: ${words.today})`, isoDate)
  .addOption(new Option(flags.format, words.check.format).choices([...exportFormats]))
  .option(flags.out, words.check.out, once)
  .action(async (options) => {
    const faults = caseFaults(options);
    if (faults.length > 0) process.exitCode = complain(faults);
    else process.exitCode = await check({ ...(options.case === undefined && { on: today() }), format: "geojson", ...options });
  });

addCommand("fit", words.fitting.about)
  .requiredOption(flags.pack, words.check.pack(embeddedNames), once)
  .requiredOption(flags.request, words.fitting.request, once)
  .option(flags.plots, words.fitting.plots, collect)
  .option(flags.plot, words.fitting.plot, once)
  .option(flags.on, `${words.check.on} (${words.default}: ${words.today})`, isoDate)
  .option(flags.out, words.fitting.out, once)
  .action(async (options) => {
    process.exitCode = await fit({ on: today(), ...options });
  });

addCommand("fetch", words.fetch.about)
  .requiredOption(flags.kommune, words.packing.kommune, once)
  .option(flags.outFolder, words.fetch.out, once)
  .option(flags.only, words.fetch.only, once)
  .option(flags.since, words.fetch.since, isoDate)
  .option(flags.endpoints, words.fetch.endpoints, once)
  .option(flags.key, words.fetch.key, collect)
  .option(flags.parallel, words.fetch.parallel, countOf)
  .option(flags.boundary, words.fetch.boundary, once)
  .option(flags.previous, words.fetch.previous, once)
  .action(async (options) => {
    process.exitCode = await fetchPack({ out: `kommune-${options.kommune}`, ...options }, usualMeans(untilInterrupted()));
  });

addCommand("pack", words.packing.about)
  .requiredOption(flags.from, words.packing.from, once)
  .requiredOption(flags.kommune, words.packing.kommune, once)
  .requiredOption(flags.outFolder, words.packing.out, once)
  .option(flags.name, words.packing.name, once)
  .option(flags.as, words.packing.as, collect)
  .option(flags.mapping, words.packing.mapping, once)
  .option(flags.crs, words.packing.crs, collect)
  .option(flags.covers, words.packing.covers, once)
  .option(flags.vouch, words.packing.vouch, once)
  .option(flags.fetched, words.packing.fetched, isoDate)
  .option(flags.receipt, words.packing.receipt, once)
  .action(async (options) => {
    process.exitCode = await pack(options);
  });

addCommand("diff", words.diff.about)
  .usage(words.usageOfDiff)
  .argument("<a>", words.diff.before)
  .argument("<b>", words.diff.after)
  .option(flags.cases, words.diff.cases, once)
  .option(flags.on, words.diff.on, isoDate)
  .addOption(new Option(flags.format, words.diff.format).choices(["text", "json"]))
  .option(flags.out, words.diff.out, once)
  .action(async (before, after, options) => {
    process.exitCode = await diff(before, after, { format: "text", ...options });
  });

addCommand("health", words.health.about)
  .requiredOption(flags.pack, words.check.pack(embeddedNames), once)
  .option(flags.on, `${words.health.on} (${words.default}: ${words.today})`, isoDate)
  .addOption(new Option(flags.format, words.diff.format).choices(["text", "json"]))
  .option(flags.out, words.health.out, once)
  .action(async (options) => {
    process.exitCode = await health({ on: today(), format: "text", ...options });
  });

addCommand("stock", words.stock.about)
  .option(flags.pack, words.check.pack(embeddedNames), once)
  .option(flags.case, words.stock.case, once)
  .requiredOption(flags.out, words.stock.out, once)
  .option("--internal", words.stock.internal)
  .action(async (options) => {
    const faults = (options.pack ?? options.case) ? [] : [{ code: "optionMissing", words: { option: flags.pack, command: "stock" } }];
    process.exitCode = faults.length > 0 ? complain(faults) : await stock(options);
  });

addCommand("verify", words.verify.about)
  .requiredOption(flags.pack, words.verify.pack, once)
  .action(async (options) => {
    process.exitCode = await verify(options);
  });

endQuietlyWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (!isCommandError(error)) throw error;
  const problem = commandProblem(error, program);
  process.exitCode = error.exitCode === 0 ? 0 : 2;
  if (problem !== null) complain([problem]);
}
