import { type DatasetId, datasets, isDatasetId } from "../src/catalog/index.ts";
import { type LayerHealth, leftOutCount, type PackHealth, type RuleHealth, remarkOf } from "../src/domain/health.ts";
import { dataPageMessages } from "../src/i18n/data-page-messages.ts";
import type { Language } from "../src/i18n/languages.ts";
import { ruleTitle } from "../src/i18n/rule-messages.ts";
import { table } from "./pack-summary.ts";
import { onOneLine } from "./terminal.ts";

/** How a pack's data is, a line for each dataset by family, and the rules that it keeps from answering. Ends with a newline. */
export function healthSummary(language: Language, { on, municipality, layers, rules, ruleCount }: PackHealth): string {
  const words = dataPageMessages[language];
  const { table: heads } = words;
  const good = layers.filter((layer) => remarkOf(layer) === "ready").length;
  return `${[
    onOneLine(`${municipality.name} (${municipality.code}), ${on}`),
    words.summary(good, layers.length),
    "",
    table(
      Object.values(heads),
      [...layers].map((layer) => rowOf(language, layer)),
    ),
    "",
    ...(rules.length === 0 ? [words.rulesWhole(ruleCount)] : rules.map((rule) => ruleLine(language, rule))),
  ].join("\n")}\n`;
}

function rowOf(language: Language, layer: LayerHealth): string[] {
  const words = dataPageMessages[language];
  const { dataset, date, age, maxAgeDays, papers, coverage, cannotAnswer, neverClear } = layer;
  const repaired = papers === null ? "–" : String(papers.repaired);
  return [
    dataset,
    words.states[remarkOf(layer)],
    date ?? "–",
    age === null ? "–" : `${age} (${maxAgeDays})`,
    String(layer.count),
    String(leftOutCount(layer)),
    repaired,
    coverage === null ? "–" : words.coverages[coverage],
    cannotAnswer.length + neverClear.length === 0 ? "–" : `${cannotAnswer.length} / ${neverClear.length}`,
  ];
}

function ruleLine(language: Language, { rule, effect, because }: RuleHealth): string {
  const words = dataPageMessages[language];
  const causes = because.map(({ dataset, gap }) => `${nameOf(language, dataset)}: ${words.states[gap]}`);
  return `${ruleTitle(language, rule)} (${rule}): ${words[effect]} (${causes.join("; ")})`;
}

const nameOf = (language: Language, dataset: string): string => (isDatasetId(dataset) ? datasetName(language, dataset) : dataset);
const datasetName = (language: Language, dataset: DatasetId): string => datasets[dataset].name[language];
