import type { DataDrivenPropertyValueSpecification, FilterSpecification } from "maplibre-gl";
import type { Dataset, Look } from "../catalog/define-dataset.ts";
import { paper } from "./palette.ts";
import type { WantedLayer } from "./wanted.ts";

export type BaseKind = NonNullable<Look["base"]>;

/** Base kinds from the ground up. */
const groundUp = ["forest", "water", "building", "road", "railway", "boundary", "place"] as const satisfies readonly BaseKind[];
export const baseRank = (kind: BaseKind): number => groundUp.indexOf(kind);

/** Layers of the base map for one dataset, lowest first. `kind` of a road says `motorway` where it is one. */
export function baseLayers(dataset: Dataset, kind: BaseKind): readonly WantedLayer[] {
  const source = dataset.id;
  switch (kind) {
    case "forest":
      return [fill(source, paper.forest)];
    case "water":
      return dataset.geometry === "polygon" ? [fill(source, paper.water), thinLine(source, paper.waterLine)] : [stream(source)];
    case "building":
      return [{ ...fill(source, paper.building), minzoom: 12 }, { ...thinLine(source, paper.buildingLine), minzoom: 14 }];
    case "road":
      return roads(source);
    case "railway":
      return railway(source);
    case "boundary":
      return boundary(source);
    case "place":
      return [place(source, dataset.look.label ?? "name")];
  }
}

const fill = (source: string, colour: string): WantedLayer => ({
  id: `${source}/fill`,
  type: "fill",
  source,
  paint: { "fill-color": colour, "fill-antialias": true },
});

const thinLine = (source: string, colour: string): WantedLayer => ({
  id: `${source}/edge`,
  type: "line",
  source,
  paint: { "line-color": colour, "line-width": 0.75 },
});

const stream = (source: string): WantedLayer => ({
  id: `${source}/line`,
  type: "line",
  source,
  layout: { "line-cap": "round", "line-join": "round" },
  paint: { "line-color": paper.waterLine, "line-width": byZoom([9, 0.6], [13, 1.6], [16, 3]) },
});

type Stop = readonly [zoom: number, value: number];

/** A width in CSS pixels that grows with the zoom. */
export const byZoom = (...stops: readonly Stop[]): DataDrivenPropertyValueSpecification<number> => [
  "interpolate",
  ["exponential", 1.5],
  ["zoom"],
  ...stops.flatMap(([zoom, value]) => [zoom, value]),
];

const isMotorway: FilterSpecification = ["==", ["get", "kind"], "motorway"];
const isOtherRoad: FilterSpecification = ["!=", ["get", "kind"], "motorway"];

function roads(source: string): readonly WantedLayer[] {
  const line = (id: string, filter: FilterSpecification, colour: string, ...stops: readonly Stop[]): WantedLayer => ({
    id: `${source}/${id}`,
    type: "line",
    source,
    filter,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": byZoom(...stops) },
  });
  return [
    line("casing", isOtherRoad, paper.roadCasing, [9, 1], [12, 2.6], [14, 5.5], [17, 17]),
    line("surface", isOtherRoad, paper.road, [9, 0.4], [12, 1.4], [14, 4], [17, 14]),
    line("motorway-casing", isMotorway, paper.motorwayCasing, [8, 2.4], [12, 5.4], [14, 9], [17, 26]),
    line("motorway", isMotorway, paper.motorway, [8, 1.2], [12, 3.6], [14, 6.6], [17, 22]),
  ];
}

function railway(source: string): readonly WantedLayer[] {
  const width = byZoom([9, 1.2], [14, 2.6], [17, 5]);
  return [
    { id: `${source}/line`, type: "line", source, paint: { "line-color": paper.railway, "line-width": width } },
    {
      id: `${source}/sleepers`,
      type: "line",
      source,
      minzoom: 11,
      paint: { "line-color": paper.road, "line-width": byZoom([9, 0.6], [14, 1.4], [17, 3.4]), "line-dasharray": [4, 4] },
    },
  ];
}

function boundary(source: string): readonly WantedLayer[] {
  return [
    { id: `${source}/band`, type: "line", source, paint: { "line-color": paper.boundary, "line-width": 7, "line-opacity": 0.13 } },
    { id: `${source}/line`, type: "line", source, paint: { "line-color": paper.boundary, "line-width": 1.1, "line-dasharray": [5, 2.5] } },
  ];
}

const place = (source: string, field: string): WantedLayer => ({
  id: `${source}/name`,
  type: "symbol",
  source,
  layout: {
    "text-field": ["to-string", ["get", field]],
    "text-font": ["Noto Sans SemiBold"],
    "text-size": byZoom([9, 11], [14, 14]),
    "text-padding": 6,
    "text-max-width": 8,
  },
  paint: { "text-color": paper.label, "text-halo-color": paper.halo, "text-halo-width": 1.6 },
});
