import { clipToBox } from "../geo/clip.ts";
import { type Bounded, commonGround, commonRings } from "../geo/common-ground.ts";
import { type AreasLeft, areasLeft, coveredArea, intersection } from "../geo/overlay.ts";
import { type Box, boxesMeet, boxOf, type Shape } from "../geo/shape.ts";
import { type PreparedArea, prepareArea, sharedArea } from "../geo/shared-area.ts";
import { createIndex } from "../geo/spatial-index.ts";
import type { PlotView } from "./layer-view.ts";
import { keptBy, lazily } from "./lazily.ts";
import { groundOf } from "./plot-ground.ts";

/** What lies on a plot: its whole geometry with its box, and the area in m² that it shares with the plot. */
export interface Piece {
  readonly shape: Shape;
  readonly box: Box;
  readonly area: number;
  /** The geometry within the plot's box. */
  readonly near: () => Near;
  /** `near`, ready for `sharedArea`. */
  readonly prepared: () => PreparedArea;
  /** What of it lies on the plot, ready for `sharedArea`. */
  readonly onPlot: () => PreparedArea;
}

interface Near {
  readonly shape: Shape;
  readonly box: Box;
}

/** Makes a piece of a shape of which the area shared with the plot is known; its box is found where it is not handed in. */
export const pieceOn = (plot: PlotView, shape: Shape, area: number, box = boxOf(shape)): Piece => new PlotPiece(plot, shape, area, box);

/** A piece whose other forms are made when they are first asked for. */
class PlotPiece implements Piece {
  readonly shape: Shape;
  readonly box: Box;
  readonly area: number;
  readonly #plot: PlotView;
  #near: (() => Near) | null = null;
  #prepared: (() => PreparedArea) | null = null;
  #onPlot: (() => PreparedArea) | null = null;

  constructor(plot: PlotView, shape: Shape, area: number, box: Box) {
    this.shape = shape;
    this.box = box;
    this.area = area;
    this.#plot = plot;
  }

  get near(): () => Near {
    this.#near ??= lazily(() => {
      const clipped = clipToBox(this.shape, groundOf(this.#plot).box, this.box);
      return { shape: clipped, box: clipped === this.shape ? this.box : boxOf(clipped) };
    });
    return this.#near;
  }

  get prepared(): () => PreparedArea {
    this.#prepared ??= lazily(() => prepareArea(this.near().shape));
    return this.#prepared;
  }

  get onPlot(): () => PreparedArea {
    this.#onPlot ??= lazily(() => (covers(this, this.#plot) ? groundOf(this.#plot).prepared() : prepareArea(shapeOn(this.#plot, this))));
    return this.#onPlot;
  }
}

/** What of a polygon lies on a plot, with holes in no part of their own: for the area kernel alone. */
function shapeOn(plot: PlotView, polygon: Bounded): Shape {
  const rings = commonRings([{ shape: plot.shape, box: groundOf(plot).box }, polygon]);
  return rings ? { kind: "polygon", parts: [rings] } : intersection(plot.shape, polygon.shape);
}

/** Areas up to this, in m², are noise of the area kernel. */
const crumb = 1e-6;

/** Whether a piece has ground in common with others, as far as that was asked. */
const overlapsOf = keptBy((_: Piece) => new Map<Piece, boolean>());

/** Whether two pieces on one plot have ground in common, within the plot's box at least. Polygons that only touch have none. */
export function overlap(a: Piece, b: Piece): boolean {
  const before = overlapsOf(a).get(b) ?? overlapsOf(b).get(a);
  if (before !== undefined) return before;
  const [one, other] = [a.near(), b.near()];
  const found = boxesMeet(one.box, other.box) && sharedArea(a.prepared(), other.shape) > crumb;
  overlapsOf(a).set(b, found);
  return found;
}

/** Area in m² that two pieces have in common on the plot. */
export const sharedOnPlot = (a: Piece, b: Piece): number => sharedArea(a.onPlot(), b.near().shape);

