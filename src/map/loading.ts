import { type DatasetId, datasets } from "../catalog/index.ts";
import { notify, reasonOf } from "../state/notices.ts";
import type { Store } from "../state/store.ts";
import type { Checker, LayerForMap, PackView } from "../worker/protocol.ts";

/** Layers on their way from the worker to the map. */
export interface Loading {
  /** The layers of this pack that have come. The map is another one each time something has come. */
  readonly loaded: () => ReadonlyMap<DatasetId, LayerForMap>;
  /** Asks for those layers of the pack that nobody has asked for yet. */
  readonly want: (pack: PackView, ids: readonly DatasetId[]) => void;
  readonly isWaiting: () => boolean;
  /** Lets everything that is still on its way arrive in vain. */
  readonly stop: () => void;
}

/** Fetches layers from the worker once each, and forgets them when another pack is opened. `onArrival` is called after each. */
export function createLoading(store: Store, checker: Checker, onArrival: () => void): Loading {
  let pack: PackView | null = null;
  let loaded: ReadonlyMap<DatasetId, LayerForMap> = new Map();
  let asked = new Set<DatasetId>();
  let waiting = 0;

  const fetchLayer = async (of: PackView, id: DatasetId): Promise<void> => {
    const layer = await checker.layer(id).catch((error: unknown) => {
      const words = { dataset: datasets[id].name[store.getState().view.language], reason: reasonOf(error) };
      if (of === pack) notify(store, "warning", { code: "layerNotDrawn", words });
      return null;
    });
    if (of !== pack) return;
    waiting -= 1;
    if (layer) loaded = new Map([...loaded, [id, layer]]);
    onArrival();
  };

  return {
    loaded: () => loaded,
    isWaiting: () => waiting > 0,
    stop: () => {
      pack = null;
    },
    want: (of, ids) => {
      if (of !== pack) {
        pack = of;
        loaded = new Map();
        asked = new Set();
        waiting = 0;
      }
      for (const id of ids) {
        if (asked.has(id)) continue;
        asked.add(id);
        waiting += 1;
        void fetchLayer(of, id);
      }
    },
  };
}
