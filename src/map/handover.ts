import type { Map as MapLibreMap } from "maplibre-gl";
import { createSupply } from "./supply.ts";
import { sync } from "./sync.ts";
import type { Wanted } from "./wanted.ts";

/** Hands the map what it shall hold. */
export interface Handover {
  /** Layers follow when the sources that they draw from are full. */
  readonly bring: (wanted: Wanted) => void;
  /** False while something is still to be handed over. */
  readonly isDone: () => boolean;
  readonly stop: () => void;
}

/** Keeps what a map holds, and brings it from there to what is wanted next. */
export function createHandover(map: MapLibreMap): Handover {
  let held: Wanted = { sources: {}, layers: [] };
  let newest = held;
  const hand = () => {
    const { sources, layers } = newest;
    const ready = new Set(Object.entries(sources).flatMap(([id, data]) => (supply.isReady(id, data) ? id : [])));
    const next = { sources, layers: layers.filter(({ source }) => ready.has(source)) };
    sync(map, supply, held, next);
    held = next;
    map.triggerRepaint();
  };
  const supply = createSupply(map, hand);
  return {
    bring: (wanted) => {
      newest = wanted;
      hand();
    },
    isDone: supply.isDone,
    stop: supply.stop,
  };
}
