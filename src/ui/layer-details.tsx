import { type DatasetId, datasets } from "../catalog/index.ts";
import type { LayerStamp } from "../domain/answer.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { Folded } from "./folded.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { LayerAccuracy } from "./layer-accuracy.tsx";
import { OuterLink } from "./outer-link.tsx";

interface Props {
  readonly dataset: DatasetId;
  readonly stamp: LayerStamp;
}

/** Whose a layer is, under which terms, how old, how many features, how much it covers. */
export function LayerDetails({ dataset, stamp }: Props) {
  const language = useLanguage();
  const {
    ui: { layerPanel: words },
  } = useWords();
  const { name } = datasets[dataset];
  const title = (
    <>
      <span className="layer-source">{words.source}</span>
      <span className="unseen"> ({name[language]})</span>
    </>
  );
  return (
    <Folded level={4} title={title} className="layer-details" headClassName="soft small" panelClassName="small soft" isLate>
      <Papers dataset={dataset} stamp={stamp} />
    </Folded>
  );
}

/** What stands behind the fold; made when it is opened, because a panel holds dozens. */
function Papers({ dataset, stamp }: Props) {
  const language = useLanguage();
  const {
    ui: { layerPanel: words },
  } = useWords();
  const { link, licence, force } = datasets[dataset];
  return (
    <>
      <p>
        {words.source}: <OuterLink href={link}>{stamp.publisher}</OuterLink>
      </p>
      <p>
        {words.licence}: {licence}
      </p>
      <p>{words.forces[force]}</p>
      <p>
        {words.count(formatNumber(language, stamp.count))}, {stamp.date ? words.fetched(formatDate(language, stamp.date)) : words.undated}.{" "}
        {words.coverages[stamp.coverage]}.
      </p>
      <LayerAccuracy dataset={dataset} />
    </>
  );
}
