import { Button } from "react-aria-components";
import { datasets, isDatasetId } from "../catalog/index.ts";
import type { LayerHealth, PackHealth } from "../domain/health.ts";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { Fact } from "./fact.tsx";
import { useGrundlag, useLanguage } from "./grundlag.ts";
import { HealthReceipt } from "./health-receipt.tsx";
import { LayerAccuracy } from "./layer-accuracy.tsx";
import { OuterLink } from "./outer-link.tsx";

interface Props {
  readonly layer: LayerHealth;
  readonly health: PackHealth;
  readonly onShown: () => void;
}

/** Everything that is known of one dataset: what is wrong, where it is from, what it covers, what became of its features. */
export function HealthPapers({ layer, health, onShown }: Props) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const { facts } = texts;
  const { dataset, papers } = layer;
  return (
    <dl className="rule-facts">
      <StateRow layer={layer} />
      <DateRow layer={layer} />
      {papers && (
        <>
          <Fact name={facts.count}>{texts.kept(formatNumber(language, papers.kept), formatNumber(language, papers.read))}</Fact>
          <Fact name={facts.receipt}>
            <HealthReceipt papers={papers} />
          </Fact>
        </>
      )}
      <Fact name={facts.publisher}>
        <Publisher layer={layer} />
      </Fact>
      {papers && <Fact name={facts.licence}>{papers.licence}</Fact>}
      {papers && <Fact name={facts.origin}>{originText(language, papers)}</Fact>}
      {isDatasetId(dataset) && (
        <Fact name={facts.accuracy}>
          <LayerAccuracy dataset={dataset} />
        </Fact>
      )}
      {layer.coverage !== null && (
        <Fact name={facts.coverage}>
          <Coverage layer={layer} health={health} onShown={onShown} />
        </Fact>
      )}
      <Fact name={facts.rules}>
        <RulesOf layer={layer} />
      </Fact>
    </dl>
  );
}

function StateRow({ layer: { gaps, isOldCopy, freshness, papers } }: { readonly layer: LayerHealth }) {
  const texts = dataPageMessages[useLanguage()];
  const reasons: Readonly<Record<string, string>> = texts.reasons;
  const told = gaps.map((gap) => {
    if (gap === "failed" && isOldCopy) return texts.gaps.oldCopy;
    return gap === "stale" && freshness === "undated" ? texts.gaps.undated : texts.gaps[gap];
  });
  const reason = papers?.reason ?? null;
  return (
    <Fact name={texts.facts.state}>
      {told.length === 0 ? texts.states[freshness === "soon" ? "soon" : "ready"] : told.map((text) => <p key={text}>{text}</p>)}
      {reason !== null && <p>{Object.hasOwn(reasons, reason) ? reasons[reason] : reason}</p>}
    </Fact>
  );
}

function DateRow({ layer: { date, age, maxAgeDays, papers, state } }: { readonly layer: LayerHealth }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  if (state === "notDelivered") return null;
  const basis = papers === null ? "" : `, ${texts.bases[papers.dateBasis]}`;
  return (
    <>
      <Fact name={texts.facts.date}>{date === null ? texts.undated : `${formatDate(language, date)}${basis}`}</Fact>
      {age !== null && <Fact name={texts.facts.age}>{texts.age(age, maxAgeDays)}</Fact>}
    </>
  );
}

function Publisher({ layer: { dataset, papers } }: { readonly layer: LayerHealth }) {
  const texts = dataPageMessages[useLanguage()];
  const known = isDatasetId(dataset) ? datasets[dataset] : null;
  const link = papers?.link ?? known?.link ?? "";
  return (
    <>
      {papers?.publisher ?? known?.owner}
      {link !== "" && (
        <p>
          <OuterLink href={link}>{texts.source}</OuterLink>
        </p>
      )}
    </>
  );
}

function originText(language: Language, { origin, sources }: NonNullable<LayerHealth["papers"]>): string {
  const texts = dataPageMessages[language];
  if (origin === null) return sources.join(", ");
  const received = formatNumber(language, origin.received);
  const on = formatDate(language, origin.on);
  const counts =
    origin.matched === null ? texts.unmatched(received, on) : texts.matched(formatNumber(language, origin.matched), received, on);
  return `${texts.origin(origin.service, origin.layer)}: ${counts}`;
}

function Coverage({ layer: { dataset, coverage, vouchedBy, papers, outline }, health, onShown }: Props) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const on = papers?.vouchedOn ?? null;
  const drawn = outline === null ? undefined : health.outlines[outline];
  const show = () => {
    if (drawn === undefined) return;
    acts.showCoverage({ dataset, outline: drawn });
    onShown();
  };
  return (
    <>
      <p>{coverage !== null && texts.coverages[coverage]}</p>
      {vouchedBy !== null && <p>{texts.vouchedBy(vouchedBy, on === null ? "" : formatDate(language, on))}</p>}
      {drawn !== undefined && (
        <Button className="button" onPress={show}>
          {texts.showOnMap}
        </Button>
      )}
    </>
  );
}

function RulesOf({ layer: { cannotAnswer, neverClear } }: { readonly layer: LayerHealth }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  if (cannotAnswer.length + neverClear.length === 0) return texts.noRules;
  return (["cannotAnswer", "neverClear"] as const).map((effect) => {
    const rules = effect === "cannotAnswer" ? cannotAnswer : neverClear;
    return (
      rules.length > 0 && (
        <p key={effect}>
          {texts[effect]}: {rules.map((rule) => ruleTitle(language, rule)).join(", ")}.
        </p>
      )
    );
  });
}
