import type { Finding } from "../domain/finding.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { FindingActs } from "./finding-acts.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { AsideNoMore } from "./set-aside-list.tsx";
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
        {findings.map((finding) => (
          <li key={finding.rule}>
            <OutcomeIcon outcome={finding.outcome} />
            <div>
              <h4>{ruleTitle(language, finding.rule)}</h4>
              <p className="soft">{unbrokenAmounts(finding.text[language])}</p>
              {finding.dispute && <AsideNoMore dispute={finding.dispute} />}
              <FindingActs finding={finding} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
