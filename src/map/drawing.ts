import type { Map as MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Acts } from "./acts.ts";
import { ink } from "./palette.ts";

/** The teal of the interface. */
const accent = "#0C847E";

/** Lets the user draw one polygon on a loaded map and hands it on; Escape gives up. Returns how to end it. */
export function startDrawing(map: MapLibreMap, acts: Pick<Acts, "drawn" | "stopDrawing">): () => void {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    modes: [new TerraDrawPolygonMode({ pointerDistance: 14, styles: look })],
  });
  draw.start();
  draw.setMode("polygon");
  draw.on("finish", (id) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature) acts.drawn(JSON.stringify({ type: "Feature", properties: {}, geometry: feature.geometry }));
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
  fillColor: accent,
  fillOpacity: 0.18,
  outlineColor: ink.line,
  outlineOpacity: 1,
  outlineWidth: 2.5,
  closingPointColor: "#FFFFFF",
  closingPointOpacity: 1,
  closingPointWidth: 7,
  closingPointOutlineColor: ink.line,
  closingPointOutlineWidth: 2.5,
  closingPointOutlineOpacity: 1,
} as const;
