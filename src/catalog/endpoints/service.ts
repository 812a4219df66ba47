import type { Bilingual } from "../../domain/result.ts";

/** How a service is spoken to. */
export type ServiceKind = "wfs" | "overpass";

/** How a layer is asked for one municipality: by a field with its code, by what meets a hull of its boundary, or by its box grown by metres. */
export type AreaQuestion =
  | { readonly by: "field"; readonly field: string }
  | { readonly by: "intersects" }
  | { readonly by: "box"; readonly margin: number };

/** One service: where it answers and how it wants to be asked. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly url: string;
  /** Versions of the protocol that are spoken, the wanted one first. */
  readonly versions: readonly string[];
  /** Coordinate system that is asked for. */
  readonly crs: string;
  /** Geometry field, where the service's own description names none. */
  readonly geometry: string | null;
  readonly area: AreaQuestion;
  readonly licence: string;
  /** Parameter of the URL that carries the key; null for an open service. */
  readonly key: string | null;
  /** Parameters that every request carries. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Features that are asked for at a time; a service with a smaller maximum of its own is followed. */
  readonly pageSize: number;
  /** What nobody has confirmed about it, or null. */
  readonly unconfirmed: Bilingual | null;
}

/** Layers that together are a dataset. `whole` is false where something is known to be missing in them. */
export interface LayerChoice {
  readonly layers: readonly string[];
  readonly whole: boolean;
}

/**
 * Where a dataset is fetched. Of `choices` the first one is taken all of whose layers the service has. A layer's name stands without prefix and `_v`, which
 * vary; `*` stands for any letters. For an Overpass service a layer is a selector such as `way["highway"]`.
 */
export interface FetchedFrom {
  readonly service: string;
  readonly choices: readonly LayerChoice[];
  /** Fields that one of must be there, where the dataset's own way of knowing a file rests on fields that nobody has seen; else null. */
  readonly fields: readonly string[] | null;
  /** Fields that the register's own layer always has, one of each row; where they are gone, the layer has changed and its dataset may be read wrongly. */
  readonly must: readonly (readonly string[])[];
  readonly unconfirmed: Bilingual | null;
}

/** A dataset that no open service is known to have, and why. */
export interface FetchedNowhere {
  readonly service: null;
  readonly because: Bilingual;
}

/** Where a dataset comes from. */
export type Source = FetchedFrom | FetchedNowhere;

/** A source whose first whole choice is one layer, or several that are all needed. */
export const servedBy = (service: string, layers: readonly string[], rest: Partial<Omit<FetchedFrom, "service">> = {}): FetchedFrom => ({
  service,
  choices: [{ layers, whole: true }],
  fields: null,
  must: [],
  unconfirmed: null,
  ...rest,
});

/** A dataset without a known open source. */
export const nowhere = (da: string, en: string): FetchedNowhere => ({ service: null, because: { da, en } });
