import { datasets, isDatasetId } from "../catalog/index.ts";
import type { PlotAnswer } from "../domain/answer.ts";
import { formatDate } from "../i18n/format.ts";
import { packOf, sourcesOf } from "../state/selectors.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { OuterLink } from "./outer-link.tsx";
import { datasetName } from "./words.ts";

/** Every dataset that the answer rests on, with owner and date. */
export function SourceList({ plot }: { readonly plot: PlotAnswer }) {
  const language = useLanguage();
  const sources = sourcesOf(plot);
  const { plotPage } = useWords();
  const layers = useSeen((state) => packOf(state)?.stamp.layers) ?? [];
  const publisherOf = (dataset: string) => layers.find((layer) => layer.dataset === dataset)?.publisher;
  return (
    <section className="page-section">
      <h3>{plotPage.sources}</h3>
      {sources.length === 0 && <p>{plotPage.noSources}</p>}
      <ul className="source-list">
        {sources.map(({ dataset, date }) => (
          <li key={dataset}>
            {isDatasetId(dataset) ? <OuterLink href={datasets[dataset].link}>{datasetName(language, dataset)}</OuterLink> : dataset}
            <span className="soft">
              {["", publisherOf(dataset), date ? plotPage.asOf(formatDate(language, date)) : plotPage.undated]
                .filter((word) => word !== undefined)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
