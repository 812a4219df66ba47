import { cannotTell, type LayerGroup, shownIn } from "../state/layer-choice.ts";
import { datasetName } from "./dataset-name.ts";
import { Folded } from "./folded.tsx";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { LayerRow } from "./layer-row.tsx";

/** The layers of one theme, and by name those that the municipality never delivered. Folded where none is shown and none is at fault. */
export function LayerGroupList({ group }: { readonly group: LayerGroup }) {
  const language = useLanguage();
  const shown = useSeen(({ view }) => shownIn(view, group));
  const {
    ui: { layerPanel },
  } = useWords();
  const { delivered, absent } = group;
  const count = delivered.length > 0 ? layerPanel.shown(shown, delivered.length) : undefined;
  return (
    <Folded
      level={3}
      title={layerPanel.groups[group.group]}
      className="layer-group"
      startsOpen={shown > 0 || delivered.some(({ stamp }) => cannotTell(stamp))}
      isLate
      {...(count && { count })}
    >
      <ul>
        {delivered.map(({ dataset, stamp }) => (
          <LayerRow key={dataset} dataset={dataset} stamp={stamp} />
        ))}
      </ul>
      {absent.length > 0 && (
        <p className="absent">
          {layerPanel.absent}: {absent.map((dataset) => datasetName(language, dataset)).join(", ")}
        </p>
      )}
    </Folded>
  );
}
