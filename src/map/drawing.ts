import type { Map as MapLibreMap } from "maplibre-gl";
import type { Problem } from "../domain/result.ts";
import { reasonOf } from "../state/notices.ts";
import type { Acts } from "./acts.ts";

export interface Pen {
  /** Puts the pen to the map, or takes it away with what it has not finished. The map must be loaded. */
  readonly set: (down: boolean) => void;
  readonly isDown: () => boolean;
  /** True from when the pen is wanted until its code has come and it draws. */
  readonly isComing: () => boolean;
}

/** The pen for one polygon at a time; what is finished is handed on. Its code is fetched when it is first wanted. */
export function createPen(map: MapLibreMap, acts: Pick<Acts, "drawn" | "stopDrawing">, tell: (problem: Problem) => void): Pen {
  let down = false;
  let lift: (() => void) | null = null;
  const giveUp = ({ key }: KeyboardEvent) => {
    if (key === "Escape") acts.stopDrawing();
  };
  const put = async () => {
    map.getCanvas().style.cursor = "progress";
    try {
      const { startPolygon } = await import("./polygon-pen.ts");
      if (!down || lift) return;
      lift = startPolygon(map, acts.drawn);
      map.triggerRepaint();
    } catch (error) {
      if (!down) return;
      tell({ code: "penNotFetched", words: { reason: reasonOf(error) } });
      acts.stopDrawing();
    }
  };
  const take = () => {
    lift?.();
    lift = null;
    window.removeEventListener("keydown", giveUp);
    map.getCanvas().style.cursor = "";
  };
  return {
    set: (wanted) => {
      if (down) take();
      down = wanted;
      if (!down) return;
      window.addEventListener("keydown", giveUp);
      map.getCanvas().focus();
      void put();
    },
    isDown: () => down,
    isComing: () => down && lift === null,
  };
}
