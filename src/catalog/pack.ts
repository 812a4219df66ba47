import type { LayerStamp, PackStamp } from "../domain/answer.ts";
import type { Box, Shape } from "../geo/shape.ts";
import type { DatasetId, FieldsOf } from "./index.ts";

/** A feature as rules see it: our own field names, geometry in EPSG:25832. */
export interface Feature<Fields> {
  readonly id: string;
  readonly fields: Fields;
  /** ISO date of the feature's own decision, or null. */
  readonly date: string | null;
  readonly link: string | null;
  readonly shape: Shape;
  readonly box: Box;
}

/** Finds positions in `features` whose boxes meet a box, in ascending order. */
export interface BoxIndex {
  readonly search: (box: Box) => readonly number[];
}

/**
 * One layer of a pack. A layer that is not ready or cut off has no features.
 * `coverage` is where the layer is complete; null means that nobody knows, so nothing in it is ever `clear`.
 */
export interface Layer<Fields> {
  readonly stamp: LayerStamp;
  readonly features: readonly Feature<Fields>[];
  readonly index: BoxIndex;
  readonly coverage: Shape | null;
}

/** A municipality's data. A dataset without an entry was never delivered. */
export interface Pack {
  readonly stamp: PackStamp;
  readonly layers: { readonly [D in DatasetId]?: Layer<FieldsOf<D>> };
}
