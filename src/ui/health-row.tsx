import { memo, useState } from "react";
import { type LayerHealth, leftOutCount, type PackHealth, remarkOf } from "../domain/health.ts";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage } from "./grundlag.ts";
import { HealthPapers } from "./health-papers.tsx";
import { RemarkIcon } from "./remark-icon.tsx";

interface Props {
  readonly layer: LayerHealth;
  readonly health: PackHealth;
  readonly onShown: () => void;
}

/** One dataset in a line; its papers are made when it is opened, because a page holds dozens. */
export const HealthRow = memo(function HealthRow({ layer, health, onShown }: Props) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const [open, setOpen] = useState(false);
  const remark = remarkOf(layer);
  return (
    <details className="rule-entry health-row" data-remark={remark} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="health-name">{datasetName(language, layer.dataset)}</span>
        <span className="health-remark">
          <RemarkIcon remark={remark} />
          {texts.states[remark]}
        </span>
        {layer.papers === null && layer.date === null ? <NothingThere layer={layer} /> : <InShort layer={layer} />}
      </summary>
      {open && <HealthPapers layer={layer} health={health} onShown={onShown} />}
    </details>
  );
});

/** What a dataset that was never delivered costs. */
const NothingThere = ({ layer }: { readonly layer: LayerHealth }) => (
  <span className="health-facts">
    <RulesInShort layer={layer} />
  </span>
);

function InShort({ layer }: { readonly layer: LayerHealth }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const { date, age, count, papers } = layer;
  const left = leftOutCount(layer);
  return (
    <span className="health-facts">
      <span>{date === null ? texts.undated : formatDate(language, date)}</span>
      {age !== null && <span className="soft">{texts.daysShort(age)}</span>}
      <span>{texts.count(formatNumber(language, count))}</span>
      {left > 0 && (
        <span className="soft">
          {texts.kept(formatNumber(language, papers?.kept ?? count), formatNumber(language, papers?.read ?? count))}
        </span>
      )}
      {papers !== null && papers.repaired > 0 && <span className="soft">{texts.repaired(papers.repaired)}</span>}
      {papers !== null && papers.refused > 0 && <span>{texts.refused(papers.refused)}</span>}
      <RulesInShort layer={layer} />
    </span>
  );
}

function RulesInShort({ layer: { cannotAnswer, neverClear } }: { readonly layer: LayerHealth }) {
  const { ruleShort } = dataPageMessages[useLanguage()];
  return (
    <>
      {cannotAnswer.length > 0 && <span className="health-cost">{ruleShort.cannotAnswer(cannotAnswer.length)}</span>}
      {neverClear.length > 0 && <span className="health-cost">{ruleShort.neverClear(neverClear.length)}</span>}
    </>
  );
}
