import { type DatasetId, datasets, type FieldsOf } from "../../src/catalog/index.ts";
import type { Feature, Layer, Pack } from "../../src/catalog/pack.ts";
import type { LayerStamp } from "../../src/domain/answer.ts";
import { type Box, boxesMeet, boxOf, type Shape } from "../../src/geo/shape.ts";
import { rectangle } from "./plots.ts";

/** What a test says of a feature; what it leaves out is null, as when the register is silent. */
export interface FeatureDraft<D extends DatasetId> {
  readonly shape: Shape;
  readonly fields?: Partial<FieldsOf<D>>;
  readonly id?: string;
  readonly date?: string;
  readonly link?: string;
}

/** What a test says of the layer as a whole. Coverage is 100 km around the tests' origin unless said otherwise. */
export interface LayerDraft {
  readonly stamp?: Partial<LayerStamp>;
  readonly coverage?: Shape | null;
}

/** Everything within 50 km of the tests' origin. */
export const everywhere: Shape = rectangle(-50_000, -50_000, 100_000, 100_000);

const freshStamp: Omit<LayerStamp, "dataset" | "count"> = {
  publisher: "Prøveudgiver",
  date: "2026-11-01",
  sha256: null,
  state: "ready",
  coverage: "municipality",
  reason: null,
  vouchedBy: null,
};

/** A ready layer, fetched on 1 November 2026 and complete, with the features in the order given. */
export function aLayer<D extends DatasetId>(id: D, features: readonly FeatureDraft<D>[] = [], draft: LayerDraft = {}): Layer<FieldsOf<D>> {
  const made = features.map((feature, position) => aFeature(id, feature, position));
  return {
    stamp: { ...freshStamp, dataset: id, count: made.length, ...draft.stamp },
    features: made,
    index: { search: (box: Box) => made.flatMap((feature, position) => (boxesMeet(feature.box, box) ? [position] : [])) },
    coverage: draft.coverage === undefined ? everywhere : draft.coverage,
  };
}

function aFeature<D extends DatasetId>(id: D, draft: FeatureDraft<D>, position: number): Feature<FieldsOf<D>> {
  // The catalog's map of datasets loses the link between an id and its own reader; `read` of that id gives those fields.
  const silent = datasets[id].read({}) as FieldsOf<D>;
  return {
    id: draft.id ?? `${id}-${position + 1}`,
    fields: Object.assign({}, silent, draft.fields),
    date: draft.date ?? null,
    link: draft.link ?? null,
    shape: draft.shape,
    box: boxOf(draft.shape),
  };
}

/** A layer that the pack lists and that cannot be read: it has no features and covers nothing. */
export const aBrokenLayer = <D extends DatasetId>(id: D, state: LayerStamp["state"] = "missing"): Layer<FieldsOf<D>> =>
  aLayer(id, [], { stamp: { state, count: 0, coverage: "unknown" }, coverage: null });

/** A pack with the layers given; every other dataset was never delivered. */
export function aPack(layers: Pack["layers"] = {}): Pack {
  const stamps = Object.values(layers).flatMap((layer) => (layer ? [layer.stamp] : []));
  return {
    stamp: { municipality: { code: "999", name: "Prøvekommune" }, sample: false, notice: null, layers: stamps },
    layers,
  };
}

/** A pack in which the datasets named are delivered, complete and empty, with the given layers in place of the empty ones. */
export function aPackOf(ids: readonly DatasetId[], layers: Pack["layers"] = {}): Pack {
  return aPack({ ...Object.fromEntries(ids.map((id) => [id, aLayer(id)])), ...layers });
}
