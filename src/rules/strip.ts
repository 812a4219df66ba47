import { byCodeUnit } from "../domain/order.ts";
import { clipToBox } from "../geo/clip.ts";
import { leastDistance } from "../geo/distance.ts";
import { grow } from "../geo/overlay.ts";
import { area, boxOf, growBox, isEmpty, type Shape } from "../geo/shape.ts";
import { sharedArea } from "../geo/shared-area.ts";
import type { LayerView, Near, Overlap, PlotView } from "./layer-view.ts";
import { lazily } from "./lazily.ts";
import { overlapOf, type PieceHit, shareOf } from "./overlap.ts";
import { leftBeside, type Piece, pieceOn } from "./piece.ts";
import { groundOf } from "./plot-ground.ts";

/**
 * Metres beyond a strip's own width that a rule looks: a line that crosses the plot is handed over as lying as far away as it may be off, and is still
 * to be known. More than the error of any dataset that is measured so. A rule's `reach` is its widest strip and this.
 */
export const stripSlack = 30;

/** Metres that a feature keeps free round itself. */
type WidthOf<Fields> = (near: Near<Fields>) => number;

/**
 * The ground that features of no area of their own keep free on a plot: `width` metres to each side of a line, round a point, or round a polygon with
 * the polygon itself. What only touches the plot is no hit. `farthest` is the largest width that `width` gives.
 */
export function stripsOn<Fields>(plot: PlotView, view: LayerView<Fields>, farthest: number, width: WidthOf<Fields>): Overlap<Fields> {
  const found = view.within(plot, farthest + stripSlack).flatMap((near) => stripHit(plot, near, width(near)));
  const strips = overlapOf(
    plot,
    found.sort((a, b) => b.hit.area - a.hit.area || byCodeUnit(a.hit.id, b.hit.id)),
  );
  const roamed = found.map(({ roams }) => roams);
  return roamed.every((piece, at) => piece === found[at].piece) ? strips : withFreePiece(strips, () => leftBeside(plot, roamed).largest);
}

/** A strip, and the ground that it may lie on where its line may be off: the strip itself where nothing is taken to be off. */
interface StripHit<Fields> extends PieceHit<Fields> {
  readonly roams: Piece;
}

function stripHit<Fields>(plot: PlotView, near: Near<Fields>, width: number): StripHit<Fields>[] {
  const { reach, off } = asSeen(plot, near, width);
  if (reach <= 0) return [];
  const shape = stripOf(plot, near.shape, reach);
  const piece = pieceOn(plot, shape, sharedWith(plot, shape));
  if (piece.area <= 0) return [];
  const { id, fields, date, link } = near;
  const hit = { id, fields, date, link, area: piece.area, share: shareOf(piece.area, plot), featureArea: area(shape) };
  if (off === 0) return [{ hit, piece, roams: piece }];
  const wide = stripOf(plot, near.shape, reach + off);
  return [{ hit, piece, roams: pieceOn(plot, wide, sharedWith(plot, wide)) }];
}

/**
 * Metres to grow a feature by. A view that takes its layer to be off says so by the distance alone: then the strip reaches as much farther, or less far.
 * What lies deeper in the plot than it may be off stays on it, as wide as it is, and `off` metres from where it is drawn.
 */
function asSeen<Fields>(
  plot: PlotView,
  { shape, distance }: Near<Fields>,
  width: number,
): { readonly reach: number; readonly off: number } {
  const drawn = leastDistance(plot.shape, shape, distance + stripSlack);
  const shift = distance - drawn;
  const off = Number.isFinite(shift) && Math.abs(shift) >= touching ? shift : 0;
  if (off > 0 && drawn < touching && staysOn(plot, shape, off)) return { reach: width, off };
  return { reach: distance < width ? width - off : 0, off: 0 };
}

/** Distances below this, in metres, are none. */
const touching = 0.001;

function staysOn(plot: PlotView, shape: Shape, off: number): boolean {
  const inner = grow(plot.shape, -off);
  return !isEmpty(inner) && leastDistance(inner, shape, off) < touching;
}

const stripOf = (plot: PlotView, shape: Shape, by: number): Shape => grow(clipToBox(shape, growBox(boxOf(plot.shape), by + 1)), by);

const sharedWith = (plot: PlotView, shape: Shape): number =>
  isEmpty(shape) ? 0 : Math.min(plot.area, sharedArea(groundOf(plot).prepared(), shape));

/** The same overlap with another largest free piece, measured when it is first asked for. */
function withFreePiece<Fields>(overlap: Overlap<Fields>, measure: () => number): Overlap<Fields> {
  const freePiece = lazily(measure);
  return {
    hits: overlap.hits,
    pieces: overlap.pieces,
    get area() {
      return overlap.area;
    },
    get share() {
      return overlap.share;
    },
    get freePiece() {
      return freePiece();
    },
    get evidence() {
      return overlap.evidence;
    },
  };
}
