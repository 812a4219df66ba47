import { formatPlain } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { textsIn } from "../i18n/spoken.ts";

/** A weight in a word, or as a factor where it has none. */
export function weightText(language: Language, weight: number): string {
  const { weights, times } = textsIn(language).ranking;
  const words = new Map([
    [0, weights.none],
    [0.5, weights.half],
    [1, weights.usual],
    [2, weights.double],
    [3, weights.triple],
  ]);
  return words.get(weight) ?? times(formatPlain(language, weight));
}

/** A share in whole percent that never says nothing or all where it is not. */
export function sharePercent(language: Language, share: number): string {
  const { under, over } = textsIn(language).ranking;
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return under("1");
  return percent === 100 && share < 1 ? over("99") : String(percent);
}
