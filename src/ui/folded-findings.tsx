import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Finding } from "../domain/finding.ts";
import { CertaintyLine } from "./certainty-line.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { FindingPapers } from "./finding-papers.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { usePrinting } from "./use-printing.ts";
import { unbrokenAmounts } from "./words.ts";

/** Findings that ask nothing of anybody, folded and drawn when they are opened or printed; each keeps its source and date. */
export function FoldedFindings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  const [open, setOpen] = useState(false);
  const isPrinting = usePrinting();
  if (findings.length === 0) return null;
  return (
    <Disclosure className="page-section disclosure" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="chevron" className="chevron" />
          <span>{title}</span>
          <span className="soft number count">{plotPage.count(findings.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="lines">
          {(open || isPrinting ? findings : []).map((finding) => (
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
      </DisclosurePanel>
    </Disclosure>
  );
}
