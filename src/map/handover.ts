import type { Map as MapLibreMap } from "maplibre-gl";
import { plotPointSource } from "./plot-layers.ts";
import { sync } from "./sync.ts";
import type { Wanted } from "./wanted.ts";

/** Hands the map what it shall hold. */
export interface Handover {
  /** The points of thousands of plots follow in a turn of their own, so that no turn hands over both them and the areas. */
  readonly bring: (wanted: Wanted) => void;
  /** False while something is still to be handed over. */
  readonly isDone: () => boolean;
  readonly stop: () => void;
}

/** Keeps what a map holds, and brings it from there to what is wanted next. */
export function createHandover(map: MapLibreMap): Handover {
  let held: Wanted = { sources: {}, layers: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = true;
  const hand = (wanted: Wanted) => {
    sync(map, held, wanted);
    held = wanted;
    map.triggerRepaint();
  };
  const handRest = (wanted: Wanted) => {
    isDone = true;
    hand(wanted);
  };
  return {
    bring: (wanted) => {
      clearTimeout(timer);
      const before = held.sources[plotPointSource];
      isDone = before === undefined || before === wanted.sources[plotPointSource];
      if (isDone) return hand(wanted);
      hand({ ...wanted, sources: { ...wanted.sources, [plotPointSource]: before } });
      timer = setTimeout(() => handRest(wanted));
    },
    isDone: () => isDone,
    stop: () => clearTimeout(timer),
  };
}
