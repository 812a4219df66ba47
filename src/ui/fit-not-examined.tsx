import type { Bilingual } from "../domain/result.ts";
import { useHallWords } from "./fit-words.ts";
import { useLanguage } from "./grundlag.ts";
import { unbrokenAmounts } from "./words.ts";

/** What could not be looked in for limits. Never folded away: a limit that nobody looked for may move the hall. */
export function FitNotExamined({ sentences }: { readonly sentences: readonly Bilingual[] }) {
  const language = useLanguage();
  const { page } = useHallWords();
  if (sentences.length === 0) return null;
  return (
    <div className="warning fit-hole small">
      <p>
        <strong>{page.notExamined}.</strong> {page.notExaminedText}
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.da}>{unbrokenAmounts(bareOf(sentence[language], `${page.notExamined}: `))}</li>
        ))}
      </ul>
    </div>
  );
}

/** A sentence without the words that stand above it already. */
const bareOf = (sentence: string, lead: string): string =>
  sentence.startsWith(lead) ? sentence.charAt(lead.length).toUpperCase() + sentence.slice(lead.length + 1) : sentence;
