import { datasets, isDatasetId } from "../catalog/index.ts";
import type { PlotAnswer } from "../domain/answer.ts";
import { formatDate } from "../i18n/format.ts";
import { packOf, sourcesOf } from "../state/selectors.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { OuterLink } from "./outer-link.tsx";

/** Everything that the answer rests on: each publisher and date once, with the datasets that came from there. */
export function SourceList({ plot }: { readonly plot: PlotAnswer }) {
  const language = useLanguage();
  const stamp = useSeen((state) => packOf(state)?.stamp ?? null);
  const sources = sourcesOf(plot, stamp);
  const { plotPage } = useWords();
  return (
    <section className="page-section">
      <h3>{plotPage.sources}</h3>
      {sources.length === 0 && <p>{plotPage.noSources}</p>}
      <ul className="source-list">
        {sources.map(({ publisher, date, datasets: ids }) => (
          <li key={`${publisher} ${date}`}>
            <p className="soft">
              {[publisher, date ? plotPage.asOf(formatDate(language, date)) : plotPage.undated].filter(Boolean).join(", ")}
            </p>
            <ul className="source-names">
              {ids.map((id) => (
                <li key={id}>{isDatasetId(id) ? <OuterLink href={datasets[id].link}>{datasetName(language, id)}</OuterLink> : id}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
