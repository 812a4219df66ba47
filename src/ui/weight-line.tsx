import type { ExpansionRequest } from "../domain/request.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { weightText } from "./weight-text.ts";
import { wishName } from "./words.ts";

/** Which stated wishes count more or less than usual; nothing where all count alike. */
export function WeightLine({ request: { wishes, weights } }: { readonly request: ExpansionRequest }) {
  const language = useLanguage();
  const { ranking } = useWords();
  const stated = new Set(Object.keys(wishes));
  const parts = Object.entries(weights)
    .filter(([wish, weight]) => weight !== undefined && weight !== 1 && stated.has(wish))
    .map(([wish, weight]) => ranking.counts(wishName(language, wish), weightText(language, weight ?? 1)));
  return parts.length > 0 ? <p>{ranking.summary(parts.join(", "))}</p> : null;
}
