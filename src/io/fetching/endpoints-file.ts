import { z } from "zod";
import { nowhere, type Service, type Source } from "../../catalog/endpoints/service.ts";
import type { Endpoints } from "../../catalog/endpoints.ts";
import { datasetIds, isDatasetId } from "../../catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { parseJson, type TextFile } from "../parse-json.ts";
import { type Limits, usualLimits } from "../wfs/ask.ts";

const positive = z.number().positive();
const httpUrl = z.url({ protocol: /^https?$/ });

const areaSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("field"), field: z.string().min(1) }),
  z.strictObject({ by: z.literal("intersects") }),
  z.strictObject({ by: z.literal("box"), margin: z.number().min(0) }),
]);

const serviceSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(["wfs", "overpass"]),
  url: httpUrl,
  versions: z.array(z.string().min(1)).min(1),
  crs: z.string().min(1),
  geometry: z.string().min(1).nullable(),
  area: areaSchema,
  licence: z.string(),
  key: z.string().min(1).nullable(),
  parameters: z.record(z.string(), z.string()),
  pageSize: z.int().positive(),
});

const sourceSchema = z.strictObject({
  service: z.string().min(1),
  choices: z.array(z.strictObject({ layers: z.array(z.string().min(1)).min(1), whole: z.boolean().default(true) })).min(1),
  fields: z.array(z.string()).nullable().default(null),
  must: z.array(z.array(z.string()).min(1)).default([]),
});

const fileSchema = z.strictObject({
  services: z.record(z.string(), serviceSchema.partial()).default({}),
  /** Null for a dataset that the municipality does not want fetched. */
  sources: z.record(z.string(), sourceSchema.nullable()).default({}),
  codeLists: z.strictObject({ service: z.string(), layers: z.string() }).nullable().optional(),
  /** Seconds, and times. */
  limits: z
    .strictObject({
      requestSeconds: positive,
      layerSeconds: positive,
      retries: z.int().min(0),
      firstWaitSeconds: z.number().min(0),
      longestWaitSeconds: z.number().min(0),
    })
    .partial()
    .default({}),
});

type EndpointsFile = z.infer<typeof fileSchema>;

/** What a municipality's own file of endpoints comes to. */
export interface OwnEndpoints {
  readonly endpoints: Endpoints;
  readonly limits: Limits;
}

/**
 * Lays a municipality's file over the endpoints that are known: services field by field, sources whole. Problems: those of `parseJson`, and `endpointsWrong`
 * with the field.
 */
export function readEndpoints(file: TextFile, known: Endpoints): Result<OwnEndpoints, Problem> {
  const json = parseJson(file);
  if (!json.ok) return json;
  const parsed = fileSchema.safeParse(json.value);
  if (!parsed.success) return failed(...parsed.error.issues.map((issue) => wrong(file, fieldOf(issue), issue.message)));
  const services = servicesOf(parsed.data, known.services);
  const problems = [
    ...services.flatMap((service) => (typeof service === "string" ? [wrong(file, `services.${service}`, "url, kind, area …")] : [])),
    ...sourceProblems(
      file,
      parsed.data,
      services.flatMap((service) => (typeof service === "string" ? service : service.id)),
    ),
  ];
  if (problems.length > 0) return failed(...problems);
  const { sources, codeLists, limits } = parsed.data;
  const own = Object.fromEntries(Object.entries(sources).map(([id, source]): [string, Source] => [id, sourceOf(source)]));
  return ok({
    endpoints: {
      services: services.filter((service) => typeof service !== "string"),
      sources: { ...known.sources, ...own },
      codeLists: codeLists === undefined ? known.codeLists : codeLists,
    },
    limits: limitsOf(limits),
  });
}

/** Known services with what the file says of them, and new ones; the bare id of a new one that is not told whole. */
function servicesOf({ services }: EndpointsFile, known: readonly Service[]): (Service | string)[] {
  const changed = known.map(
    (service): Service => ({ ...service, ...services[service.id], ...(services[service.id] ? { unconfirmed: null } : {}) }),
  );
  const added = Object.entries(services).filter(([id]) => !known.some((service) => service.id === id));
  return [
    ...changed,
    ...added.map(([id, said]) => {
      const whole = serviceSchema.safeParse({ geometry: null, key: null, parameters: {}, pageSize: 1000, licence: "", name: id, ...said });
      return whole.success ? { ...whole.data, id, unconfirmed: null } : id;
    }),
  ];
}

const sourceProblems = (file: TextFile, { sources }: EndpointsFile, ids: readonly string[]): Problem[] =>
  Object.entries(sources).flatMap(([id, source]) => {
    if (!isDatasetId(id)) return [wrong(file, `sources.${id}`, datasetIds.join(", "))];
    return source === null || ids.includes(source.service) ? [] : [wrong(file, `sources.${id}.service`, ids.join(", "))];
  });

const sourceOf = (source: EndpointsFile["sources"][string]): Source =>
  source === null ? nowhere("Kommunen henter det ikke.", "The municipality does not fetch it.") : { ...source, unconfirmed: null };

const limitsOf = ({ requestSeconds, layerSeconds, retries, firstWaitSeconds, longestWaitSeconds }: EndpointsFile["limits"]): Limits => ({
  ...usualLimits,
  ...(requestSeconds === undefined ? {} : { requestTime: requestSeconds * 1000 }),
  ...(layerSeconds === undefined ? {} : { layerTime: layerSeconds * 1000 }),
  ...(retries === undefined ? {} : { retries }),
  ...(firstWaitSeconds === undefined ? {} : { firstWait: firstWaitSeconds * 1000 }),
  ...(longestWaitSeconds === undefined ? {} : { longestWait: longestWaitSeconds * 1000 }),
});

const wrong = ({ name }: TextFile, field: string, expected: string): Problem => ({
  code: "endpointsWrong",
  words: { file: name, field, expected },
});

function fieldOf(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown].map((key) => String(key).slice(0, 100)).join(".") || "{}";
}
