import type { DatasetId } from "../catalog/index.ts";
import { citationText } from "../domain/law.ts";
import { bareSentence } from "../i18n/bare-sentence.ts";
import { formatDate } from "../i18n/format.ts";
import { ruleMessages, ruleTitle, textsOfRule } from "../i18n/rule-messages.ts";
import { rulebookMessages } from "../i18n/rulebook-messages.ts";
import type { CodeEntry, RuleEntry as Entry } from "../rules/rulebook.ts";
import { datasetName } from "./dataset-name.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { limitText } from "./limit-text.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { OuterLink } from "./outer-link.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";

/** One rule, folded to its name and law. */
export function RuleEntry({ rule }: { readonly rule: Entry }) {
  const language = useLanguage();
  const { authorities } = useWords();
  const texts = rulebookMessages[language];
  const { source } = rule;
  return (
    <details className="rule-entry" id={`rule-${rule.id.replace("/", "-")}`}>
      <summary>
        <span className="rule-name">{ruleTitle(language, rule.id)}</span> <span className="soft">{citationText(source)}</span>
        {source.unconfirmed && (
          <>
            {" "}
            <Unconfirmed text={null} />
          </>
        )}
      </summary>
      <p>{textsOfRule(language, rule.id)?.about}</p>
      <dl className="rule-facts">
        <Fact name={texts.basis}>
          <OuterLink href={source.law.link}>{citationText(source)}</OuterLink>, {texts.checked(formatDate(language, source.checked))}
          {source.unconfirmed && (
            <p>
              <Unconfirmed text={source.unconfirmed[language]} />
            </p>
          )}
        </Fact>
        <Fact name={texts.authority}>{authorities[rule.authority]}</Fact>
        <Fact name={texts.needs}>
          {rule.needs.length === 0 && rule.consults.length === 0 ? texts.noNeeds : <Datasets ids={rule.needs} />}
        </Fact>
        {rule.consults.length > 0 && (
          <Fact name={texts.consults}>
            <Datasets ids={rule.consults} />
          </Fact>
        )}
        <Fact name={texts.limits}>{rule.limits.length === 0 ? texts.noLimits : <Limits rule={rule} />}</Fact>
      </dl>
      <h4>{texts.answers}</h4>
      <ul className="rule-codes">
        {rule.codes.map((code) => (
          <Code key={code.code} rule={rule.id} code={code} />
        ))}
      </ul>
    </details>
  );
}

function Datasets({ ids }: { readonly ids: readonly DatasetId[] }) {
  const language = useLanguage();
  return ids.length === 0 ? "–" : ids.map((id) => datasetName(language, id)).join(", ");
}

function Limits({ rule }: { readonly rule: Entry }) {
  const language = useLanguage();
  return (
    <ul>
      {rule.limits.map((limit) => (
        <li key={limit.name}>{limitText(language, limit)}</li>
      ))}
    </ul>
  );
}

function Code({ rule, code: { code, outcome, step, mayBecome } }: { readonly rule: string; readonly code: CodeEntry }) {
  const language = useLanguage();
  const { outcomes, routes } = useWords();
  const rulebook = rulebookMessages[language];
  const { steps } = ruleMessages[language];
  const texts = textsOfRule(language, rule);
  return (
    <li>
      <p className="rule-outcome">
        <OutcomeIcon outcome={outcome} />
        <strong>{outcomes[outcome]}</strong>
        {mayBecome && <span className="soft">{rulebook.mayBecome(routes[mayBecome])}</span>}
      </p>
      <p>{texts && bareSentence(texts, code)}</p>
      {step && <p className="soft">{rulebook.step(steps[step].text)}</p>}
    </li>
  );
}
