import type { z } from "zod";
import type { ExpansionRequest } from "../domain/request.ts";
import { hallSchema, requestSchema, weightsSchema, wishesSchema } from "../domain/request-schema.ts";
import { failed, type Problem, type Result } from "../domain/result.ts";
import { lookOf } from "./coordinate-system.ts";
import { boxOfParts, partsOf } from "./geometry-parts.ts";
import { meantField } from "./meant-field.ts";
import { countLostLetters, parseJson } from "./parse-json.ts";
import { isDeep, isRecord } from "./raw-features.ts";

/**
 * Reads an expansion request from JSON text. Every problem names the file, the field, what was given and what is accepted; a field that
 * does not exist says which one was probably meant.
 */
export function readRequest(text: string, file: string): Result<ExpansionRequest, Problem> {
  const json = parseJson({ name: file, text }, longestRequest);
  if (!json.ok) return json;
  const lost = countLostLetters(text);
  if (lost > 0) return failed({ code: "lettersLost", words: { file, count: lost } });
  if (!isRecord(json.value)) return failed({ code: "requestNotAnObject", words: { file } });
  const parsed = requestSchema.safeParse(json.value);
  const site = "site" in json.value ? siteProblems(file, json.value.site) : [];
  if (parsed.success) return site.length > 0 ? failed(...site) : { ok: true, value: parsed.data };
  const given = json.value;
  const issues = parsed.error.issues.filter(({ path }) => site.length === 0 || path[0] !== "site");
  return failed(...issues.flatMap((issue) => problemsOf(file, issue, given)), ...site);
}

/** Longest request that is read, in characters. */
export const longestRequest = 1_000_000;

/** Codes for what the schema checks across fields. */
const customCodes: Readonly<Record<string, string>> = {
  classOrder: "requestClassOrder",
  officeTooLarge: "requestOfficeTooLarge",
  retailTooLarge: "requestRetailTooLarge",
  ratioOrder: "requestRatioOrder",
};

/** Fields of the objects in a request, by the object's own field. */
const inner: Readonly<Record<string, readonly string[]>> = {
  wishes: Object.keys(wishesSchema.shape),
  weights: Object.keys(weightsSchema.shape),
  hall: Object.keys(hallSchema.shape),
};

type Issue = z.core.$ZodIssue;

function problemsOf(file: string, issue: Issue, request: Readonly<Record<string, unknown>>): Problem[] {
  const field = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(file, issue.path.map(String), key));
  if (issue.code === "custom" && typeof issue.params?.code === "string") {
    return [
      { code: customCodes[issue.params.code] ?? "requestWrong", words: { file, field, given: written(valueAt(request, issue.path)) } },
    ];
  }
  const value = valueAt(request, issue.path);
  if (value === undefined) return [{ code: "requestMissing", words: { file, field } }];
  return [{ code: "requestWrong", words: { file, field, given: written(value) } }];
}

function unknownField(file: string, path: readonly string[], key: string): Problem {
  const known = inner[path[0] ?? ""] ?? Object.keys(requestSchema.shape);
  const field = [...path, key.slice(0, 100)].join(".");
  const meant = meantField(key, known);
  if (meant !== null) return { code: "requestFieldMeant", words: { file, field, meant } };
  const elsewhere = path.length === 0 ? meantField(key, Object.keys(wishesSchema.shape)) : null;
  if (elsewhere !== null) return { code: "requestFieldMeant", words: { file, field, meant: `wishes.${elsewhere}` } };
  return { code: "requestFieldUnknown", words: { file, field, known: known.join(", ") } };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
}

const written = (value: unknown): string => {
  if (isDeep(value, 4)) return "[…]";
  const text =
    typeof value === "string" ? `"${value}"` : typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** Levels of a geometry collection of multipolygons, with room to spare; what nests deeper could not be written out again. */
const deepestSite = 32;

/** The site is drawn in WGS 84; metres there would put the company in the sea. */
function siteProblems(file: string, site: unknown): Problem[] {
  if (site === null || site === undefined) return [];
  const parts = isDeep(site, deepestSite) ? "unknownGeometry" : partsOf(site);
  if (typeof parts === "string") return [{ code: "siteNotAGeometry", words: { file, reason: parts } }];
  const look = lookOf(boxOfParts(parts));
  return look === "EPSG:4326" ? [] : [{ code: "siteNotWgs84", words: { file, look } }];
}
