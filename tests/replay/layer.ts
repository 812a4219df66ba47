import type { Geometry } from "geojson";

/** A feature as a server holds it; coordinates in the layer's own system. */
export interface HeldFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry | null;
}

/** A layer that the replay server holds. */
export interface HeldLayer {
  /** With its prefix: `pdk:theme_pdk_zonekort_v`. */
  readonly name: string;
  readonly title: string;
  /** EPSG code of the coordinates. */
  readonly code: string;
  /** Name of the geometry's column. */
  readonly column: string;
  readonly features: readonly HeldFeature[];
  /** Names of the properties. */
  readonly fields: readonly string[];
  /** Without a primary key GeoServer cannot give a page unless it is told what to sort by. */
  readonly hasKey: boolean;
  /** Whether `numberMatched` is told; GeoServer can be set not to count a layer. */
  readonly counts: boolean;
}

/** What a test says of a layer; the rest is usual. */
export type LayerDraft = Pick<HeldLayer, "name"> & Partial<Omit<HeldLayer, "name" | "features">>;

interface Collection {
  readonly features: readonly { readonly id?: unknown; readonly properties?: unknown; readonly geometry?: unknown }[];
}

/** A layer of a GeoJSON text. Features without an id get GeoServer's own: the layer's name and a number. */
export function heldLayer(draft: LayerDraft, text: string): HeldLayer {
  const { features }: Collection = JSON.parse(text);
  const local = draft.name.split(":").at(-1);
  const held = features.map(({ id, properties, geometry }, place) => ({
    id: typeof id === "string" || typeof id === "number" ? String(id) : `${local}.${place + 1}`,
    properties: (properties ?? {}) as HeldFeature["properties"],
    geometry: (geometry ?? null) as Geometry | null,
  }));
  return {
    title: draft.name,
    code: "25832",
    column: "geometri",
    hasKey: true,
    counts: true,
    fields: fieldsIn(held),
    ...draft,
    features: held,
  };
}

/** Names of the properties of features, in the order in which they first stand. */
export const fieldsIn = (features: readonly HeldFeature[]): readonly string[] => [
  ...new Set(features.flatMap(({ properties }) => Object.keys(properties))),
];
