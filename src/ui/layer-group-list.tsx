import type { LayerGroup } from "../state/layer-choice.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { LayerRow } from "./layer-row.tsx";

/** The layers of one theme, and by name those that the municipality never delivered. */
export function LayerGroupList({ group: { group, delivered, absent } }: { readonly group: LayerGroup }) {
  const language = useLanguage();
  const {
    ui: { layerPanel },
  } = useWords();
  return (
    <section className="layer-group">
      <h3>{layerPanel.groups[group]}</h3>
      <ul>
        {delivered.map((stamp) => (
          <LayerRow key={stamp.dataset} dataset={stamp.dataset} stamp={stamp.stamp} />
        ))}
      </ul>
      {absent.length > 0 && (
        <p className="absent">
          {layerPanel.absent}: {absent.map((dataset) => datasetName(language, dataset)).join(", ")}
        </p>
      )}
    </section>
  );
}
