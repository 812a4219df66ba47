import { ruleTexts as da } from "./da/rule-texts.ts";
import { ruleTexts as en } from "./en/rule-texts.ts";
import type { Language } from "./languages.ts";
import type { RuleTexts } from "./translation.ts";

/** What rules and steps say, for where findings are made; the first screen does without. Same keys in both languages. */
export const ruleMessages = { da, en };

/** A rule's texts; null where none are written. */
export function textsOfRule(language: Language, rule: string): RuleTexts | null {
  const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
  return Object.hasOwn(texts, rule) ? texts[rule] : null;
}

/** The name of a rule; its id where no name is written. */
export const ruleTitle = (language: Language, rule: string): string => textsOfRule(language, rule)?.title ?? rule;
