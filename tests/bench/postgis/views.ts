import { type DatasetId, datasets } from "../../../src/catalog/index.ts";
import type { Table } from "./columns.ts";

/** Polygon layers that a plot is cut with, and the features that count where not all do. */
export const cutLayers = [
  ["zonekort", "f.kind in ('1', '3', '4', '5', '6', '7')"],
  ["lokalplaner", "true"],
  ["kommuneplanrammer", "true"],
  ["delomraader", "true"],
  ["byggefelter", "f.kind = 'binding'"],
  ["lokalplanforslag", "true"],
  ["fredninger", "true"],
  ["paragraf3", "true"],
  ["soeer", "true"],
  ["bygninger", "true"],
  ["soebeskyttelseslinjer", "true"],
  ["aabeskyttelseslinjer", "true"],
  ["skovbyggelinjer", "true"],
  ["kirkebyggelinjer", "true"],
  ["bnbo", "true"],
  ["drikkevandsinteresser", "true"],
  ["jordforureningV1", "true"],
  ["jordforureningV2", "true"],
  ["fjernvarmeomraader", "true"],
] as const satisfies readonly (readonly [Table & DatasetId, string])[];

/** What is merged before it is measured: the name of the measurement, the layer, the hits in it that count. */
export const mergedViews = [
  ["zonekort", "zonekort", "kind is not null"],
  ["zonekort/byzone", "zonekort", "kind = '1'"],
  ["zonekort/sommerhus", "zonekort", "kind = '3'"],
  ["zonekort/composite", "zonekort", "kind = '4'"],
  ["zonekort/compositeSommerhus", "zonekort", "kind in ('5', '6', '7')"],
  ["fredninger", "fredninger", "kind is not null"],
  ["fredninger/adopted", "fredninger", "kind = 'adopted'"],
  ["paragraf3", "paragraf3", "kind is not null"],
  ["paragraf3/over", "paragraf3", "kind = 'over'"],
  ["soebeskyttelseslinjer", "soebeskyttelseslinjer", "kind is not null"],
  ["aabeskyttelseslinjer", "aabeskyttelseslinjer", "kind is not null"],
  ["skovbyggelinjer", "skovbyggelinjer", "kind is not null"],
  ["kirkebyggelinjer", "kirkebyggelinjer", "kind is not null"],
  ["bnbo", "bnbo", "kind is not null"],
  ["drikkevandsinteresser/special", "drikkevandsinteresser", "kind = 'special'"],
  ["drikkevandsinteresser/ordinary", "drikkevandsinteresser", "kind = 'ordinary'"],
  ["jordforureningV1", "jordforureningV1", "kind is not null"],
  ["jordforureningV2", "jordforureningV2", "kind is not null"],
] as const satisfies readonly (readonly [string, Table, string])[];

/** Wishes for something near: the name of the measurement, the layer, the features that count. Nothing beyond 20 km. */
export const wishedFor = [
  ["motorway", "veje", "f.kind = 'motorwayRamp'"],
  ["station", "stationer", "true"],
  ["rail", "jernbaner", "true"],
] as const satisfies readonly (readonly [string, Table, string])[];

/** What counts as housing, by layer. Nothing beyond 500 m. */
export const housing = [
  ["bygninger", "f.kind = 'dwelling'"],
  ["lokalplaner", "f.kind = 'housing'"],
  ["kommuneplanrammer", "f.kind = 'housing'"],
] as const satisfies readonly (readonly [Table, string])[];

/** m² up to which a layer's overlap with a plot `p` is digitising noise. */
export const sliver = (layer: DatasetId): string => `least(${datasets[layer].sliver}, p.size / 2)`;

/** Columns that a hit takes over from its feature. */
export const hitColumns = "f.kind, f.municipality, f.from_day, f.beside, f.yields, f.plan_id, f.parent";

/** The nearest of a layer by the index's own order. */
export const nearest = ([wish, layer, where]: (typeof wishedFor)[number]): string => `
insert into near
  select '${wish}', p.id, n.distance
  from plot p cross join lateral (
    select ST_Distance(p.geom, f.geom) as distance from ${layer} f where ${where} order by p.geom <-> f.geom limit 1) as n
  where n.distance <= 20000;`;
