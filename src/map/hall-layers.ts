import type { ExpressionFilterSpecification } from "maplibre-gl";
import type { HallPart, HallStand } from "./hall-features.ts";
import { iconId } from "./icon.ts";
import { hallInk, ink } from "./palette.ts";
import { patternId } from "./pattern.ts";
import type { WantedLayer } from "./wanted.ts";

/** Id of the map's source with hall, yard and other places. */
export const hallSource = "hall";
/** Id of the map's source with the ground that can be built on. */
export const buildableSource = "buildable";

/** The ground that is left for buildings: a little lighter than the plot, with a fine dotted edge. Lies under everything that is firm. */
export const buildableLayers = (): readonly WantedLayer[] => [
  {
    id: "buildable/fill",
    type: "fill",
    source: buildableSource,
    paint: { "fill-color": ink.white, "fill-opacity": 0.5, "fill-antialias": false },
  },
  {
    id: "buildable/edge",
    type: "line",
    source: buildableSource,
    paint: { "line-color": ink.line, "line-width": 1.25, "line-dasharray": [1, 1.8], "line-opacity": 0.85 },
  },
];

/**
 * Other places as dashed outlines; then yard and hall, firm: the yard hatched, the hall filled dark. One that breaks a limit is hatched in
 * red on white, so that it is told apart without colour; one of which nothing is known is grey.
 */
export function hallLayers(stand: HallStand | null): readonly WantedLayer[] {
  const breaks = stand === "breaks";
  const edge = breaks ? hallInk.over : hallInk.firm;
  return [
    line("hall/other-halo", isPart("other", "largest"), ink.white, 3.5, 0.7),
    {
      ...line("hall/other", isPart("other", "largest"), ink.line, 1.5, 1),
      paint: { ...dashed, "line-color": ink.line, "line-width": 1.5 },
    },
    label("hall/other-name", isPart("other", "largest"), { colour: ink.line, halo: ink.white, size: 12 }, false),
    fill("hall/yard-ground", isPart("yard"), ink.white, 0.75),
    pattern("hall/yard-hatch", isPart("yard"), patternId("needsPermission", edge)),
    line("hall/yard-edge", isPart("yard"), edge, 2, 1),
    line("hall/halo", isPart("hall"), ink.white, 7, 0.95),
    fill("hall/fill", isPart("hall"), breaks ? ink.white : stand === "unknown" ? hallInk.unknown : hallInk.firm, breaks ? 0.92 : 0.95),
    ...(breaks ? [pattern("hall/hatch", isPart("hall"), patternId("wideHatch", hallInk.over))] : []),
    line("hall/edge", isPart("hall"), edge, 3, 1),
  ];
}

/** What hall and yard are called, and a sign where a limit is broken; above every other name. */
export function hallLabels(stand: HallStand | null): readonly WantedLayer[] {
  const breaks = stand === "breaks";
  return [
    label("hall/yard-name", isPart("yard"), { colour: ink.line, halo: ink.white, size: 12 }, false),
    {
      ...label(
        "hall/name",
        isPart("hall"),
        { colour: breaks ? ink.line : ink.white, halo: breaks ? ink.white : hallInk.firm, size: 13 },
        true,
      ),
      ...(breaks ? { layout: { ...named(13, true), ...sign } } : {}),
    },
  ];
}

const dashed = { "line-dasharray": [3.5, 2] };
const sign = {
  "icon-image": iconId({ icon: "bar", colour: hallInk.over, on: ink.white }),
  "icon-allow-overlap": true,
  "text-anchor": "top" as const,
  "text-offset": [0, 1.05] as [number, number],
};

const isPart = (...parts: readonly HallPart[]): ExpressionFilterSpecification => ["in", ["get", "part"], ["literal", [...parts]]];

const fill = (id: string, filter: ExpressionFilterSpecification, colour: string, opacity: number): WantedLayer => ({
  id,
  type: "fill",
  source: hallSource,
  filter,
  paint: { "fill-color": colour, "fill-opacity": opacity },
});

const pattern = (id: string, filter: ExpressionFilterSpecification, image: string): WantedLayer => ({
  id,
  type: "fill",
  source: hallSource,
  filter,
  paint: { "fill-pattern": image },
});

const line = (id: string, filter: ExpressionFilterSpecification, colour: string, width: number, opacity: number) =>
  ({
    id,
    type: "line",
    source: hallSource,
    filter,
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width, "line-opacity": opacity },
  }) as const;

const named = (size: number, always: boolean) => ({
  "text-field": ["get", "label"] as ["get", string],
  "text-font": ["Noto Sans SemiBold"],
  "text-size": size,
  "text-max-width": 12,
  "text-allow-overlap": always,
});

const label = (
  id: string,
  filter: ExpressionFilterSpecification,
  { colour, halo, size }: { readonly colour: string; readonly halo: string; readonly size: number },
  always: boolean,
): Extract<WantedLayer, { type: "symbol" }> => ({
  id,
  type: "symbol",
  source: hallSource,
  filter,
  layout: named(size, always),
  paint: { "text-color": colour, "text-halo-color": halo, "text-halo-width": 2.4 },
});
