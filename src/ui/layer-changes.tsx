import type { FeatureChange, LayerChange } from "../domain/change.ts";
import { changesMessages } from "../i18n/changes-messages.ts";
import { formatArea, formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { datasetName } from "./dataset-name.ts";
import { Folded } from "./folded.tsx";
import { useLanguage } from "./grundlag.ts";

/** Features of a layer that are listed; the command line lists them all. */
const mostListed = 100;

/** The layers that changed, each with what came, went and changed behind a fold. */
export function LayerChanges({ layers }: { readonly layers: readonly LayerChange[] }) {
  const language = useLanguage();
  const words = changesMessages[language];
  if (layers.length === 0) return <p>{words.sameData}</p>;
  const isNews = ({ features, before, after }: LayerChange) => features.length > 0 || before?.state !== after?.state;
  const others = layers.filter((layer) => !isNews(layer));
  return (
    <>
      <p role="status">{words.layers(layers.length - others.length)}</p>
      {layers.filter(isNews).map((layer) => (
        <LayerChanged key={layer.dataset} layer={layer} />
      ))}
      {others.length > 0 && (
        <Folded level={4} title={words.onlyDates(others.length)} isLate>
          <ul className="changes">
            {others.map((layer) => (
              <li key={layer.dataset}>
                {datasetName(language, layer.dataset)} <span className="news soft">{datesOf(language, layer)}</span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

/** The days on which a layer was fetched, before and after. */
function datesOf(language: Language, { before, after }: LayerChange): string {
  const words = changesMessages[language];
  const day = (side: LayerChange["before"]): string => {
    if (side === null) return words.noLayer;
    return side.date === null ? words.unknownDay : formatDate(language, side.date);
  };
  return words.dates({ before: day(before), after: day(after) });
}

function LayerChanged({ layer }: { readonly layer: LayerChange }) {
  const language = useLanguage();
  const words = changesMessages[language];
  const { dataset, features, reliable } = layer;
  const count = (kind: FeatureChange["kind"]): string => String(features.filter((each) => each.kind === kind).length);
  const counts = words.counts({ changed: count("changed"), came: count("came"), went: count("went") });
  return (
    <Folded level={4} title={datasetName(language, dataset)} count={features.length === 0 ? words.onlyDate : counts} isLate>
      <p className="soft">{datesOf(language, layer)}</p>
      {!reliable && <p className="warning">{words.notReliable}</p>}
      <ul className="changes">
        {features.slice(0, mostListed).map((change) => (
          <FeatureChanged key={`${change.kind} ${change.feature}`} change={change} />
        ))}
      </ul>
      {features.length > mostListed && <p className="soft">{words.more(features.length - mostListed)}</p>}
    </Folded>
  );
}

function FeatureChanged({ change }: { readonly change: FeatureChange }) {
  const language = useLanguage();
  const words = changesMessages[language];
  const { kind, feature, title, elsewhere, geometry, attributes } = change;
  const place = elsewhere === null ? null : datasetName(language, elsewhere);
  const moved = place === null ? [] : [kind === "went" ? words.wentTo({ layer: place }) : words.cameFrom({ layer: place })];
  const area = (value: number): string => formatArea(language, value);
  const ground = geometry === null ? [] : [words.ground({ before: area(geometry.areaBefore), after: area(geometry.areaAfter) })];
  const said = attributes.map(({ field, before, after }) => `${field}: ${before ?? words.nothing} → ${after ?? words.nothing}`);
  return (
    <li>
      <span className="kind" data-kind={kind}>
        {words.kinds[kind]}
      </span>{" "}
      <span className="feature">{title ?? feature}</span> {title !== null && title !== feature && <span className="soft">{feature}</span>}
      {[...moved, ...ground, ...said].map((news) => (
        <span key={news} className="news">
          {news}
        </span>
      ))}
    </li>
  );
}
