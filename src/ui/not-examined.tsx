import type { Finding } from "../domain/finding.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { ruleTitle } from "./rule-title.ts";
import { unbrokenAmounts } from "./words.ts";

/** What was not examined, and why. Never folded away: a hole in the data may hide anything. Nothing where the head says that all was. */
export function NotExamined({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (findings.length === 0) return null;
  return (
    <section className="page-section">
      <h3>{plotPage.notExamined}</h3>
      <p>{plotPage.notExaminedText}</p>
      <ul className="lines">
        {findings.map(({ rule, text, outcome }) => (
          <li key={rule}>
            <OutcomeIcon outcome={outcome} />
            <div>
              <h4>{ruleTitle(language, rule)}</h4>
              <p className="soft">{unbrokenAmounts(text[language])}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
