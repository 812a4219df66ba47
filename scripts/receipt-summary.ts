import { commandMessages } from "../src/i18n/command-messages.ts";
import { formatPlain } from "../src/i18n/format.ts";
import type { Language } from "../src/i18n/languages.ts";
import type { Manifest, ManifestLayer } from "../src/io/manifest.ts";

/** What was repaired and refused in each layer, what was put in order in all of them, and where the originals are; one line where there was nothing. */
export function receiptSummary(language: Language, { layers, originals }: Manifest): string {
  const words = commandMessages[language].receipt;
  const lines = [...layers.flatMap((layer) => repairLines(language, layer)), ...normalisedLine(language, layers)];
  const kept = originals === null ? [] : [words.originals({ file: originals.file, count: String(originals.count) })];
  return lines.length + kept.length === 0 ? words.none : [`${words.title}:`, ...lines, ...kept].join("\n");
}

function repairLines(language: Language, { dataset, repairs }: ManifestLayer): string[] {
  const { receipt, repairs: names } = commandMessages[language];
  if (repairs.length === 0) return [];
  const refused = repairs.filter(({ kept }) => !kept).length;
  const counts = new Map<string, number>();
  for (const fault of repairs.flatMap(({ faults }) => faults)) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const texts: Readonly<Record<string, string>> = names;
  const what = [...counts].map(([fault, count]) => `${count} × ${texts[fault] ?? fault}`);
  const largest = Math.max(0, ...repairs.filter(({ kept }) => kept).map(shareChanged));
  const percent = formatPlain(language, largest * 100, 2);
  return [
    receipt.layer({ dataset, repaired: String(repairs.length - refused), refused: String(refused) }),
    ...what.map((each) => `  ${each}`),
    `  ${receipt.largest({ percent })}`,
  ];
}

const shareChanged = ({ areaBefore, areaAfter }: ManifestLayer["repairs"][number]): number =>
  areaBefore > 0 ? Math.abs(areaAfter - areaBefore) / areaBefore : 0;

function normalisedLine(language: Language, layers: readonly ManifestLayer[]): string[] {
  const words = commandMessages[language].receipt;
  const done = (["turned", "repeated", "heights"] as const).flatMap((kind) => {
    const count = layers.reduce((sum, { normalised }) => sum + normalised[kind], 0);
    return count > 0 ? [words[kind]({ count: String(count) })] : [];
  });
  return done.length === 0 ? [] : [words.normalised({ done: done.join(", ") })];
}
