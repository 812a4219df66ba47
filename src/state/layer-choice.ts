import { type Group, groups } from "../catalog/define-dataset.ts";
import { type DatasetId, datasetIds, datasets } from "../catalog/index.ts";
import type { LayerStamp, PackStamp } from "../domain/answer.ts";
import { look } from "./look.ts";
import type { Store } from "./store.ts";
import type { LayerChoice, View } from "./view.ts";

/** The datasets of one theme. */
export interface LayerGroup {
  readonly group: Group;
  /** Layers that the pack holds or should hold. */
  readonly delivered: readonly { readonly dataset: DatasetId; readonly stamp: LayerStamp }[];
  /** Datasets that the municipality never delivered. */
  readonly absent: readonly DatasetId[];
}

/** The datasets of the layer panel by theme, each with what the pack says of it. */
export const layerGroupsOf = (stamp: PackStamp | null): readonly LayerGroup[] =>
  groups.map((group) => groupOf(group, stamp)).filter(({ delivered, absent }) => delivered.length + absent.length > 0);

function groupOf(group: Group, pack: PackStamp | null): LayerGroup {
  const ids = datasetIds.filter((id) => datasets[id].group === group && datasets[id].look.base === null);
  const stampOf = (id: DatasetId) => pack?.layers.find(({ dataset, state }) => dataset === id && state !== "notDelivered");
  return {
    group,
    delivered: ids.flatMap((dataset) => {
      const stamp = stampOf(dataset);
      return stamp ? [{ dataset, stamp }] : [];
    }),
    absent: ids.filter((id) => !stampOf(id)),
  };
}

/** How a layer is drawn now: the user's choice, else the dataset's own look. */
export const layerChoiceOf = (view: View, id: DatasetId): LayerChoice => view.layers[id] ?? { on: datasets[id].look.on, opacity: 1 };

/** Changes how one layer is drawn. */
export function chooseLayer(store: Store, id: DatasetId, change: Partial<LayerChoice>): void {
  const { view } = store.getState();
  look(store, { layers: { ...view.layers, [id]: { ...layerChoiceOf(view, id), ...change } } });
}

/** How many layers of a theme are shown. */
export const shownIn = (view: View, { delivered }: LayerGroup): number =>
  delivered.filter(({ dataset, stamp }) => isDrawable(stamp) && layerChoiceOf(view, dataset).on).length;

/** True when the layer is lost or cut off, so that what it would tell is not known. */
export const cannotTell = ({ state }: LayerStamp): boolean => state !== "ready";

/** True when the layer has something to draw; one that could not be fetched has where it holds the last good copy. */
export const isDrawable = ({ count }: LayerStamp): boolean => count > 0;
