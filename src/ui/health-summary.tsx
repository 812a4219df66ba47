import type { PackHealth, RuleEffect, RuleHealth } from "../domain/health.ts";
import { remarkOf } from "../domain/health.ts";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import { formatDate } from "../i18n/format.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage } from "./grundlag.ts";

/** Absent datasets that are named before the rest is counted. */
const mostNamed = 6;

/** What there is in a few words: how many datasets lack nothing, which were never delivered, and what all that does to the rules. */
export function HealthSummary({ health }: { readonly health: PackHealth }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const { layers, rules, municipality, on, ruleCount, originals } = health;
  const good = layers.filter((layer) => remarkOf(layer) === "ready").length;
  const absent = layers.filter(({ state }) => state === "notDelivered").map(({ dataset }) => datasetName(language, dataset));
  return (
    <>
      <p className="soft">{texts.intro(municipality.name, formatDate(language, on))}</p>
      <p className="health-sum">{texts.summary(good, layers.length)}</p>
      {absent.length === layers.length && <p className="health-note">{texts.nothing}</p>}
      {absent.length > 0 && absent.length < layers.length && (
        <p>{texts.absent(absent.slice(0, mostNamed).join(", "), absent.length - mostNamed)}</p>
      )}
      {originals && <p className="soft">{texts.originals(originals.count, originals.file)}</p>}
      <section aria-labelledby="data-rules">
        <h3 id="data-rules">{texts.rulesHeading}</h3>
        {rules.length === 0 && <p>{texts.rulesWhole(ruleCount)}</p>}
        <Affected rules={rules} effect="cannotAnswer" title={texts.rulesStopped} of={texts.ofRules(ruleCount)} />
        <Affected rules={rules} effect="neverClear" title={texts.rulesWithheld} of={texts.ofRules(ruleCount)} />
      </section>
    </>
  );
}

interface AffectedProps {
  readonly rules: readonly RuleHealth[];
  readonly effect: RuleEffect;
  readonly title: (count: number) => string;
  readonly of: string;
}

function Affected({ rules, effect, title, of }: AffectedProps) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const affected = rules.filter((rule) => rule.effect === effect);
  if (affected.length === 0) return null;
  return (
    <details className="rule-entry health-affected">
      <summary>
        <span className="rule-name">{title(affected.length)}</span> <span className="soft">{of}</span>
      </summary>
      <ul className="health-rules">
        {affected.map(({ rule, because }) => (
          <li key={rule}>
            <span>{ruleTitle(language, rule)}</span>{" "}
            <span className="soft">
              {because.map(({ dataset, gap }) => `${datasetName(language, dataset)}: ${texts.states[gap]}`).join("; ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
