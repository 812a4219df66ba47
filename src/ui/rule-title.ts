import type { Language } from "../i18n/languages.ts";
import { ruleMessages } from "../i18n/rule-messages.ts";
import type { RuleTexts } from "../i18n/translation.ts";

/** The name of a rule; its id where no name is written. Brings every rule's texts with it, so the first screen must not ask for it. */
export function ruleTitle(language: Language, rule: string): string {
  const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
  return Object.hasOwn(texts, rule) ? texts[rule].title : rule;
}
