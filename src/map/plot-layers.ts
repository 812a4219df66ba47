import type { DataDrivenPropertyValueSpecification, ExpressionFilterSpecification, ExpressionSpecification } from "maplibre-gl";
import { type Route, routes } from "../domain/route.ts";
import { byZoom } from "./base-layers.ts";
import { iconId } from "./icon.ts";
import { ink, paper } from "./palette.ts";
import { type PatternKind, patternId } from "./pattern.ts";
import { type RoutePattern, routeLook } from "./route-look.ts";
import type { WantedLayer } from "./wanted.ts";

/** Id of the map's source with the plots' areas. */
export const plotSource = "plots";
/** Id of the map's source with a point in each plot. */
export const plotPointSource = "plot-points";

const hatches: Readonly<Partial<Record<RoutePattern, PatternKind>>> = {
  wideHatch: "wideHatch",
  closeHatch: "closeHatch",
  crossHatch: "crossHatch",
  dots: "dots",
};

/** A value by route, and another where there is no route yet. */
function byRoute<T extends string | number>(value: (route: Route) => T, otherwise: T): ExpressionSpecification {
  const [first, ...others] = routes;
  return ["match", ["get", "route"], first, value(first), ...others.flatMap((route) => [route, value(route)]), otherwise];
}

const routesWith = (...patterns: readonly RoutePattern[]): Route[] => routes.filter((route) => patterns.includes(routeLook[route].pattern));
const isOneOf = (wanted: readonly Route[]): ExpressionFilterSpecification => ["in", ["get", "route"], ["literal", [...wanted]]];

const colour = byRoute((route) => routeLook[route].colour, ink.line);
const hatched = routesWith("wideHatch", "closeHatch", "crossHatch", "dots");
const isFull = (route: Route): boolean => hatches[routeLook[route].pattern] === undefined;

/**
 * Areas and outlines of plots, lowest first. The open plot is thinner, so that what lies on it is seen; while a finding's evidence is
 * shown the others step back as well. Where the ground for a hall is drawn on the open plot (`hasGround`), its pattern gives way.
 */
export function plotLayers(open: string | null, dimmed: boolean, hasGround: boolean): readonly WantedLayer[] {
  const presence = (openShare: number, openShareDimmed = openShare): ExpressionSpecification => [
    "case",
    ["==", ["get", "id"], open ?? ""],
    dimmed ? openShareDimmed : openShare,
    dimmed ? 0.3 : 1,
  ];
  const strength = byRoute((route) => (isFull(route) ? 0.8 : 0.16), 0.07);
  return [
    {
      id: "plots/ground",
      type: "fill",
      source: plotSource,
      filter: isOneOf(hatched),
      paint: { "fill-color": paper.ground, "fill-opacity": ["*", 0.65, presence(1)], "fill-antialias": false },
    },
    {
      id: "plots/fill",
      type: "fill",
      source: plotSource,
      paint: { "fill-color": colour, "fill-opacity": ["*", strength, presence(0.5, 0.2)], "fill-antialias": false },
    },
    {
      id: "plots/pattern",
      type: "fill",
      source: plotSource,
      filter: isOneOf(hatched),
      paint: { "fill-pattern": byRoute(hatchOf, patternId("dots", ink.line)), "fill-opacity": presence(hasGround ? 0 : 1, 0) },
    },
    outline("plots/outer", isOneOf(routesWith("doubleOutline")), colour, 7, presence(1)),
    outline("plots/gap", isOneOf(routesWith("doubleOutline")), paper.ground, 4, presence(1)),
    outline("plots/line", null, colour, 1.75, presence(1)),
  ];
}

function hatchOf(route: Route): string {
  const { pattern, colour } = routeLook[route];
  return patternId(hatches[pattern] ?? "dots", colour);
}

const outline = (
  id: string,
  filter: ExpressionFilterSpecification | null,
  lineColour: DataDrivenPropertyValueSpecification<string>,
  width: number,
  opacity: DataDrivenPropertyValueSpecification<number>,
): WantedLayer => ({
  id,
  type: "line",
  source: plotSource,
  ...(filter ? { filter } : {}),
  layout: { "line-join": "round" },
  paint: { "line-color": lineColour, "line-width": width, "line-opacity": opacity },
});

/** The open plot in a firm dark frame with a light one round it; above the evidence, which may fill it. */
export function openPlotLayers(open: string | null): readonly WantedLayer[] {
  if (open === null) return [];
  const isOpen: ExpressionFilterSpecification = ["==", ["get", "id"], open];
  return [outline("plots/open-halo", isOpen, ink.white, 8, 0.95), outline("plots/open", isOpen, ink.line, 3.5, 1)];
}

const notOpen = (open: string | null): ExpressionFilterSpecification => ["!=", ["get", "id"], open ?? ""];

/**
 * Points, icons and names of plots; a dot for each at every zoom, icons and names where they fit, the best first. The open plot's own step
 * aside where a hall stands on it.
 */
export function plotLabels(open: string | null, dimmed: boolean, hasHall: boolean): readonly WantedLayer[] {
  const opacity = dimmed ? 0.35 : 1;
  return [
    {
      id: "plots/dot",
      type: "circle",
      source: plotPointSource,
      maxzoom: 12.5,
      filter: notOpen(open),
      paint: {
        "circle-radius": byZoom([9, 3.5], [12.5, 5]),
        "circle-color": byRoute((route) => routeLook[route].colour, ink.white),
        "circle-stroke-color": ["match", ["get", "route"], "none", ink.line, ink.white],
        "circle-stroke-width": 1.5,
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
    symbol("plots/icon", notOpen(open), opacity, false),
    ...(open === null || hasHall ? [] : [symbol("plots/open-icon", ["==", ["get", "id"], open], 1, true)]),
  ];
}

const symbol = (id: string, filter: ExpressionFilterSpecification, opacity: number, always: boolean): WantedLayer => ({
  id,
  type: "symbol",
  source: plotPointSource,
  filter,
  layout: {
    "icon-image": byRoute((route) => iconId(routeLook[route]), ""),
    "icon-size": byZoom([9, 0.58], [13, 0.8], [15, 1]),
    "icon-allow-overlap": always,
    "text-field": always ? ["get", "name"] : ["step", ["zoom"], "", 12.5, ["get", "name"]],
    "text-font": ["Noto Sans SemiBold"],
    "text-size": always ? 13 : 12,
    "text-anchor": "top",
    "text-offset": [0, 1.05],
    "text-optional": true,
    "text-max-width": 11,
    "symbol-sort-key": ["get", "rank"],
  },
  paint: {
    "text-color": ink.line,
    "text-halo-color": paper.halo,
    "text-halo-width": 1.8,
    "icon-opacity": opacity,
    "text-opacity": opacity,
  },
});
