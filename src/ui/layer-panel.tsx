import { useMemo } from "react";
import { layerGroupsOf } from "../state/layer-choice.ts";
import { useSeen, useWords } from "./grundlag.ts";
import { LayerRow } from "./layer-row.tsx";
import { Legend } from "./legend.tsx";

/** Every dataset that the map can show, by theme, and what the signs mean. */
export function LayerPanel() {
  const stamp = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp : null));
  const groups = useMemo(() => layerGroupsOf(stamp), [stamp]);
  const {
    ui: { layerPanel },
  } = useWords();
  return (
    <div className="scroll layer-panel">
      {groups.map(({ group, layers }) => (
        <section key={group} className="layer-group">
          <h3>{layerPanel.groups[group]}</h3>
          <ul>
            {layers.map(({ dataset, stamp: layer }) => (
              <LayerRow key={dataset} dataset={dataset} stamp={layer} />
            ))}
          </ul>
        </section>
      ))}
      <Legend />
    </div>
  );
}
