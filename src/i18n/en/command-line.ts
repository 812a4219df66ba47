import type * as da from "../da/command-line.ts";
import type { Translation } from "../translation.ts";

export const commandLine: Translation<typeof da.commandLine> = {
  about: "What would have to happen before the company can build on the plot?",
  titles: { "Usage:": "Usage:", "Options:": "Options:", "Arguments:": "Arguments:", "Commands:": "Commands:" },
  usage: "[options]",
  usageOfDiff: "<older pack> <newer pack> [options]",
  usageOfAll: "<command> [options]",
  choices: "one of",
  default: "otherwise",
  help: "show this help",
  today: "today",
  flags: {
    pack: "--pack <folder or name>",
    request: "--request <file.json>",
    case: "--case <file.grundlag.json>",
    plots: "--plots <file.geojson>",
    plot: "--plot <id>",
    on: "--on <date>",
    format: "--format <file type>",
    out: "--out <file>",
    from: "--from <folder>",
    kommune: "--kommune <code>",
    outFolder: "--out <folder>",
    name: "--name <name>",
    as: "--as <dataset=file>",
    covers: "--covers <file>",
    vouch: "--vouch <who>",
    fetched: "--fetched <date>",
    receipt: "--receipt <file.csv>",
    cases: "--cases <folder>",
  },
  check: {
    about: "answers a request for every plot of a pack",
    pack: (embedded) => `pack: a folder, or one that comes along: ${embedded}`,
    request: "the request",
    case: "a saved case instead of --request, --plots and --on; --pack only where its data pack lies elsewhere",
    plots: "plots of your own, answered together with the pack's; may be repeated",
    on: "the date that the answer is for, such as 2026-11-22",
    format: "format of the answer",
    out: "write the answer here instead of on the screen",
  },
  fitting: {
    about: "finds the place for the request's hall on each plot",
    request: "the request with the hall that needs a place",
    plots: "plots of your own, tried as well; may be repeated",
    plot: "this plot only",
    out: "write GeoJSON here instead of on the screen",
  },
  packing: {
    about: "builds a municipality's pack of the files that it has",
    from: "folder of .geojson files",
    kommune: "municipality code, such as 0165",
    out: "where the pack is written",
    name: "name of the municipality, where the files do not say it",
    as: "say yourself what a file is, such as paragraf3=nature.geojson; may be repeated",
    covers: "an area that the layers cover to the full",
    vouch: "somebody vouches that the layers are complete",
    fetched: "the date on which the files were fetched, such as 2026-11-22",
    receipt: "write every repair and every feature that was left out to a table (in Danish)",
  },
  diff: {
    about: "tells what changed between two packs of one municipality, and which saved cases are answered otherwise",
    before: "the older pack: a folder, or the name of an embedded one",
    after: "the newer pack",
    cases: "folder with saved cases, which are answered on both packs",
    on: "the date that the cases are answered for (else each case's own)",
    format: "as text or as JSON",
    out: "write it here instead of on the screen",
  },
  verify: {
    about: "holds a pack against its manifest",
    pack: "pack: a folder or the name of one that comes along",
  },
};

export const commandProblems: Translation<typeof da.commandProblems> = {
  optionMissing: ({ option, command }) => `${option} is missing. See “grundlag ${command} --help”.`,
  optionWithoutValue: ({ option, command }) => `${option} lacks its value. See “grundlag ${command} --help”.`,
  optionUnknown: ({ option, command }) => `“${option}” is not known. See “grundlag ${command} --help”.`,
  optionMeant: ({ option, meant }) => `“${option}” is not known. Did you mean “${meant}”?`,
  besideCase: ({ option }) => `${option} cannot stand beside --case: the case says it itself. Leave one of the two out.`,
  optionTwice: ({ option, command }) => `${option} stands twice and can be given once only. See “grundlag ${command} --help”.`,
  formatUnknown: ({ option, given, known }) => `${option} is “${given}”. Choose one of: ${known}.`,
  notADate: ({ option, given }) => `${option} is “${given}”, which is no date. Write it as 2026-11-22.`,
  commandUnknown: ({ given, known }) => `There is no command “${given}”. The commands are: ${known}.`,
  tooManyWords: ({ given, command }) =>
    `“${given}” belongs to no option. Put names with spaces in quotation marks, and see “grundlag ${command} --help”.`,
  noUsablePlots: ({ file }) =>
    `“${file}” gave no plots, so no answer was written. Mend the file, or leave --plots out to be answered for the pack's plots only.`,
  outNotWritten: ({ file, reason }) =>
    `The answer was not written: “${file}” cannot be written (${reason}). Choose a place that exists and has room.`,
  outIsInput: ({ file }) => `The answer was not written: “${file}” is one of the files that are read. Choose another name.`,
  plotNotFound: ({ plot, pack }) =>
    `The plot “${plot}” is neither in “${pack}” nor in the files with plots of your own. Look it up in the answer of check.`,
  noPlotsToAnswer: ({ pack }) =>
    `The answer is empty: “${pack}” has neither plots nor planned business areas. Give plots of your own with --plots.`,
};
