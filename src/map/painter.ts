import type { Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { packOf } from "../state/selectors.ts";
import type { State, Store } from "../state/store.ts";
import type { Checker } from "../worker/protocol.ts";
import { createGroundwork } from "./groundwork.ts";
import { createHandover } from "./handover.ts";
import { shownDatasets, wantedMap } from "./layers.ts";
import { createLoading } from "./loading.ts";
import { createScenes } from "./scene.ts";
import { answerTiles } from "./tile-protocol.ts";

/** Draws states on the map. */
export interface Painter {
  /** Brings the map's layers in step with a state and asks for the layers that it lacks. */
  readonly paint: (state: State) => void;
  /** True while a layer is on its way. */
  readonly isWaiting: () => boolean;
  readonly stop: () => void;
  /** Where a plot lies as it is drawn now, or null. */
  readonly plotGeometry: (id: string | null) => Geometry | null;
}

/** Paints a loaded map; `onPaint` is called before each change. */
export function createPainter(map: MapLibreMap, store: Store, checker: Checker, onPaint: () => void): Painter {
  const sceneOf = createScenes();
  const handover = createHandover(map);
  let plots = sceneOf(store.getState(), new Map(), false).plots;
  let isLaid = false;
  const paint = (state: State) => {
    const pack = packOf(state);
    if (pack) loading.want(pack, shownDatasets(state.view, pack.stamp));
    isLaid = groundwork.isLaid(state);
    const scene = sceneOf(state, loading.loaded(), isLaid);
    plots = scene.plots;
    onPaint();
    handover.bring(wantedMap(scene));
  };
  const repaint = () => paint(store.getState());
  const stopTiles = answerTiles(checker);
  const groundwork = createGroundwork(repaint);
  const loading = createLoading(store, checker, repaint);
  return {
    paint,
    isWaiting: () => !isLaid || !handover.isDone() || loading.isWaiting(),
    stop: () => {
      for (const part of [groundwork, handover, loading]) part.stop();
      stopTiles();
    },
    plotGeometry: (id) => plots.plots.features.find(({ properties }) => properties.id === id)?.geometry ?? null,
  };
}
