import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { type DatasetId, datasets } from "../catalog/index.ts";
import type { LayerStamp } from "../domain/answer.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { LayerAccuracy } from "./layer-accuracy.tsx";
import { OuterLink } from "./outer-link.tsx";

/** Whose a layer is, under which terms, how old, how many features, how much it covers. */
export function LayerDetails({ dataset, stamp }: { readonly dataset: DatasetId; readonly stamp: LayerStamp }) {
  const language = useLanguage();
  const {
    ui: { layerPanel: words },
  } = useWords();
  const { name, link, licence, force } = datasets[dataset];
  return (
    <Disclosure className="disclosure layer-details">
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-button soft small">
          <Icon name="chevron" className="chevron" />
          <span>
            <span className="layer-source">{words.source}</span>
            <span className="unseen"> ({name[language]})</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="small soft">
        <p>
          {words.source}: <OuterLink href={link}>{stamp.publisher}</OuterLink>
        </p>
        <p>
          {words.licence}: {licence}
        </p>
        <p>{words.forces[force]}</p>
        <p>
          {words.count(formatNumber(language, stamp.count))}, {stamp.date ? words.fetched(formatDate(language, stamp.date)) : words.undated}
          . {words.coverages[stamp.coverage]}.
        </p>
        <LayerAccuracy dataset={dataset} />
      </DisclosurePanel>
    </Disclosure>
  );
}
