import { z } from "zod";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { parseJson } from "./parse-json.ts";

/** Name of the one file that makes a folder a pack. */
export const manifestFile = "manifest.json";
export const packFormat = "grundlag-pack/1";

/** A file inside the pack's folder: a plain name, never a path. */
export const packFileName = /^[A-Za-z0-9][A-Za-z0-9_-]*\.geojson$/;

/** As `packFileName`, for the file of untouched originals. */
export const originalsFileName = /^[A-Za-z0-9][A-Za-z0-9_-]*\.json$/;

/** As `packFileName`, for the one file that is not GeoJSON. */
export const compactFileName = /^[A-Za-z0-9][A-Za-z0-9_-]*\.bin$/;

const fileName = z.string().regex(packFileName);
const isoDate = z.iso.date();
const count = z.int().min(0);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const coverageSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("municipality") }),
  z.strictObject({ kind: z.literal("area"), file: fileName, sha256 }),
  z.strictObject({ kind: z.literal("vouched"), by: z.string().nullable(), on: isoDate.nullable() }),
  z.strictObject({ kind: z.literal("unknown") }),
]);

/** What a fetch says of the layer that it brought. */
export const originSchema = z.strictObject({
  /** Id of the service in the catalogue of endpoints. */
  service: z.string(),
  /** The layer's own name at the service. */
  layer: z.string(),
  /** Features that the service said it had for the municipality, or null when it said nothing. */
  matched: count.nullable(),
  received: count,
  /** ISO date of the attempt, whether or not it brought anything. */
  on: isoDate,
});

/** One feature's repair. Areas in m²; the two counts of positions are null in a pack from before they were kept. */
const repairSchema = z.strictObject({
  feature: z.string(),
  /** Keys under `repairs` in `i18n`. */
  faults: z.array(z.string()),
  areaBefore: z.number(),
  /** What the repair came to, also where it was refused. */
  areaAfter: z.number(),
  positionsBefore: count.nullable().default(null),
  positionsAfter: count.nullable().default(null),
  /** False where the repair would have been a guess; the feature then stands in `notKept` too. */
  kept: z.boolean().default(true),
});

/** A field of the dataset's schema that a file does not carry, or whose values cannot be read. */
const fieldFaultSchema = z.strictObject({
  file: z.string(),
  field: z.string(),
  kind: z.enum(["text", "number", "date", "boolean", "code"]),
  fault: z.enum(["gone", "unread"]),
  /** Without it the layer is not whole. */
  needed: z.boolean(),
  count,
  of: count,
  example: z.string().nullable(),
});

/** How many features were put in order without anything of the ground changing. */
const normalisedSchema = z.strictObject({ turned: count, repeated: count, heights: count });

const layerSchema = z.strictObject({
  dataset: z.string().min(1),
  file: fileName,
  /** Names of the files that it was made of. */
  source: z.array(z.string()),
  publisher: z.string(),
  licence: z.string(),
  link: z.string().nullable(),
  /** Null for a layer that was made of files that somebody had. */
  origin: originSchema.nullable().default(null),
  fetched: isoDate.nullable(),
  /** Where the date comes from: said by the packer, taken from the file's time, or not known. */
  fetchedBasis: z.enum(["stated", "fileTime", "unknown"]),
  /** `cutOff`: only an extract. `failed`: it could not be fetched, and what stands in it is the last good copy, of the day `fetched`, or nothing. */
  state: z.enum(["ready", "cutOff", "failed"]),
  /** Why it is not ready: a key under `cutOff` in `i18n`, or null. */
  reason: z.string().nullable(),
  coverage: coverageSchema,
  read: count,
  /** Features in the layer's file. */
  kept: count,
  notKept: z.array(z.strictObject({ feature: z.string(), reason: z.string() })),
  repairs: z.array(repairSchema),
  normalised: normalisedSchema.default({ turned: 0, repeated: 0, heights: 0 }),
  fields: z.array(fieldFaultSchema).default([]),
  sha256,
});

/** The pack's layers as the engine uses them: a plain file name in the pack's folder, and the file's hash. */
const compactSchema = z.strictObject({ file: z.string().regex(compactFileName), sha256 });

/** What stood in the files for each feature that was repaired, or lost by its geometry. */
const originalsSchema = z.strictObject({ file: z.string().regex(originalsFileName), count, sha256 });

/** What a pack says of itself. Made by `pack`, read at every opening. */
export const manifestSchema = z.strictObject({
  format: z.literal(packFormat),
  municipality: z.strictObject({ code: z.string().regex(/^\d{4}$/), name: z.string().min(1) }),
  crs: z.literal("EPSG:25832"),
  sample: z.boolean(),
  /** Shown on every screen and in every export; an example pack has one. */
  notice: z.string().nullable(),
  /** Null where a pack has none, as one from before there were any. */
  compact: compactSchema.nullable().default(null),
  /** Null where nothing was repaired or lost. */
  originals: originalsSchema.nullable().default(null),
  /** What the registers' numbers mean, as a fetch brought it; null where none was fetched. Kept, and read by nobody yet. */
  codeLists: z
    .strictObject({ file: z.string().regex(originalsFileName), sha256 })
    .nullable()
    .default(null),
  layers: z.array(layerSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestLayer = Manifest["layers"][number];
export type ManifestOrigin = z.infer<typeof originSchema>;
export type ManifestRepair = z.infer<typeof repairSchema>;
export type ManifestFieldFault = z.infer<typeof fieldFaultSchema>;
export type ManifestCompact = NonNullable<Manifest["compact"]>;
export type ManifestCoverage = ManifestLayer["coverage"];

/** Reads `manifest.json`. Problems: `manifestBroken` with the place, `manifestBad` with the first field that is wrong. */
export function readManifest(text: string): Result<Manifest, Problem> {
  const json = parseJson({ name: manifestFile, text });
  if (!json.ok) return failed({ code: "manifestBroken", words: { line: 1, column: 1, ...json.problems[0].words } });
  const parsed = manifestSchema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const field = [...issue.path, ...unknown].map((key) => String(key).slice(0, 100)).join(".") || "format";
  return failed({ code: "manifestBad", words: { file: manifestFile, field, count: parsed.error.issues.length } });
}

/** The manifest as bytes are written: keys in the schema's order, two spaces, a newline at the end. */
export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
