import { groundSources } from "./endpoints/ground-sources.ts";
import { natureSources } from "./endpoints/nature-sources.ts";
import { planSources, themeSources } from "./endpoints/plan-sources.ts";
import type { Service, Source } from "./endpoints/service.ts";
import { services } from "./endpoints/services.ts";
import type { DatasetId } from "./index.ts";

/** Where everything is fetched: the services, and for each dataset its source. A municipality may override both. */
export interface Endpoints {
  readonly services: readonly Service[];
  readonly sources: Readonly<Record<DatasetId, Source>>;
  /** Layers of code lists, which say what the registers' numbers mean: the service and the pattern of their names. */
  readonly codeLists: { readonly service: string; readonly layers: string } | null;
}

/** The endpoints that Grundlag knows. */
export const endpoints: Endpoints = {
  services,
  sources: { ...planSources, ...themeSources, ...natureSources, ...groundSources },
  codeLists: { service: "plandata", layers: "theme_pdk_codelist_*" },
};
