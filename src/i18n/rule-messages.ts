import { ruleTexts as da } from "./da/rule-texts.ts";
import { ruleTexts as en } from "./en/rule-texts.ts";

/** What rules and steps say, for where findings are made; the first screen does without. Same keys in both languages. */
export const ruleMessages = { da, en };
