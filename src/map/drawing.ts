import type { Map as MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Acts } from "./acts.ts";
import { ink } from "./palette.ts";

export interface Pen {
  /** Puts the pen to the map, or takes it away with what it has not finished. The map must be loaded. */
  readonly set: (down: boolean) => void;
  readonly isDown: () => boolean;
}

/** The pen for one polygon at a time; what is finished is handed on. */
export function createPen(map: MapLibreMap, acts: Pick<Acts, "drawn" | "stopDrawing">): Pen {
  let lift: (() => void) | null = null;
  return {
    set: (down) => {
      lift?.();
      lift = down ? startDrawing(map, acts) : null;
    },
    isDown: () => lift !== null,
  };
}

function startDrawing(map: MapLibreMap, acts: Pick<Acts, "drawn" | "stopDrawing">): () => void {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    modes: [new TerraDrawPolygonMode({ pointerDistance: 14, styles: look })],
  });
  draw.start();
  draw.setMode("polygon");
  draw.on("finish", (id) => {
    const feature = draw.getSnapshotFeature(id);
    if (!feature) return;
    const text = JSON.stringify({ type: "Feature", properties: {}, geometry: feature.geometry });
    // The library is still closing the polygon: it must not be stopped under its own feet.
    queueMicrotask(() => acts.drawn(text));
  });
  const giveUp = ({ key }: KeyboardEvent) => {
    if (key === "Escape") acts.stopDrawing();
  };
  window.addEventListener("keydown", giveUp);
  map.getCanvas().focus();
  return () => {
    window.removeEventListener("keydown", giveUp);
    draw.stop();
    map.getCanvas().style.cursor = "";
  };
}

const look = {
  fillColor: ink.accent,
  fillOpacity: 0.18,
  outlineColor: ink.line,
  outlineOpacity: 1,
  outlineWidth: 2.5,
  closingPointColor: ink.white,
  closingPointOpacity: 1,
  closingPointWidth: 7,
  closingPointOutlineColor: ink.line,
  closingPointOutlineWidth: 2.5,
  closingPointOutlineOpacity: 1,
} as const;
