import { type DatasetId, datasets, type FieldsOf } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import { type Box, boxesMeet, boxOf, growBox } from "../../src/geo/shape.ts";
import type { ViewOf } from "../../src/rules/define-rule.ts";
import { viewOf } from "../../src/rules/engine.ts";
import type { LayerView, PlotView } from "../../src/rules/layer-view.ts";
import { layerView } from "../../src/rules/view.ts";
import { shifted } from "../builders/shifts.ts";

/** Metres, by dataset, that its layer lies elsewhere. */
export type Shifts = ReadonlyMap<DatasetId, readonly [number, number]>;

/** Views of a pack round a plot with some layers elsewhere; features farther than `reach` metres from the plot are left out of those. */
export const shiftedViews =
  (pack: Pack, plot: PlotView, shifts: Shifts, reach: number): ViewOf =>
  (id) => {
    const shift = shifts.get(id);
    return shift ? viewAt(pack, id, plot, shift, reach) : viewOf(pack, id);
  };

function viewAt<D extends DatasetId>(
  pack: Pack,
  id: D,
  plot: PlotView,
  [dx, dy]: readonly [number, number],
  reach: number,
): LayerView<FieldsOf<D>> {
  const drawn = viewOf(pack, id);
  const layer = pack.layers[id];
  if (!layer || !drawn.present) return drawn;
  const features = layer.index.search(growBox(boxOf(plot.shape), reach)).map((position) => {
    const feature = layer.features[position];
    const shape = feature.shape === plot.shape ? feature.shape : shifted(feature.shape, dx, dy);
    return { ...feature, shape, box: boxOf(shape) };
  });
  const search = (box: Box) => features.flatMap((feature, position) => (boxesMeet(feature.box, box) ? [position] : []));
  // The catalog pairs each id with its own fields; the compiler cannot follow the pair through an index.
  return layerView(datasets[id] as never, { ...layer, features, index: { search } } as never);
}
