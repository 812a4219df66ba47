import type { Map as MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { ink } from "./palette.ts";

/** Begins a polygon; `drawn` gets it as the text of a GeoJSON Feature in WGS 84 with at most nine decimals. Returns how to end. */
export function startPolygon(map: MapLibreMap, drawn: (geojsonText: string) => void): () => void {
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
    queueMicrotask(() => drawn(text));
  });
  return () => draw.stop();
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
