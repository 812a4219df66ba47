import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { Finding } from "../domain/finding.ts";
import type { Dispute } from "../domain/records.ts";
import { formatDate } from "../i18n/format.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { focusPage } from "./focus-page.ts";
import { useGrundlag, useLanguage, useWords } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { unbrokenAmounts } from "./words.ts";
import "./records.css";

/** Findings that a planner has set aside, as they were found, with who did it and why. Never folded away. */
export function SetAsideList({ findings }: { readonly findings: readonly Finding[] }) {
  const { records } = useWords();
  if (findings.length === 0) return null;
  return (
    <section className="page-section">
      <h3>{records.asideTitle}</h3>
      <p className="soft">{records.asideText}</p>
      <ul className="lines">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <OutcomeIcon outcome={finding.outcome} />
            <Aside finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Aside({ finding }: { readonly finding: Finding }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { records, outcomes } = useWords();
  const { dispute, outcome, rule, text } = finding;
  const button = useRef<HTMLButtonElement>(null);
  // Whoever has just set it aside stood on its card, which is gone.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  if (dispute === null) return null;
  const say = outcome === "noData" ? records.accepted : records.aside;
  return (
    <div>
      <EvidenceButton finding={finding} />
      <p className="soft">
        {outcomes[outcome]}: {unbrokenAmounts(text[language])}
      </p>
      <p className="aside-word">{say(dispute.by, formatDate(language, dispute.on), dispute.reason)}</p>
      <div className="finding-acts">
        <Button
          className="button button-quiet"
          aria-label={records.restoreName(ruleTitle(language, rule))}
          ref={button}
          onPress={() => {
            acts.restoreFinding(dispute.id);
            focusPage();
          }}
        >
          {records.restore}
        </Button>
      </div>
    </div>
  );
}

/** That somebody set another finding aside here, which holds no more; and the way to take that word away. */
export function AsideNoMore({ dispute }: { readonly dispute: Dispute }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { records } = useWords();
  return (
    <div className="aside-word">
      <p>{records.asideNoMore(dispute.by, formatDate(language, dispute.on), dispute.reason)}</p>
      <Button className="button button-quiet" onPress={() => acts.restoreFinding(dispute.id)}>
        {records.forget}
      </Button>
    </div>
  );
}
