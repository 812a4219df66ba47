import type { Feature } from "../catalog/pack.ts";
import type { Shape } from "../geo/shape.ts";
import type { Piece } from "./piece.ts";

/** A feature that shares area with the plot. `area` in m² is the shared area, `share` that area as a part of the plot, 0–1. */
export interface Hit<Fields> extends Pick<Feature<Fields>, "id" | "fields" | "date" | "link"> {
  readonly area: number;
  readonly share: number;
  /** Area of the whole feature, m². */
  readonly featureArea: number;
}

/** Ground to be shown. The geometry, EPSG:25832, may be made when it is first asked for, so ask only where it is shown. */
export interface Ground {
  readonly evidence: Shape;
}

/**
 * What a plot and a layer have in common. Overlaps are merged before they are measured; slivers are no hits. Everything but the hits may be
 * measured when it is first asked for; it is kept, and the same whenever that is.
 */
export interface Overlap<Fields> extends Ground {
  /** Largest shared area first, then by id. */
  readonly hits: readonly Hit<Fields>[];
  /** Merged shared area, m². */
  readonly area: number;
  /** Merged shared area as a part of the plot, 0–1. */
  readonly share: number;
  /** Largest single piece of the plot outside the hits, m². The plot's own largest part when there are no hits. */
  readonly freePiece: number;
  /** Merged shared geometry, EPSG:25832. */
  readonly evidence: Shape;
  /** The hits as they lie, in the order of `hits`, for measuring them together with those of other layers. */
  readonly pieces: readonly Piece[];
}

/** A feature near the plot. `distance` in metres from the plot's edge, 0 when they meet. */
export interface Near<Fields> extends Pick<Feature<Fields>, "id" | "fields" | "date" | "link"> {
  readonly distance: number;
  /** The feature's geometry, EPSG:25832. */
  readonly shape: Shape;
}

/** What a rule may ask of a layer. The engine makes it; a test may make one by hand. */
export interface LayerView<Fields> {
  readonly dataset: string;
  /** False when the layer holds nothing to look in (only for `consults`; a rule's `needs` are always there). */
  readonly present: boolean;
  /** Features that share more than the dataset's sliver with the plot. Touching borders are no hit. */
  readonly overlapping: (plot: PlotView, where?: (fields: Fields) => boolean) => Overlap<Fields>;
  /** Features at most `distance` metres from the plot's edge, nearest first, then by id. */
  readonly within: (plot: PlotView, distance: number, where?: (fields: Fields) => boolean) => readonly Near<Fields>[];
  /**
   * The first of `within`, or null. What `where` lets through is indexed once and kept by the function itself, so hand in the same one
   * every time.
   */
  readonly nearest: (plot: PlotView, distance: number, where?: (fields: Fields) => boolean) => Near<Fields> | null;
}

/** The plot as rules see it. */
export interface PlotView {
  readonly id: string;
  readonly shape: Shape;
  /** m², EPSG:25832. */
  readonly area: number;
}
