import type { LayerStamp } from "./answer.ts";

/** A field of a feature that says something else than before; values as JSON text, null where the field was not there. */
export interface AttributeChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of one feature of a layer between two packs. */
export interface FeatureChange {
  /** The feature's name in its register, else its id, else its place in the layer it stands in. */
  readonly feature: string;
  /** What people call it, where its dataset says: a plan's number, a plot's name; else null. */
  readonly title: string | null;
  readonly kind: "came" | "went" | "changed";
  /** Area in m² before and after where the ground changed (0 for lines and points); null where it did not. */
  readonly geometry: { readonly areaBefore: number; readonly areaAfter: number } | null;
  /** By field name; empty for what came or went. */
  readonly attributes: readonly AttributeChange[];
  /** Whether a field that tells how far a plan or a registration has come is among them, or the feature went to or came from another layer. */
  readonly status: boolean;
  /** The layer that the same feature went to, or came from: a proposal that was adopted. Else null. */
  readonly elsewhere: string | null;
}

/** A layer as a comparison cites it. */
export type ComparedLayer = Pick<LayerStamp, "date" | "state" | "count">;

/** What became of one layer. */
export interface LayerChange {
  readonly dataset: string;
  /** Null where the pack does not have the layer. */
  readonly before: ComparedLayer | null;
  readonly after: ComparedLayer | null;
  /** Features that are the same in both. */
  readonly same: number;
  /**
   * False where one side is cut off, failed, missing or not delivered: a feature that is not there may only not have been fetched, so `came` and
   * `went` are no news of the world.
   */
  readonly reliable: boolean;
  /** What changed, then what came, then what went; each by name. Empty for a layer whose features could not be read on one side. */
  readonly features: readonly FeatureChange[];
}

/** What became of a municipality's data between two packs; only layers that differ in anything, in the catalog's order. */
export interface PackChange {
  readonly before: string;
  readonly after: string;
  readonly layers: readonly LayerChange[];
}
