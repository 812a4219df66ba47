import type { Finding } from "../domain/finding.ts";
import { CertaintyLine } from "./certainty-line.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { FindingPapers } from "./finding-papers.tsx";
import { Folded } from "./folded.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { unbrokenAmounts } from "./words.ts";

/** Findings that ask nothing of anybody, folded and drawn when they are opened or printed; each keeps its source and date. */
export function FoldedFindings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (findings.length === 0) return null;
  return (
    <Folded level={3} title={title} count={plotPage.count(findings.length)} className="page-section" isLate>
      <ul className="lines">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <OutcomeIcon outcome={finding.outcome} />
            <div>
              <EvidenceButton finding={finding} />
              <p>{unbrokenAmounts(finding.text[language])}</p>
              <CertaintyLine finding={finding} />
              <FindingPapers finding={finding} />
            </div>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
