import type { LegalForce } from "../catalog/define-dataset.ts";
import { routes } from "../domain/route.ts";
import { useWords } from "./grundlag.ts";
import { LayerSwatch } from "./layer-swatch.tsx";
import { RouteIcon } from "./route-icon.tsx";

const forces: readonly LegalForce[] = ["stops", "needsPermission", "toBeJudged", "information"];

/** What the signs on the map mean: routes by colour and icon, constraints by pattern. */
export function Legend() {
  const {
    routes: names,
    ui: { layerPanel },
  } = useWords();
  return (
    <section className="legend">
      <h3>{layerPanel.legend}</h3>
      <h4>{layerPanel.routes}</h4>
      <ul>
        {routes.map((route) => (
          <li key={route}>
            <RouteIcon route={route} /> {names[route]}
          </li>
        ))}
      </ul>
      <h4>{layerPanel.forcesHeading}</h4>
      <ul>
        {forces.map((force) => (
          <li key={force}>
            <LayerSwatch group="naboer" force={force} /> {layerPanel.forces[force]}
          </li>
        ))}
      </ul>
    </section>
  );
}
