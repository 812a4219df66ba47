import { memo } from "react";
import type { PlotRow as Row } from "../domain/answer.ts";
import { formatArea } from "../i18n/format.ts";
import { examinedOf, whereInAnswer } from "../state/selectors.ts";
import { CompareToggle } from "./compare-toggle.tsx";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import type { RowPlace } from "./row-blocks.tsx";
import { StatusWord } from "./status-word.tsx";
import { unbrokenAmounts } from "./words.ts";

/** One plot of the answer: name, area, status, its heaviest finding and how much of it was examined. */
export const PlotRow = memo(function PlotRow({ plot, ...place }: RowPlace & { readonly plot: Row }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { answered, all } = examinedOf(plot);
  const where = useSeen((state) => whereInAnswer(state, plot));
  const { ui, routes, expansion, records } = useWords();
  const aside = plot.setAside.findings + plot.setAside.holes;
  return (
    <li className="plot-row" data-route={plot.route} {...place}>
      <div className="spread">
        <button type="button" className="row-open" id={`row-${plot.id}`} onClick={() => acts.openPlot(plot.id)}>
          {plot.name}
        </button>
        <span className="number">{formatArea(language, plot.area)}</span>
      </div>
      <p className="row-worst">{unbrokenAmounts(plot.worstText?.[language] ?? ui.list.nothingWorse)}</p>
      {plot.route === "undecided" && (
        <p className="row-least">{ui.list.between(routes[plot.routeAtLeast].toLowerCase(), routes[plot.routeAtMost].toLowerCase())}</p>
      )}
      <div className="row-foot">
        <StatusWord offer={plot.offer} origin={plot.origin} />
        {where && <span className="where-word">{expansion[where]}</span>}
        <span>{ui.list.examined(answered, all)}</span>
        {aside > 0 && <span>{records.rowAside(aside)}</span>}
        <CompareToggle id={plot.id} name={plot.name} />
      </div>
    </li>
  );
});
