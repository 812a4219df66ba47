import { readFileSync } from "node:fs";
import path from "node:path";
import { type HeldLayer, heldLayer } from "../replay/layer.ts";
import { type HeldElement, heldElements } from "../replay/overpass.ts";

/** Layers of Plandata by dataset, as the service named them when it was seen; some carry `_v` and some do not. */
export const planNames = {
  lokalplaner: "pdk:theme_pdk_lokalplan_vedtaget_v",
  lokalplanforslag: "pdk:theme_pdk_lokalplan_forslag_v",
  delomraader: "pdk:theme_pdk_lokalplandelomraade_vedtaget",
  byggefelter: "pdk:theme_pdk_byggefelt_vedtaget",
  kommuneplanrammer: "pdk:theme_pdk_kommuneplanramme_alle_vedtaget_v",
  zonekort: "pdk:theme_pdk_zonekort_v",
  fjernvarmeomraader: "pdk:theme_pdk_forsyningomraade_vedtaget_v",
  kloakoplande: "pdk:theme_pdk_kloakopland_vedtaget_v",
  tilslutningspligtomraader: "pdk:theme_pdk_tilslutningspligtomraade_vedtaget_v",
  transformationsomraader: "pdk:theme_pdk_transformationsomraade_vedtaget",
  produktionserhvervKonsekvens: "pdk:theme_pdk_konsekvensomraade_vedtaget",
} as const;

/** Layers of Danmarks Miljøportal and GRUKOS. */
export const natureNames = {
  paragraf3: "dmp:BES_NATURTYPER",
  kirkebyggelinjer: "dmp:KIRKEBYGGELINJER",
  fredninger: "dmp:FREDEDE_OMR",
} as const;
export const waterNames = { bnbo: "grukos:bnbo", drikkevandsinteresser: "grukos:drikkevandsinteresser" } as const;

const folder = path.resolve(import.meta.dirname, "../../geodata/0201-alleroed");

/** The text of one of the example municipality's layers. */
export const exampleText = (dataset: string): string => readFileSync(path.join(folder, `${dataset}.geojson`), "utf8");

/** A layer of the example municipality as a server holds it. */
export const exampleLayer = (dataset: string, name: string, column = "geometri"): HeldLayer =>
  heldLayer({ name, column }, exampleText(dataset));

/** The same with a feature of another municipality before and behind its own, far away, so that a filter has something to leave out. */
export function amongOthers(layer: HeldLayer): HeldLayer {
  const [first] = layer.features;
  if (first === undefined || !("komnr" in first.properties)) return layer;
  const stranger = (place: number) => ({
    ...first,
    id: `${layer.name}.fremmed-${place}`,
    properties: { ...first.properties, komnr: 657, kommunenavn: "Herning", planid: 9_000_000 + place },
  });
  return { ...layer, features: [stranger(1), ...layer.features, stranger(2)] };
}

/** The municipal boundary as the register of administrative borders serves it. */
export const boundaryLayer = (): HeldLayer =>
  heldLayer(
    { name: "dagi:kommuneinddeling", column: "geometri" },
    exampleText("kommunegraense").replace("KOMKODE", "kommunekode").replace("KOMNAVN", "navn"),
  );

/** Seven temalokalplaner, which the register keeps apart from the other lokalplaner. */
export function themedPlans(): HeldLayer {
  const layer = exampleLayer("lokalplaner", "pdk:theme_pdk_temalokalplan_vedtaget_v");
  const features = layer.features.slice(0, 7).map(({ properties, ...rest }, place) => ({
    ...rest,
    properties: { ...properties, planid: 7_000_000 + place, plantype: 20.3, plannr: `T${place}` },
  }));
  return { ...layer, features };
}

/** A layer with the fields of another and nothing in it, as registers keep a theme that a municipality has none of. */
export const emptyLayer = (like: HeldLayer, name: string): HeldLayer => ({ ...like, name, features: [] });

/** A layer's features as a file that somebody has, ids included. */
export const fileOfLayer = ({ features, code }: HeldLayer): string =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
    features: features.map((feature) => ({ type: "Feature", ...feature })),
  });

/** The town's roads, railways, stations and stops as OpenStreetMap has them. */
export const townElements = (): readonly HeldElement[] =>
  ["veje", "jernbaner", "stationer", "stoppesteder"].flatMap((dataset) => heldElements(exampleText(dataset), "25832"));
