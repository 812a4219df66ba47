import { isOnPlot, type Nature, type Spot } from "./describe.ts";
import { isAreaPatch, isLinePatch, type Patch } from "./describe-law.ts";
import { type Laid, routeOf } from "./draw-plans.ts";
import { between, centreOf, type Point, type Points } from "./measure.ts";
import { band, blob, within } from "./outline.ts";
import type { Drawn, Properties } from "./raw.ts";

/** The outline of a plot on offer. Throws when nothing is on offer under that name. */
export function plotOutline(id: string, { grounds }: Laid): Points {
  const plot = grounds.flatMap(({ offers }) => offers).find(({ wish }) => wish.id === id);
  if (!plot) throw new Error(`got a spot on plot ${id}, expected one of the plots on offer`);
  return plot.outline;
}

/** Finds the point that a spot means: itself, or so far from a plot's middle towards a corner. */
export function place(spot: Spot, laid: Laid): Point {
  if (!isOnPlot(spot)) return spot;
  const outline = plotOutline(spot.plot, laid);
  return between(centreOf(outline), outline[spot.corner % outline.length], spot.share);
}

export const grow = (thing: Nature, laid: Laid): Points => blob({ ...thing, centre: place(thing.at, laid) }, laid.random.fork(thing.name));

/** Draws a patch: an area, or a line where it has no width. Throws when it names a business area that there is not. */
export function patched(properties: Properties, patch: Patch, laid: Laid): Drawn {
  if (isLinePatch(patch)) {
    const line = routeOf(patch.along, laid);
    return patch.halfWidth === 0 ? { properties, line } : { properties, rings: [band(line, patch.halfWidth)] };
  }
  if (!isAreaPatch(patch)) return { properties, rings: [grow({ corners: 28, ...patch }, laid)] };
  const found = laid.grounds.find(({ area }) => area.name === patch.of);
  if (!found) throw new Error(`got a patch over ${patch.of}, expected one of the business areas`);
  const { outline } = found;
  return { properties, rings: [patch.grown === 0 ? outline : within(outline, centreOf(outline), patch.grown)] };
}
