import type { Feature } from "geojson";
import type { Problem } from "../../domain/result.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import type { OsmElement } from "./elements.ts";
import { osmFeatures } from "./osm-features.ts";

const degrees = { text: "EPSG:4326", system: "EPSG:4326" } as const;

/** The themes into which a file of OpenStreetMap falls, each a table of its own, so that a railway is never taken for a road without a class. */
const themes = ["highway", "railway", "building", "supercykelsti"] as const;

/** Elements as one table, for whoever asked for one thing alone. */
export async function osmTable(name: string, elements: readonly OsmElement[], pause: () => Promise<void>): Promise<RawTable> {
  const { features, broken, otherRelations } = await osmFeatures(elements, pause);
  return {
    name,
    declared: degrees,
    features: features.map(asSuperCyclePath),
    matched: null,
    notices: noticesOf(name, broken, otherRelations),
  };
}

/** Elements as a table for each theme and one for all else; a thing of two themes stands in both. */
export async function osmTables(name: string, elements: readonly OsmElement[], pause: () => Promise<void>): Promise<readonly RawTable[]> {
  const whole = await osmTable(name, elements, pause);
  const features = whole.features as readonly Feature[];
  const has = (feature: Feature, theme: string): boolean => feature.properties?.[theme] !== undefined;
  const parts = themes.map((theme) => [theme, features.filter((each) => has(each, theme))] as const);
  const rest = features.filter((each) => !themes.some((theme) => has(each, theme)));
  const tables = [...parts, ["andet", rest] as const].filter(([, own]) => own.length > 0);
  return tables.map(([theme, own], place) => ({
    ...whole,
    name: `${name}: ${theme}`,
    features: own,
    notices: place === 0 ? whole.notices : [],
  }));
}

/** A cycle route that calls itself a supercykelsti carries the fields of that dataset. Our reading of the name: OpenStreetMap has no tag for it. */
function asSuperCyclePath(feature: Feature): Feature {
  const { route, name, ref, osm_id } = feature.properties ?? {};
  if (route !== "bicycle" || !/supercykel/i.test(`${name}`)) return feature;
  return { ...feature, properties: { ...feature.properties, supercykelsti: true, rute_id: ref ?? osm_id, rutenavn: name } };
}

function noticesOf(file: string, broken: readonly string[], otherRelations: number): Problem[] {
  const cut = broken.length === 0 ? [] : [{ code: "osmNodesMissing", words: { file, count: broken.length, features: shortList(broken) } }];
  const left = otherRelations === 0 ? [] : [{ code: "osmRelationsLeftOut", words: { file, count: otherRelations } }];
  return [...cut, ...left];
}
