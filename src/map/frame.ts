import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What of the ground is in view. */
export interface Frame {
  /** Shows a pack's plots at once, or the whole of it where it has none; waits until the map has a size. */
  readonly showPack: (whole: Bounds, plots: readonly Geometry[]) => void;
  /** The whole of the pack, at the user's wish. */
  readonly showAgain: () => void;
  /** Moves to a geometry unless it is in view already and large enough to be read; `close` as close as it needs to be worked on. */
  readonly show: (geometry: Geometry, close: boolean) => void;
  /** Steps back until evidence is in view together with its plot; stays where some of it is in view already. */
  readonly showEvidence: (evidence: Geometry, plot: Geometry | null) => void;
  /** Steps back or moves until all of a geometry is in view, filling the map. */
  readonly showWhole: (geometry: Geometry) => void;
  readonly remove: () => void;
}

const sides = ["top", "right", "bottom", "left"] as const;
/** Free space round what is shown, in CSS pixels and as a share of the map's sides, and the closest zoom: a pack fills the map, a plot keeps its surroundings. */
const margins = {
  pack: { most: 40, share: 0.08, closest: 13.5 },
  plot: { most: 240, share: 0.28, closest: 15.5 },
  work: { most: 96, share: 0.16, closest: 18 },
} as const;
type Margin = (typeof margins)[keyof typeof margins];

/** A plot smaller than this on the screen, in CSS pixels, is worth moving closer to: to read it, and to work on it. */
const readable = 56;
const workable = 260;

/** Moves the view, and keeps the ground still on the screen when the map's box changes. Honours `prefers-reduced-motion`. */
export function createFrame(map: MapLibreMap, container: HTMLElement): Frame {
  let pack: Bounds | null = null;
  let pending: Bounds | null = null;
  const moveTo = (bounds: Bounds, margin: Margin, animate: boolean) => {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.fitBounds([...bounds], { padding: room(container, margin), maxZoom: margin.closest, duration: 500, animate: animate && !calm });
  };
  const hasSize = () => container.clientWidth > 0 && container.clientHeight > 0;
  const stopHolding = holdGround(map, container, () => {
    if (!pending || !hasSize()) return;
    moveTo(pending, margins.pack, false);
    pending = null;
  });
  return {
    showPack: (whole, plots) => {
      pack = whole;
      const first = plots.length > 0 ? boundsOf({ type: "GeometryCollection", geometries: [...plots] }) : whole;
      pending = hasSize() ? null : first;
      if (!pending) moveTo(first, margins.pack, false);
    },
    showAgain: () => pack && moveTo(pack, margins.pack, true),
    show: (geometry, close) => {
      const bounds = boundsOf(geometry);
      const least = close ? Math.min(workable, 0.5 * container.clientHeight) : readable;
      if (hasSize() && !isReadable(map, container, bounds, least)) moveTo(bounds, close ? margins.work : margins.plot, true);
    },
    showEvidence: (evidence, plot) => {
      if (!hasSize() || isInSight(map, boundsOf(evidence))) return;
      moveTo(boundsOf({ type: "GeometryCollection", geometries: plot ? [evidence, plot] : [evidence] }), margins.plot, true);
    },
    showWhole: (geometry) => hasSize() && moveTo(boundsOf(geometry), margins.pack, true),
    remove: stopHolding,
  };
}

function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

function isInSight(map: MapLibreMap, [west, south, east, north]: Bounds): boolean {
  const seen = map.getBounds();
  return west <= seen.getEast() && east >= seen.getWest() && south <= seen.getNorth() && north >= seen.getSouth();
}

/** Margin to keep free: a fixed one, and what floats over the map, told by `--map-cover-top` and so on in pixels on the container. */
function room(container: HTMLElement, { most, share }: Margin): PaddingOptions {
  const style = getComputedStyle(container);
  const free = Math.min(most, share * Math.min(container.clientWidth, container.clientHeight));
  const [top, right, bottom, left] = sides.map((side) => free + (Number.parseFloat(style.getPropertyValue(`--map-cover-${side}`)) || 0));
  return { top, right, bottom, left };
}

function isReadable(map: MapLibreMap, container: HTMLElement, [west, south, east, north]: Bounds, least: number): boolean {
  const { x: x0, y: y0 } = map.project([west, north]);
  const { x: x1, y: y1 } = map.project([east, south]);
  const { top, right, bottom, left } = room(container, margins.pack);
  const isInside = x0 >= (left ?? 0) && y0 >= (top ?? 0) && x1 <= container.clientWidth - (right ?? 0);
  return isInside && y1 <= container.clientHeight - (bottom ?? 0) && Math.max(x1 - x0, y1 - y0) >= least;
}

/** Keeps every place at its place on the screen when panels beside the map grow or shrink. `onResize` is called after each change. */
function holdGround(map: MapLibreMap, container: HTMLElement, onResize: () => void): () => void {
  let before = container.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const now = container.getBoundingClientRect();
    const corner = map.unproject([0, 0]);
    const hadSize = before.width > 0 && before.height > 0;
    const shift: [number, number] = [before.left - now.left, before.top - now.top];
    before = now;
    map.resize();
    if (hadSize && now.width > 0 && now.height > 0 && !map.isMoving()) {
      const there = map.project(corner);
      map.panBy([there.x - shift[0], there.y - shift[1]], { animate: false });
    }
    onResize();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
