import { type Accuracy, groundAccuracy } from "../catalog/accuracy.ts";
import type { FieldsOf } from "../catalog/index.ts";
import type { Drawn } from "../domain/answer.ts";
import type { Plot } from "../domain/plot.ts";
import { perimeter } from "../geo/perimeter.ts";
import { roundTo } from "../geo/units.ts";
import type { LayerView, PlotView } from "./layer-view.ts";

/** Parts of a parcel and of a plot from which on the one is taken to be the other. Ours, not law. */
const same = 0.95;

/** How exactly a plot is drawn, and its drawn area beside the registered one. `accuracy` null: the plot is the user's own, as it stands. */
export function drawnOf(plot: Plot, seen: PlotView, accuracy: Accuracy, parcels: LayerView<FieldsOf<"jordstykker">>): Drawn {
  const metres = accuracy.metres === 0 && accuracy.against === "ground" ? null : roundTo(groundAccuracy(accuracy), 2);
  const registeredArea = plot.offer?.registeredArea ?? parcelArea(seen, parcels);
  return {
    accuracy: metres,
    basis: accuracy.basis,
    registeredArea,
    difference: registeredArea === null ? null : roundTo(seen.area - registeredArea, 2),
    explained: metres === null ? null : roundTo(perimeter(plot.shape) * metres, 2),
  };
}

/** Registered area of the parcels that make up the plot; null where other land is left or a parcel is only a part of it. */
function parcelArea(plot: PlotView, parcels: LayerView<FieldsOf<"jordstykker">>): number | null {
  const own = parcels.overlapping(plot).hits.filter(({ area, featureArea }) => area >= same * featureArea);
  const covered = own.reduce((sum, { share }) => sum + share, 0);
  if (covered < same) return null;
  return own.reduce<number | null>(
    (sum, { fields }) => (sum === null || fields.registeredArea === null ? null : sum + fields.registeredArea),
    0,
  );
}
