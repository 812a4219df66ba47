import { memo } from "react";
import { formatArea, formatNumber } from "../i18n/format.ts";
import type { CandidateView } from "../worker/protocol.ts";
import { useGrundlag, useLanguage, useWords } from "./grundlag.ts";
import type { RowPlace } from "./row-blocks.tsx";
import { StatusWord } from "./status-word.tsx";

/** One plot to look at: what it is, how large, what it costs and what is near. */
export const CandidateRow = memo(function CandidateRow({ plot, ...place }: RowPlace & { readonly plot: CandidateView }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const {
    ui: { offer: words },
  } = useWords();
  const price = plot.offer?.pricePerSquareMetre ?? null;
  return (
    <li className="plot-row" {...place}>
      <div className="spread">
        <button type="button" className="row-open" id={`row-${plot.id}`} onClick={() => acts.openPlot(plot.id)}>
          {plot.name}
        </button>
        <span className="number">{formatArea(language, plot.area)}</span>
      </div>
      {plot.offer && plot.offer.services.length > 0 && <p className="row-worst soft">{plot.offer.services.join(" · ")}</p>}
      <div className="row-foot">
        <StatusWord offer={plot.offer} origin={plot.origin} />
        {plot.offer && <span className="number">{price === null ? words.noPrice : words.price(formatNumber(language, price))}</span>}
      </div>
    </li>
  );
});
