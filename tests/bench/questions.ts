import type { DatasetId } from "../../src/catalog/index.ts";
import type { Table } from "./columns.ts";

/** A layer or what was found of it, and the kinds of it that count; null where all do. */
export interface Counted {
  readonly layer: Table & DatasetId;
  readonly counted: readonly string[] | null;
}

/** Polygon layers that a plot is cut with. */
export const cutLayers: readonly Counted[] = [
  { layer: "zonekort", counted: ["1", "3", "4", "5", "6", "7"] },
  { layer: "lokalplaner", counted: null },
  { layer: "kommuneplanrammer", counted: null },
  { layer: "delomraader", counted: null },
  { layer: "byggefelter", counted: ["binding"] },
  { layer: "lokalplanforslag", counted: null },
  { layer: "fredninger", counted: null },
  { layer: "paragraf3", counted: null },
  { layer: "soeer", counted: null },
  { layer: "bygninger", counted: null },
  { layer: "soebeskyttelseslinjer", counted: null },
  { layer: "aabeskyttelseslinjer", counted: null },
  { layer: "skovbyggelinjer", counted: null },
  { layer: "kirkebyggelinjer", counted: null },
  { layer: "bnbo", counted: null },
  { layer: "drikkevandsinteresser", counted: null },
  { layer: "jordforureningV1", counted: null },
  { layer: "jordforureningV2", counted: null },
  { layer: "fjernvarmeomraader", counted: null },
];

/** What is merged before it is measured: the name of the measurement, and the hits that count. */
export const mergedViews: readonly (Counted & { readonly view: string })[] = [
  { view: "zonekort", layer: "zonekort", counted: null },
  { view: "zonekort/byzone", layer: "zonekort", counted: ["1"] },
  { view: "zonekort/sommerhus", layer: "zonekort", counted: ["3"] },
  { view: "zonekort/composite", layer: "zonekort", counted: ["4"] },
  { view: "zonekort/compositeSommerhus", layer: "zonekort", counted: ["5", "6", "7"] },
  { view: "fredninger", layer: "fredninger", counted: null },
  { view: "fredninger/adopted", layer: "fredninger", counted: ["adopted"] },
  { view: "paragraf3", layer: "paragraf3", counted: null },
  { view: "paragraf3/over", layer: "paragraf3", counted: ["over"] },
  { view: "soebeskyttelseslinjer", layer: "soebeskyttelseslinjer", counted: null },
  { view: "aabeskyttelseslinjer", layer: "aabeskyttelseslinjer", counted: null },
  { view: "skovbyggelinjer", layer: "skovbyggelinjer", counted: null },
  { view: "kirkebyggelinjer", layer: "kirkebyggelinjer", counted: null },
  { view: "bnbo", layer: "bnbo", counted: null },
  { view: "drikkevandsinteresser/special", layer: "drikkevandsinteresser", counted: ["special"] },
  { view: "drikkevandsinteresser/ordinary", layer: "drikkevandsinteresser", counted: ["ordinary"] },
  { view: "jordforureningV1", layer: "jordforureningV1", counted: null },
  { view: "jordforureningV2", layer: "jordforureningV2", counted: null },
];

/** Hits that are taken out of a plot to find what can be built on. */
export const hardLimits: readonly Counted[] = [
  { layer: "paragraf3", counted: ["over"] },
  { layer: "fredninger", counted: null },
  { layer: "soeer", counted: null },
];

/** Wishes for something near: the name of the measurement, and the features that count. Nothing beyond 20 km. */
export const wishedFor: readonly (Counted & { readonly wish: string })[] = [
  { wish: "motorway", layer: "veje", counted: ["motorwayRamp"] },
  { wish: "station", layer: "stationer", counted: null },
  { wish: "rail", layer: "jernbaner", counted: null },
];

/** What counts as housing. Nothing beyond 500 m. */
export const housing: readonly Counted[] = [
  { layer: "bygninger", counted: ["dwelling"] },
  { layer: "lokalplaner", counted: ["housing"] },
  { layer: "kommuneplanrammer", counted: ["housing"] },
];
