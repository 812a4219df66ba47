import type { PlotRow as Row } from "../domain/answer.ts";
import { formatNumber } from "../i18n/format.ts";
import type { RouteGroup } from "../state/selectors.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { PlotRow } from "./plot-row.tsx";
import { RouteIcon } from "./route-icon.tsx";
import { RowBlocks, type RowPlace } from "./row-blocks.tsx";

/** Px of a row whose finding takes two lines. */
const usualHeight = 116;

const drawRow = (plot: Row, place: RowPlace) => <PlotRow key={plot.id} plot={plot} {...place} />;

/** The plots of one route under its name. */
export function RouteGroupList({ group: { group, route, plots } }: { readonly group: RouteGroup }) {
  const language = useLanguage();
  const { routes, ui } = useWords();
  return (
    <section className="route-group" data-route={route}>
      <h3 className="route-head">
        <RouteIcon route={route} />
        <span>{group === "openWithoutPlan" || group === "openPossible" ? ui.list[group] : routes[route]}</span>
        <span className="soft number count">
          {formatNumber(language, plots.length)}
          <span className="unseen"> {ui.list.count(plots.length)}</span>
        </span>
      </h3>
      <RowBlocks rows={plots} rowHeight={usualHeight} draw={drawRow} />
    </section>
  );
}
