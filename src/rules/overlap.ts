import { intersection, union } from "../geo/overlay.ts";
import { emptyShape } from "../geo/shape.ts";
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
export const noOverlap = <Fields>(plot: PlotView): Overlap<Fields> => ({
  hits: [],
  pieces: [],
  area: 0,
  share: 0,
  get freePiece() {
    return groundOf(plot).largestPart();
  },
  evidence: emptyShape,
});

/** What hits have in common with a plot. Everything but the hits is measured when it is first asked for, and kept. */
export function overlapOf<Fields>(plot: PlotView, found: readonly PieceHit<Fields>[]): Overlap<Fields> {
  if (found.length === 0) return noOverlap(plot);
  const pieces = found.map(({ piece }) => piece);
  const shapes = pieces.map(({ shape }) => shape);
  const area = lazily(() => mergedArea(plot, pieces));
  const freePiece = lazily(() => (plot.area - area() < crumb ? 0 : leftBeside(plot, pieces).largest));
  const evidence = lazily(() => union(shapes.map((shape) => intersection(plot.shape, shape))));
  return {
    hits: found.map(({ hit }) => hit),
    pieces,
    get area() {
      return area();
    },
    get share() {
      return shareOf(area(), plot);
    },
    get freePiece() {
      return freePiece();
    },
    get evidence() {
      return evidence();
    },
  };
}

/** An area as a part of the plot, 0–1. */
export const shareOf = (part: number, plot: PlotView): number => (plot.area > 0 ? Math.min(1, part / plot.area) : 0);
