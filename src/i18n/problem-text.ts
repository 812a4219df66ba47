import { formatPlain } from "./format.ts";
import { type Language, messages } from "./messages.ts";
import type { Words } from "./translation.ts";

interface Told {
  readonly code: string;
  readonly words: Readonly<Record<string, string | number>>;
}

/** What is wrong, in the user's language: which file, feature or field, and what to do about it. */
export function problemText(language: Language, { code, words }: Told): string {
  const texts: Readonly<Record<string, (words: Words) => string>> = messages[language].problems;
  const text = texts[code];
  if (!text) throw new Error(`got no ${language} text for problem ${code}, expected one in i18n`);
  const written = Object.entries(words).map(([key, word]) => [key, typeof word === "number" ? formatPlain(language, word, 9) : word]);
  return text(Object.fromEntries(written));
}
