import { datasets } from "../src/catalog/index.ts";
import { citationText } from "../src/domain/law.ts";
import { ruleMessages } from "../src/i18n/rule-messages.ts";
import { rulebookMessages } from "../src/i18n/rulebook-messages.ts";
import type { RuleTexts } from "../src/i18n/translation.ts";
import { type RuleEntry, rulebook } from "../src/rules/rulebook.ts";
import { withMarked } from "./readme-marks.ts";

const texts: Readonly<Record<string, RuleTexts>> = ruleMessages.en.rules;
const families: Readonly<Record<string, string>> = rulebookMessages.en.families;

function line({ id, source }: RuleEntry): string {
  const law = citationText(source);
  const cited = source.law.link === "" ? law : `[${law}](${source.law.link})`;
  return `[${texts[id].title}](src/rules/${id}.ts), ${cited}${source.unconfirmed ? " \\*" : ""}`;
}

const folded = (summary: string, lines: readonly string[]): string =>
  `<details>\n<summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;

/** Every rule as a line of Markdown by family: its file, its law, and a star where something in it is unconfirmed. */
export function rulesList(): string {
  const book = rulebook();
  const count = book.reduce((sum, { rules }) => sum + rules.length, 0);
  const lists = book.map(({ family, rules }) => `- **${families[family]}**\n${rules.map((rule) => `  - ${line(rule)}`).join("\n")}`);
  return folded(`${count} rules; * marks what no source confirmed, and the rule says what`, lists);
}

/** The names of all datasets, by whose they are. */
export function datasetsList(): string {
  const owners = new Map<string, string[]>();
  for (const { owner, name } of Object.values(datasets)) owners.set(owner, [...(owners.get(owner) ?? []), name.en]);
  const lists = [...owners].map(([owner, names]) => `- **${owner}**: ${names.join("; ")}`);
  return folded(`${Object.keys(datasets).length} datasets, by owner`, lists);
}

/** The README's text with both lists as they are now. */
export const withLists = (readme: string): string =>
  withMarked(withMarked(readme, "list:rules", rulesList()), "list:datasets", datasetsList());
