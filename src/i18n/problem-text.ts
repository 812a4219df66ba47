import { formatPlain } from "./format.ts";
import type { Language } from "./languages.ts";
import type { ProblemTexts, Words } from "./translation.ts";

interface Told {
  readonly code: string;
  readonly words: Readonly<Record<string, string | number>>;
}

/**
 * What is wrong, in the user's language: which file, feature or field, and what to do about it. A code that has no text is told with its
 * words, for a message must reach the user even where we are at fault.
 */
export function problemText(language: Language, texts: ProblemTexts, { code, words }: Told): string {
  const written: Words = Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === "number" ? formatPlain(language, word, 9) : word]),
  );
  return Object.hasOwn(texts, code) ? texts[code](written) : `${code}: ${Object.values(written).join(", ")}`;
}
