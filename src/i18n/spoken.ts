import { da } from "./da/index.ts";
import type { Language } from "./languages.ts";
import type { Translation } from "./translation.ts";

/** What the interface says, in one language. */
export type Texts = Translation<typeof da>;

const learnt: Partial<Record<Language, Texts>> = { da };

/** Fetches the texts of a language; Danish is always there. Rejects when they do not come. */
export async function learn(language: Language): Promise<void> {
  if (language === "en") learnt.en ??= (await import("./en/index.ts")).en;
}

/** What the interface says, in a language that has been learnt. */
export function textsIn(language: Language): Texts {
  const texts = learnt[language];
  if (!texts) throw new Error(`got ${language} before it was learnt, expected learn() first`);
  return texts;
}
