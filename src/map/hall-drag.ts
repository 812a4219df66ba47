import type { Map as MapLibreMap } from "maplibre-gl";
import type { Placement } from "../domain/fit.ts";
import { toUtm32 } from "../geo/utm32.ts";
import type { Spot } from "../state/hall-ground.ts";

/** Where a hall that was taken hold of at `from` belongs when the pointer is at `to`; both in metres, EPSG:25832. */
export type Dragged = (start: Placement, from: Spot, to: Spot, event: PointerEvent) => Placement;

/** What of the pointer the map must not see while it is over a handle. The wheel it may. */
const kept = ["mousedown", "mousemove", "touchstart", "touchmove", "touchend", "click", "dblclick", "contextmenu"] as const;

/**
 * Lets a drawing over the map be dragged by mouse, pen or finger. `placement` tells where the hall is, `place` is called with each new place.
 * Returns how to let go.
 */
export function letDrag(
  element: SVGElement,
  map: MapLibreMap,
  dragged: Dragged,
  placement: () => Placement | null,
  place: (placement: Placement) => void,
): () => void {
  let held: { readonly start: Placement; readonly from: Spot } | null = null;
  const drop = () => {
    held = null;
  };
  const listeners = {
    pointerdown: (event: PointerEvent) => {
      const start = placement();
      if (!start || event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      held = { start, from: spotAt(map, event) };
    },
    pointermove: (event: PointerEvent) => held && place(dragged(held.start, held.from, spotAt(map, event), event)),
    pointerup: drop,
    pointercancel: drop,
  };
  const keep = (event: Event) => event.stopPropagation();
  const names = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;
  for (const name of names) element.addEventListener(name, listeners[name]);
  for (const name of kept) element.addEventListener(name, keep);
  return () => {
    for (const name of names) element.removeEventListener(name, listeners[name]);
    for (const name of kept) element.removeEventListener(name, keep);
  };
}

function spotAt(map: MapLibreMap, { clientX, clientY }: PointerEvent): Spot {
  const { left, top } = map.getCanvasContainer().getBoundingClientRect();
  const { lng, lat } = map.unproject([clientX - left, clientY - top]);
  return toUtm32(lng, lat);
}

/** The hall goes where the pointer goes. */
export const moved: Dragged = (start, from, to) => ({ ...start, x: start.x + to[0] - from[0], y: start.y + to[1] - from[1] });

/** The hall's end turns to the pointer: by whole degrees, with Shift by fifteen, with Alt by tenths. */
export const turned: Dragged = (start, _, [east, north], { shiftKey, altKey }) => {
  const degrees = (Math.atan2(north - start.y, east - start.x) * 180) / Math.PI;
  const step = shiftKey ? 15 : altKey ? 0.1 : 1;
  return { ...start, angle: Math.round(degrees / step) * step };
};
