import type { Service } from "../../catalog/endpoints/service.ts";

/** Which features are asked for: by a condition in CQL or by a box, never both. */
export type Where = { readonly cql: string } | { readonly box: readonly [number, number, number, number] } | null;

/** A question for features of one layer. */
export interface FeatureQuestion {
  readonly service: Service;
  readonly version: string;
  readonly layer: string;
  readonly where: Where;
  readonly sortBy: string | null;
}

/** One page of an answer. */
export interface PageQuestion extends FeatureQuestion {
  readonly startIndex: number;
  readonly count: number;
  readonly format: string;
}

/** Where a service tells what it has. */
export const capabilitiesUrl = (service: Service): string => urlOf(service, { version: service.versions[0], request: "GetCapabilities" });

/** Where it tells a layer's fields. */
export const descriptionUrl = (service: Service, version: string, layer: string): string =>
  urlOf(service, { version, request: "DescribeFeatureType", [layersOf(version)]: layer });

/** Where it tells how many features it has. */
export const hitsUrl = (question: FeatureQuestion): string => urlOf(question.service, { ...asked(question), resultType: "hits" });

/** Where one page of the features is. The first page of what is not sorted is asked for without an index: a layer without a key refuses any. */
export function pageUrl(question: PageQuestion): string {
  const { service, version, startIndex, count, format, sortBy } = question;
  return urlOf(service, {
    ...asked(question),
    outputFormat: format,
    srsName: service.crs,
    ...(sortBy === null ? {} : { sortBy }),
    ...(startIndex === 0 && sortBy === null ? {} : { startIndex: String(startIndex) }),
    [isSecond(version) ? "count" : "maxFeatures"]: String(count),
  });
}

const isSecond = (version: string): boolean => version.startsWith("2");
const layersOf = (version: string): string => (isSecond(version) ? "typeNames" : "typeName");

function asked({ service, version, layer, where }: FeatureQuestion): Record<string, string> {
  const basis = { version, request: "GetFeature", [layersOf(version)]: layer };
  if (where === null) return basis;
  return "cql" in where ? { ...basis, CQL_FILTER: where.cql } : { ...basis, bbox: `${where.box.join(",")},${service.crs}` };
}

function urlOf({ url, parameters }: Service, asks: Readonly<Record<string, string>>): string {
  const whole = new URL(url);
  for (const [name, value] of Object.entries({ ...parameters, service: "WFS", ...asks })) whole.searchParams.set(name, value);
  return whole.href;
}
