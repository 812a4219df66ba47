import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { type DatasetId, datasets } from "../catalog/index.ts";
import type { LayerStamp } from "../domain/answer.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
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
  const [open, setOpen] = useState(false);
  return (
    <Disclosure className="disclosure layer-details" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-button soft small">
          <Icon name="chevron" className="chevron" />
          <span>
            <span className="layer-source">{words.source}</span>
            <span className="unseen"> ({name[language]})</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="small soft">{open && <Papers dataset={dataset} stamp={stamp} />}</DisclosurePanel>
    </Disclosure>
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
