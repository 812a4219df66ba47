import type { DataDrivenPropertyValueSpecification, ExpressionFilterSpecification, ExpressionSpecification } from "maplibre-gl";
import type { Dataset, Look } from "../catalog/define-dataset.ts";
import { ink, paper } from "./palette.ts";
import type { WantedLayer } from "./wanted.ts";

export type BaseKind = NonNullable<Look["base"]>;

/** Base kinds from the ground up. */
const groundUp = ["forest", "water", "building", "road", "railway", "boundary", "place"] as const satisfies readonly BaseKind[];
/** 0 for what lies lowest, rising. */
export const baseRank = (kind: BaseKind): number => groundUp.indexOf(kind);

/** Layers of the base map for one dataset, lowest first. Roads are told apart by their `roadClass`. */
export function baseLayers(dataset: Dataset, kind: BaseKind): readonly WantedLayer[] {
  const source = dataset.id;
  switch (kind) {
    case "forest":
      return [fill(source, paper.forest)];
    case "water":
      return dataset.geometry === "polygon" ? [fill(source, paper.water), thinLine(source, paper.waterLine)] : [stream(source)];
    case "building":
      return [
        { ...fill(source, paper.building), minzoom: 12 },
        { ...thinLine(source, paper.buildingLine), minzoom: 14 },
      ];
    case "road":
      return roads(source);
    case "railway":
      return railway(source);
    case "boundary":
      return boundary(source);
    case "place":
      return places(source, dataset.look.label ?? "name");
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
  ...stops.flat(),
];

/** Width of a road against a motorway's. */
const roadShare = {
  motorway: 1,
  motorwayRamp: 0.5,
  trunk: 0.85,
  primary: 0.75,
  secondary: 0.65,
  tertiary: 0.55,
  local: 0.42,
  service: 0.28,
  path: 0.14,
} as const;

const share: ExpressionSpecification = ["match", ["get", "roadClass"], ...pairs(roadShare), roadShare.local];

function pairs({ motorway, ...others }: typeof roadShare): [string, number, ...(string | number)[]] {
  return ["motorway", motorway, ...Object.entries(others).flat()];
}

const roadWidth = (...stops: readonly Stop[]): DataDrivenPropertyValueSpecification<number> => [
  "interpolate",
  ["exponential", 1.5],
  ["zoom"],
  ...stops.flatMap(([zoom, width]): [number, ExpressionSpecification] => [zoom, ["*", width, share]]),
];

const isClass = (...classes: readonly (keyof typeof roadShare)[]): ExpressionFilterSpecification => [
  "in",
  ["get", "roadClass"],
  ["literal", [...classes]],
];
const isMinor = isClass("local", "service", "path");
const isMotorway = isClass("motorway", "motorwayRamp");
const isMajor: ExpressionFilterSpecification = ["all", ["!", isMinor], ["!", isMotorway]];

function roads(source: string): readonly WantedLayer[] {
  const line = (
    id: string,
    filter: ExpressionFilterSpecification,
    colour: string,
    minzoom: number,
    ...stops: readonly Stop[]
  ): WantedLayer => ({
    id: `${source}/${id}`,
    type: "line",
    source,
    filter,
    minzoom,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": roadWidth(...stops) },
  });
  const edge: readonly Stop[] = [
    [8, 2],
    [11, 3.6],
    [14, 11],
    [17, 34],
  ];
  const inside: readonly Stop[] = [
    [8, 1],
    [11, 2.2],
    [14, 8],
    [17, 28],
  ];
  return [
    line("minor-casing", isMinor, paper.roadCasing, 12, ...edge),
    line("major-casing", isMajor, paper.roadCasing, 7, ...edge),
    line("minor", isMinor, paper.road, 12, ...inside),
    line("major", isMajor, paper.road, 7, ...inside),
    line("motorway-casing", isMotorway, paper.motorwayCasing, 5, ...edge),
    line("motorway", isMotorway, paper.motorway, 5, ...inside),
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

/** Places and stations: a small dot, and a name where there is room. */
const places = (source: string, field: string): readonly WantedLayer[] => [
  {
    id: `${source}/dot`,
    type: "circle",
    source,
    minzoom: 10,
    paint: {
      "circle-radius": byZoom([10, 2.2], [14, 4]),
      "circle-color": ink.white,
      "circle-stroke-color": paper.label,
      "circle-stroke-width": 1.5,
    },
  },
  {
    id: `${source}/name`,
    type: "symbol",
    source,
    layout: {
      "text-field": ["to-string", ["get", field]],
      "text-font": ["Noto Sans SemiBold"],
      "text-size": byZoom([9, 11], [14, 14]),
      "text-anchor": "bottom",
      "text-offset": [0, -0.5],
      "text-padding": 6,
      "text-max-width": 8,
    },
    paint: { "text-color": paper.label, "text-halo-color": paper.halo, "text-halo-width": 1.6 },
  },
];
