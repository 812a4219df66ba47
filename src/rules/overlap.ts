import { intersection, union } from "../geo/overlay.ts";
import { emptyShape, type Shape } from "../geo/shape.ts";
import type { Hit, Overlap, PlotView } from "./layer-view.ts";
import { lazily } from "./lazily.ts";
import { leftBeside, mergedArea, type Piece } from "./piece.ts";
import { groundOf } from "./plot-ground.ts";

/** A hit with its geometry. */
export interface PieceHit<Fields> {
  readonly hit: Hit<Fields>;
  readonly piece: Piece;
}

/** What is left of a plot up to this, in m², is nothing; the overlay engine leaves it out too. */
const crumb = 1e-4;

/** A plot on which nothing lies. */
export const noOverlap = <Fields>(plot: PlotView): Overlap<Fields> => new NoOverlap(plot);

class NoOverlap implements Overlap<never> {
  readonly hits = none;
  readonly pieces = none;
  readonly area = 0;
  readonly share = 0;
  readonly evidence = emptyShape;
  readonly #plot: PlotView;

  constructor(plot: PlotView) {
    this.#plot = plot;
  }

  get freePiece(): number {
    return groundOf(this.#plot).largestPart();
  }
}

const none: readonly never[] = [];

/** What hits have in common with a plot. Everything but the hits is measured when it is first asked for, and kept. */
export const overlapOf = <Fields>(plot: PlotView, found: readonly PieceHit<Fields>[]): Overlap<Fields> =>
  found.length === 0 ? noOverlap(plot) : new FoundOverlap(plot, found);

/** What is measured of an overlap, each when it is first asked for. */
class FoundOverlap<Fields> implements Overlap<Fields> {
  readonly hits: readonly Hit<Fields>[];
  readonly pieces: readonly Piece[];
  readonly #plot: PlotView;
  #area: (() => number) | null = null;
  #freePiece: (() => number) | null = null;
  #evidence: (() => Shape) | null = null;

  constructor(plot: PlotView, found: readonly PieceHit<Fields>[]) {
    this.hits = found.map(({ hit }) => hit);
    this.pieces = found.map(({ piece }) => piece);
    this.#plot = plot;
  }

  get area(): number {
    this.#area ??= lazily(() => mergedArea(this.#plot, this.pieces));
    return this.#area();
  }

  get share(): number {
    return shareOf(this.area, this.#plot);
  }

  get freePiece(): number {
    this.#freePiece ??= lazily(() => (this.#plot.area - this.area < crumb ? 0 : leftBeside(this.#plot, this.pieces).largest));
    return this.#freePiece();
  }

  get evidence(): Shape {
    this.#evidence ??= lazily(() => union(this.pieces.map(({ shape }) => intersection(this.#plot.shape, shape))));
    return this.#evidence();
  }
}

/** An area as a part of the plot, 0–1. */
export const shareOf = (part: number, plot: PlotView): number => (plot.area > 0 ? Math.min(1, part / plot.area) : 0);
