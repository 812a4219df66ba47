import type { Bilingual } from "../domain/result.ts";
import type { Language } from "../i18n/languages.ts";

/** A text in both languages, from what writes it in one. */
export const inBoth = (write: (language: Language) => string): Bilingual => ({ da: write("da"), en: write("en") });
