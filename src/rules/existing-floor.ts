import type { FieldsOf } from "../catalog/index.ts";
import type { LayerView, PlotView } from "./layer-view.ts";

/** m² of floor standing on a ground: what is registered, by the part of the building that stands there; null when buildings are not known. */
export function existingFloorArea(ground: PlotView, bygninger: LayerView<FieldsOf<"bygninger">>): number | null {
  if (!bygninger.present) return null;
  return bygninger.overlapping(ground).hits.reduce((sum, { area, featureArea, fields }) => {
    const part = featureArea > 0 ? Math.min(1, area / featureArea) : 0;
    return sum + (fields.floorArea === null ? area * (fields.storeys ?? 1) : fields.floorArea * part);
  }, 0);
}
