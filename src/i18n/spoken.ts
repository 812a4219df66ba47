import { da } from "./da/index.ts";
import { type Language, languages } from "./languages.ts";
import type { ProblemTexts, Translation } from "./translation.ts";

/** What the interface says, in one language. */
export type Texts = Translation<typeof da>;

const learnt: Partial<Record<Language, Texts>> = { da };

/** Fetches the texts of a language; Danish is always there. Rejects when they do not come. */
export async function learn(language: Language): Promise<void> {
  if (language === "en") learnt.en ??= withFurther("en", (await import("./en/index.ts")).en);
}

let further: Readonly<Record<Language, ProblemTexts>> | null = null;

/** Adds sentences for problems that can occur from now on, in every language that is learnt and will be. */
export function teachProblems(texts: Readonly<Record<Language, ProblemTexts>>): void {
  if (further === texts) return;
  further = texts;
  for (const language of languages) {
    const known = learnt[language];
    if (known) learnt[language] = withFurther(language, known);
  }
}

const withFurther = (language: Language, texts: Texts): Texts =>
  further === null ? texts : { ...texts, problems: { ...further[language], ...texts.problems } };

/** What the interface says, in a language that has been learnt. */
export function textsIn(language: Language): Texts {
  const texts = learnt[language];
  if (!texts) throw new Error(`got ${language} before it was learnt, expected learn() first`);
  return texts;
}
