import type { Map as MapLibreMap, PointLike } from "maplibre-gl";

const plotLayerIds = ["plots/open-icon", "plots/icon", "plots/dot", "plots/fill"];
/** Half the side of the square that a pointer touches, in CSS pixels; a finger is no needle. */
const reach = 4;

/** Opens the plot that is clicked, and shows a hand over plots. Idle while something is drawn. Returns how to let go. */
export function pickPlots(map: MapLibreMap, openPlot: (id: string) => void, isDrawing: () => boolean): () => void {
  const plotAt = (x: number, y: number): string | null => {
    const layers = plotLayerIds.filter((id) => map.getLayer(id));
    if (layers.length === 0) return null;
    const around: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const [exact] = map.queryRenderedFeatures([x, y], { layers });
    const id: unknown = (exact ?? map.queryRenderedFeatures(around, { layers })[0])?.properties.id;
    return typeof id === "string" ? id : null;
  };
  const clicks = map.on("click", ({ point }) => {
    if (isDrawing()) return;
    const id = plotAt(point.x, point.y);
    if (id !== null) openPlot(id);
  });
  const moves = map.on("mousemove", ({ point }) => {
    if (isDrawing()) return;
    map.getCanvas().style.cursor = plotAt(point.x, point.y) === null ? "" : "pointer";
  });
  return () => {
    clicks.unsubscribe();
    moves.unsubscribe();
  };
}
