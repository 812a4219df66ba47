import { type Group, groups } from "../catalog/define-dataset.ts";
import { type DatasetId, datasetIds, datasets } from "../catalog/index.ts";
import type { LayerStamp, PackStamp } from "../domain/answer.ts";
import { look } from "./look.ts";
import type { Store } from "./store.ts";
import type { LayerChoice, View } from "./view.ts";

export interface LayerGroup {
  readonly group: Group;
  readonly layers: readonly { readonly dataset: DatasetId; readonly stamp: LayerStamp | null }[];
}

/** The datasets of the layer panel by theme, each with what the pack says of it; null where the pack does not mention it. */
export const layerGroupsOf = (stamp: PackStamp | null): readonly LayerGroup[] =>
  groups
    .map((group) => ({
      group,
      layers: datasetIds
        .filter((id) => datasets[id].group === group && datasets[id].look.base === null)
        .map((dataset) => ({ dataset, stamp: stamp?.layers.find((layer) => layer.dataset === dataset) ?? null })),
    }))
    .filter(({ layers }) => layers.length > 0);

/** How a layer is drawn now: the user's choice, else the dataset's own look. */
export const layerChoiceOf = (view: View, id: DatasetId): LayerChoice => view.layers[id] ?? { on: datasets[id].look.on, opacity: 1 };

/** Changes how one layer is drawn. */
export function chooseLayer(store: Store, id: DatasetId, change: Partial<LayerChoice>): void {
  const { view } = store.getState();
  look(store, { layers: { ...view.layers, [id]: { ...layerChoiceOf(view, id), ...change } } });
}

/** True when the layer has something to draw. */
export const isDrawable = (stamp: LayerStamp | null): boolean =>
  stamp !== null && (stamp.state === "ready" || stamp.state === "cutOff") && stamp.count > 0;
