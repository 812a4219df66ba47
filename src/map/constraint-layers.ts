import type { ExpressionFilterSpecification } from "maplibre-gl";
import type { Dataset } from "../catalog/define-dataset.ts";
import { byZoom } from "./base-layers.ts";
import { type Hue, hueOf, isProposal } from "./hue.ts";
import { paper } from "./palette.ts";
import { patternId } from "./pattern.ts";
import { notPoints, onlyPoints, type WantedLayer } from "./wanted.ts";

/** Layers of one dataset above the base map, drawn by its force in law, lowest first. `opacity` is 0–1. */
export function constraintLayers(dataset: Dataset, opacity: number): readonly WantedLayer[] {
  const hue = hueOf(dataset);
  if (dataset.geometry === "point") return [points(dataset, hue, opacity)];
  const outline = [firmLine(dataset, hue, opacity), ...proposalLine(dataset, hue, opacity)];
  return dataset.geometry === "line" ? outline : [...surface(dataset, hue, opacity), ...outline];
}

/** The names of a dataset's features, shown close up; empty when the dataset has none. */
export function constraintLabels(dataset: Dataset, opacity: number): readonly WantedLayer[] {
  const field = dataset.look.label;
  if (!field) return [];
  return [
    {
      id: `${dataset.id}/name`,
      type: "symbol",
      source: dataset.id,
      minzoom: 12.5,
      filter: ["to-boolean", ["get", field]],
      layout: {
        "text-field": ["to-string", ["get", field]],
        "text-font": ["Noto Sans Regular"],
        "text-size": 11,
        "text-padding": 8,
        "text-max-width": 9,
        "symbol-placement": dataset.geometry === "line" ? "line" : "point",
      },
      paint: { "text-color": hueOf(dataset).strong, "text-halo-color": paper.halo, "text-halo-width": 1.4, "text-opacity": opacity },
    },
  ];
}

function surface({ id, force, group }: Dataset, hue: Hue, opacity: number): readonly WantedLayer[] {
  const tint = (strength: number): WantedLayer => ({
    id: `${id}/fill`,
    type: "fill",
    source: id,
    paint: { "fill-color": hue.fill, "fill-opacity": strength * opacity, "fill-antialias": false },
  });
  const hatch = (kind: "stops" | "needsPermission"): WantedLayer => ({
    id: `${id}/hatch`,
    type: "fill",
    source: id,
    paint: { "fill-pattern": patternId(kind, hue.strong), "fill-opacity": opacity },
  });
  if (group === "plan") return [tint(hue.varied ? 0.22 : 0.06)];
  switch (force) {
    case "stops":
      return [tint(0.14), hatch("stops")];
    case "needsPermission":
      return [tint(0.1), hatch("needsPermission")];
    case "toBeJudged":
      return [tint(0.1)];
    case "information":
      return [];
  }
}

const lineWidths = { stops: 2, needsPermission: 2, toBeJudged: 2, information: 1 } as const;

function firmLine({ id, force, geometry, group }: Dataset, hue: Hue, opacity: number): WantedLayer {
  const dotted = force === "toBeJudged" && group !== "plan";
  const width = (group === "plan" ? 1.5 : lineWidths[force]) + (geometry === "line" && force !== "information" ? 1 : 0);
  return {
    id: `${id}/line`,
    type: "line",
    source: id,
    filter: group === "plan" ? ["all", notPoints, ["!", isProposal]] : notPoints,
    layout: { "line-cap": dotted ? "round" : "butt", "line-join": "round" },
    paint: {
      "line-color": hue.line,
      "line-width": width,
      "line-opacity": opacity,
      ...(dotted ? { "line-dasharray": [0.1, 2.2] } : {}),
    },
  };
}

/** Plans that are only proposed are dashed. */
function proposalLine({ id, group }: Dataset, hue: Hue, opacity: number): readonly WantedLayer[] {
  if (group !== "plan") return [];
  const filter: ExpressionFilterSpecification = ["all", notPoints, isProposal];
  return [
    {
      id: `${id}/proposal`,
      type: "line",
      source: id,
      filter,
      paint: { "line-color": hue.line, "line-width": 2, "line-opacity": opacity, "line-dasharray": [4, 2.5] },
    },
  ];
}

const points = ({ id }: Dataset, hue: Hue, opacity: number): WantedLayer => ({
  id: `${id}/point`,
  type: "circle",
  source: id,
  filter: onlyPoints,
  paint: {
    "circle-radius": byZoom([9, 2], [13, 4], [16, 7]),
    "circle-color": hue.fill,
    "circle-opacity": opacity,
    "circle-stroke-color": "#FFFFFF",
    "circle-stroke-width": 1,
    "circle-stroke-opacity": opacity,
  },
});
