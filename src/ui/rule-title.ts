import type { Language } from "../i18n/languages.ts";
import { ruleMessages } from "../i18n/rule-messages.ts";
import type { RuleTexts } from "../i18n/translation.ts";

/** A rule's texts; null where none are written. Brings every rule's texts with it, so the first screen must not ask for it. */
export function textsOfRule(language: Language, rule: string): RuleTexts | null {
  const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
  return Object.hasOwn(texts, rule) ? texts[rule] : null;
}

/** The name of a rule; its id where no name is written. */
export const ruleTitle = (language: Language, rule: string): string => textsOfRule(language, rule)?.title ?? rule;
