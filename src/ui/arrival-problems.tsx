import type { Problem } from "../domain/result.ts";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { problemText } from "../i18n/problem-text.ts";
import { useLanguage, useWords } from "./grundlag.ts";

interface Props {
  /** Left out where the place says it. */
  readonly heading?: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with files, or should be looked at, with what to do about it. */
export function ArrivalProblems({ heading, problems }: Props) {
  const language = useLanguage();
  const { problems: texts } = useWords();
  if (problems.length === 0) return null;
  const all = { ...texts, ...arrivalMessages[language].problems };
  return (
    <div className="arrival-problems">
      {heading && <h3>{heading}</h3>}
      <ul>
        {[...new Set(problems.map((problem) => problemText(language, all, problem)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
