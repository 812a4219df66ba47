import type { Finding } from "../domain/finding.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";

/** The name of a finding; where it has evidence, a button that draws it on the map and dims the rest. */
export function EvidenceButton({ finding: { rule, evidence } }: { readonly finding: Finding }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const shown = useSeen(({ view }) => view.finding === rule);
  const { plotPage } = useWords();
  const title = ruleTitle(language, rule);
  if (!evidence) return <h4 className="card-title">{title}</h4>;
  return (
    <h4 className="card-title">
      <button type="button" className="evidence" aria-pressed={shown} onClick={() => acts.showFinding(rule)}>
        <span>{title}</span>
        <span className="evidence-hint">{shown ? plotPage.hideEvidence : plotPage.showEvidence}</span>
      </button>
    </h4>
  );
}
