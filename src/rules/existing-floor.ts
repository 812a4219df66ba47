import type { FieldsOf } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { gapsOf, staleGaps } from "./availability.ts";
import { viewOf } from "./engine.ts";
import type { LayerView, PlotView } from "./layer-view.ts";

/** m² of floor standing on a ground: what is registered, by the part of the building that stands there; null when buildings are not known. */
export function existingFloorArea(ground: PlotView, bygninger: LayerView<FieldsOf<"bygninger">>): number | null {
  if (!bygninger.present) return null;
  return bygninger.overlapping(ground).hits.reduce((sum, { area, featureArea, fields }) => {
    const part = featureArea > 0 ? Math.min(1, area / featureArea) : 0;
    return sum + (fields.floorArea === null ? area * (fields.storeys ?? 1) : fields.floorArea * part);
  }, 0);
}

const buildings = { needs: ["bygninger"], consults: [], reach: 0 } as const;

/** Whether the buildings are too old on a date to say that there are no more. */
export const areBuildingsStale = (pack: Pack, on: string): boolean => staleGaps(buildings, pack, on).length > 0;

/** m² of floor that a pack knows on a ground; null where its buildings are not known or the outlines are too complex. `mayBeMore` where a layer has a hole. */
export function standingFloor(ground: PlotView, pack: Pack): { readonly floor: number | null; readonly mayBeMore: boolean } {
  const { stops, withholds } = gapsOf(buildings, ground, pack);
  const floor = stops.length > 0 ? null : unlessTooComplex(() => existingFloorArea(ground, viewOf(pack, "bygninger")), null);
  return { floor, mayBeMore: floor === null || withholds.length > 0 };
}
