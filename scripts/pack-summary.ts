import type { PackStamp } from "../src/domain/answer.ts";
import { commandMessages } from "../src/i18n/command-messages.ts";
import type { Language } from "../src/i18n/languages.ts";
import type { BuiltPack } from "../src/io/build-pack.ts";
import type { ManifestLayer } from "../src/io/manifest.ts";
import type { FileReport } from "../src/io/sort-files.ts";
import { onOneLine } from "./terminal.ts";

/** What became of each file and what each layer is, as two plain tables with the reasons under them. */
export function packSummary(language: Language, { manifest, reports }: BuiltPack, folder: string): string {
  const words = commandMessages[language].packing;
  const files = table(
    [words.file, words.dataset, words.read, words.kept, words.notKept, words.system, words.repaired],
    reports.map((each) => fileRow(language, each)),
  );
  const layers = table(
    [words.dataset, words.kept, words.date, words.state, words.coverage],
    manifest.layers.map((each) => layerRow(language, each)),
  );
  const { code, name } = manifest.municipality;
  const done = onOneLine(words.done({ name, code, layers: String(manifest.layers.length), folder }));
  return ["", files, "", layers, ...manifest.layers.flatMap((each) => reasonOf(language, each)), "", done].join("\n");
}

function fileRow(language: Language, { file, datasets, read, kept, reasons, system, repaired }: FileReport): string[] {
  const { packing, notKept } = commandMessages[language];
  const texts: Readonly<Record<string, string>> = notKept;
  const why = Object.entries(reasons).map(([reason, count]) => `${count}: ${texts[reason] ?? reason}`);
  return [file, datasets.join(" + ") || packing.none, String(read), String(kept), why.join("; ") || "0", system ?? "–", String(repaired)];
}

function layerRow(language: Language, { dataset, kept, fetched, fetchedBasis, state, coverage }: ManifestLayer): string[] {
  const { packing } = commandMessages[language];
  const date = fetched === null ? packing.unknown : `${fetched} (${packing[fetchedBasis]})`;
  const covered =
    coverage.kind === "vouched" ? packing.vouchedBy({ by: coverage.by ?? "", on: coverage.on ?? "" }) : packing.coverages[coverage.kind];
  return [dataset, String(kept), date, packing.states[state], covered];
}

function reasonOf(language: Language, { dataset, reason }: ManifestLayer): string[] {
  const texts: Readonly<Record<string, string>> = commandMessages[language].cutOff;
  return reason === null ? [] : [onOneLine(`${dataset}: ${texts[reason] ?? reason}`)];
}

/** The layers of an opened pack: count, date, state and coverage. */
export function layerSummary(language: Language, { municipality, notice, layers }: PackStamp): string {
  const words = commandMessages[language].packing;
  const rows = layers.map(({ dataset, count, date, state, coverage }) => [
    dataset,
    String(count),
    date ?? words.unknown,
    words.states[state],
    words.coverages[coverage],
  ]);
  const head = [words.dataset, words.kept, words.date, words.state, words.coverage];
  const title = [`${municipality.name} (${municipality.code})`, ...(notice === null ? [] : [notice])];
  return [...title.map(onOneLine), table(head, rows)].join("\n");
}

/** Columns padded to their widest cell; what in a cell would steer a terminal is made visible. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((row) => row.map(onOneLine));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