/** Whether a piece lies on the whole plot. */
export const covers = (piece: Piece, plot: PlotView): boolean => plot.area - piece.area <= crumb;

/** Pieces beyond which an index finds those near each other. */
const few = 12;

function areApart(pieces: readonly Piece[]): boolean {
  const index = pieces.length > few ? createIndex(pieces.map((piece) => piece.near().box)) : null;
  return pieces.every((one, position) => {
    const others = index ? index.search(one.near().box) : pieces.keys();
    for (const other of others) if (other < position && overlap(one, pieces[other])) return false;
    return true;
  });
}

/** Area in m² that pieces cover of a plot together; what lies on another counts once. The overlay engine is asked only where some do. */
export function mergedArea(plot: PlotView, pieces: readonly Piece[]): number {
  const largest = pieces.reduce((most, { area }) => Math.max(most, area), 0);
  if (pieces.length < 2 || plot.area - largest <= crumb) return largest;
  const left = walkedLeft(plot, pieces).walked;
  if (left) return Math.min(plot.area, Math.max(largest, plot.area - left.area));
  const apart = areApart(pieces);
  const covered = apart
    ? pieces.reduce((sum, { area }) => sum + area, 0)
    : coveredArea(
        plot.shape,
        pieces.map(({ shape }) => shape),
      );
  return Math.min(plot.area, Math.max(largest, covered));
}

/** Metres squared, and a part of the plot, by which what is left may differ from what the area kernel says. */
const [difference, relative] = [1e-4, 1e-8];

/** What is left of a plot beside some pieces: as it was walked round, null where only the overlay engine can tell, and what that told. */
interface LeftKnown {
  readonly pieces: readonly Piece[];
  readonly walked: AreasLeft | null;
  readonly overlaid: () => AreasLeft;
}

/** What is known of a plot. Merged area and free piece are asked of the same pieces, often by several rules. */
const knownOn = keptBy((_: PlotView): LeftKnown[] => []);

/** What is left of a plot beside pieces, measured once for the same pieces in the same order. */
function walkedLeft(plot: PlotView, pieces: readonly Piece[]): LeftKnown {
  const known = knownOn(plot);
  const before = known.find((each) => each.pieces.length === pieces.length && each.pieces.every((piece, at) => piece === pieces[at]));
  if (before) return before;
  const overlaid = lazily(() =>
    areasLeft(
      plot.shape,
      pieces.map(({ shape }) => shape),
    ),
  );
  const made = { pieces, walked: walkRound(plot, pieces), overlaid };
  known.push(made);
  return made;
}

function walkRound(plot: PlotView, pieces: readonly Piece[]): AreasLeft | null {
  const left = commonGround([{ shape: plot.shape, box: groundOf(plot).box }], pieces);
  if (!left) return null;
  const [sum, largest] = pieces.reduce(([all, most], { area }) => [all + area, Math.max(most, area)], [0, 0]);
  const margin = difference + relative * plot.area;
  return left.area <= plot.area - largest + margin && left.area >= plot.area - sum - margin ? left : null;
}

const nothingLeft: AreasLeft = { area: 0, largest: 0 };

/** What is left of a plot beside pieces, in m², and the largest piece of it. */
export function leftBeside(plot: PlotView, pieces: readonly Piece[]): AreasLeft {
  if (pieces.some((piece) => covers(piece, plot))) return nothingLeft;
  const { walked, overlaid } = walkedLeft(plot, pieces);
  return walked ?? overlaid();
}

/** Area in m² of a piece beside others, on the plot; null where only the overlay engine can tell. */
export function areaBeside(plot: PlotView, piece: Piece, others: readonly Piece[]): number | null {
  const left = commonGround([{ shape: plot.shape, box: groundOf(plot).box }, piece], others);
  if (!left) return null;
  const margin = difference + relative * plot.area;
  const least = others.reduce((rest, { area }) => rest - area, piece.area);
  return left.area <= piece.area + margin && left.area >= least - margin ? Math.min(left.area, piece.area) : null;
}
