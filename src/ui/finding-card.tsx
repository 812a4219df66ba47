import { canBeSetAside, type Finding } from "../domain/finding.ts";
import { CertaintyLine } from "./certainty-line.tsx";
import { Compared } from "./compared.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { FindingActs } from "./finding-acts.tsx";
import { FindingPapers } from "./finding-papers.tsx";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { AsideNoMore } from "./set-aside-list.tsx";
import { unbrokenAmounts } from "./words.ts";

/** One finding: what it means, its sentence, what was measured against which limit, and the papers behind it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const shown = useSeen(({ view }) => view.finding === finding.rule);
  const { outcomes } = useWords();
  return (
    <li className="card" data-outcome={finding.outcome} data-shown={shown || undefined}>
      <p className="card-outcome">
        <OutcomeIcon outcome={finding.outcome} />
        {outcomes[finding.outcome]}
      </p>
      <EvidenceButton finding={finding} />
      <p>{unbrokenAmounts(finding.text[language])}</p>
      <Compared finding={finding} />
      <CertaintyLine finding={finding} />
      <FindingPapers finding={finding} />
      {finding.dispute && <AsideNoMore dispute={finding.dispute} />}
      {canBeSetAside(finding.outcome) && <FindingActs finding={finding} />}
    </li>
  );
}
