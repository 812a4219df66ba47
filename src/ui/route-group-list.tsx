import type { RouteGroup } from "../state/selectors.ts";
import { useWords } from "./grundlag.ts";
import { PlotRow } from "./plot-row.tsx";
import { RouteIcon } from "./route-icon.tsx";

/** The plots of one route under its name. */
export function RouteGroupList({ group: { route, plots } }: { readonly group: RouteGroup }) {
  const { routes, ui } = useWords();
  return (
    <section className="route-group" data-route={route}>
      <h3 className="route-head">
        <RouteIcon route={route} />
        <span>{routes[route]}</span>
        <span className="soft number count">
          {plots.length}
          <span className="unseen"> {ui.list.count(plots.length)}</span>
        </span>
      </h3>
      <ul>
        {plots.map((plot) => (
          <PlotRow key={plot.id} plot={plot} />
        ))}
      </ul>
    </section>
  );
}
