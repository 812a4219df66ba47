import type { Step } from "../domain/route.ts";
import type { Language } from "../i18n/languages.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { useWords } from "./grundlag.ts";
import { Unconfirmed } from "./unconfirmed.tsx";
import { periodText, unbrokenAmounts } from "./words.ts";

/** One step: what to do, who decides, on which basis, how long, what starts the clock, and which findings call for it. */
export function StepItem({ step, language }: { readonly step: Step; readonly language: Language }) {
  const { plotPage, authorities, periods } = useWords();
  const { authority, basis, period, rules } = step;
  return (
    <li className="step">
      <p className="step-text">{unbrokenAmounts(step.text[language])}</p>
      <p className="soft">{[authorities[authority], basis].filter(Boolean).join(" · ")}</p>
      <dl className="terms">
        <div>
          <dt>{plotPage.period}</dt>
          <dd>
            {period ? `${periodText(language, period)} (${periods[period.kind]})` : plotPage.noPeriod}{" "}
            {period?.unconfirmed && <Unconfirmed text={null} />}
          </dd>
        </div>
        <div>
          <dt>{plotPage.startsWhen}</dt>
          <dd>{step.startsWhen[language]}</dd>
        </div>
        {rules.length > 0 && (
          <div>
            <dt>{plotPage.calledBy}</dt>
            <dd>{rules.map((rule) => ruleTitle(language, rule)).join(" · ")}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
