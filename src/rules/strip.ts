import { byCodeUnit } from "../domain/order.ts";
import { clipToBox } from "../geo/clip.ts";
import { leastDistance } from "../geo/distance.ts";
import { grow } from "../geo/overlay.ts";
import { area, boxOf, growBox, isEmpty, type Shape } from "../geo/shape.ts";
import { sharedArea } from "../geo/shared-area.ts";
import type { LayerView, Near, Overlap, PlotView } from "./layer-view.ts";
import { overlapOf, type PieceHit, shareOf } from "./overlap.ts";
import { pieceOn } from "./piece.ts";
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
  const found = view.within(plot, farthest + stripSlack).flatMap((each) => pieceHit(plot, each, width(each)));
  return overlapOf(
    plot,
    found.sort((a, b) => b.hit.area - a.hit.area || byCodeUnit(a.hit.id, b.hit.id)),
  );
}

function pieceHit<Fields>(plot: PlotView, near: Near<Fields>, width: number): PieceHit<Fields>[] {
  const reach = widthAsSeen(plot, near, width);
  if (reach === null) return [];
  const shape = stripOf(plot, near.shape, reach);
  const shared = isEmpty(shape) ? 0 : Math.min(plot.area, sharedArea(groundOf(plot).prepared(), shape));
  if (shared <= 0) return [];
  const { id, fields, date, link } = near;
  const hit = { id, fields, date, link, area: shared, share: shareOf(shared, plot), featureArea: area(shape) };
  return [{ hit, piece: pieceOn(plot, shape, shared) }];
}

/**
 * Metres to grow a feature by. A view that takes its layer to be off says so by the distance alone: then the strip reaches as much farther, or less far.
 * What lies deeper in the plot than it may be off stays on it; null where nothing of it does.
 */
function widthAsSeen<Fields>(plot: PlotView, { shape, distance }: Near<Fields>, width: number): number | null {
  const drawn = leastDistance(plot.shape, shape, distance + stripSlack);
  const shift = distance - drawn;
  const off = Number.isFinite(shift) && Math.abs(shift) >= touching ? shift : 0;
  if (off > 0 && drawn < touching && staysOn(plot, shape, off)) return width;
  return distance < width ? width - off : null;
}

/** Distances below this, in metres, are none. */
const touching = 0.001;

const staysOn = (plot: PlotView, shape: Shape, off: number): boolean => {
  const inner = grow(plot.shape, -off);
  return !isEmpty(inner) && leastDistance(inner, shape, off) < touching;
};

const stripOf = (plot: PlotView, shape: Shape, by: number): Shape => grow(clipToBox(shape, growBox(boxOf(plot.shape), by + 1)), by);
