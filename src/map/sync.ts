import type { Map as MapLibreMap } from "maplibre-gl";
import { difference, type Step } from "./difference.ts";
import { topLayer } from "./style.ts";
import type { Supply } from "./supply.ts";
import type { Wanted } from "./wanted.ts";

/** Brings the map from one wanted state to the next; false when there was nothing to do. */
export function sync(map: MapLibreMap, supply: Supply, from: Wanted, to: Wanted): boolean {
  const steps = difference(from, to);
  for (const step of steps) take(map, supply, step);
  return steps.length > 0;
}

function take(map: MapLibreMap, supply: Supply, step: Step): void {
  switch (step.do) {
    case "removeLayer":
      map.removeLayer(step.id);
      return;
    case "removeSource":
      supply.remove(step.id);
      return;
    case "addSource":
      supply.add(step.id, step.data);
      return;
    case "setData":
      supply.change(step.id, step.data);
      return;
    case "addLayer":
      map.addLayer(step.layer, step.before ?? topLayer);
      return;
    case "setFilter":
      map.setFilter(step.id, step.filter ?? null);
      return;
    case "setPaint":
    case "setLayout":
      setProperty(map, step);
  }
}

/** The property names come from layers that the compiler has checked; only the difference forgets which layer they belong to. */
function setProperty(map: MapLibreMap, { do: kind, id, name, value }: Extract<Step, { do: "setPaint" | "setLayout" }>): void {
  const set: (id: string, name: never, value: never) => unknown =
    kind === "setPaint" ? map.setPaintProperty.bind(map) : map.setLayoutProperty.bind(map);
  // The union of all property names cannot be named by `difference`; MapLibre checks name and value itself.
  set(id, name as never, value as never);
}
