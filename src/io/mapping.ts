import { z } from "zod";
import { type DatasetId, isDatasetId } from "../catalog/index.ts";
import { byCodeUnit } from "../domain/order.ts";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { parseJson, type TextFile } from "./parse-json.ts";
import { isRecord } from "./raw-features.ts";
import type { RawTable } from "./raw-table.ts";

/**
 * What somebody says of a table that nobody knows: which dataset it is, which of its fields stands for which of the dataset's, and what its words
 * mean in the dataset's. `values` go by the dataset's field; the word "" stands for a value that is lacking.
 */
export interface Mapping {
  /** A dataset, or `plots` for the user's own. */
  readonly dataset: DatasetId | "plots";
  /** The table's field by the dataset's. */
  readonly fields: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The dataset's fields that a plot of the user's own has. */
export const plotFields = ["id", "name"] as const;

/** Most fields of a table that take part in its signature and in a mapping. */
const mostFields = 1000;
const name = z.string().min(1).max(200);
const word = z.string().max(200);

const mappingSchema = z.strictObject({
  dataset: z.custom<Mapping["dataset"]>((id) => typeof id === "string" && (id === "plots" || isDatasetId(id))),
  fields: z.record(name, name),
  values: z.record(name, z.record(word, word)).optional(),
});

/** Mappings by the signature of the tables that they are of, as `pack --mapping` takes them from a file. */
export type Mappings = Readonly<Record<string, Mapping>>;

const mappingsKind = "grundlag-mapping";
const fileSchema = z.strictObject({
  kind: z.literal(mappingsKind),
  tables: z.array(z.strictObject({ of: z.array(name).max(mostFields), mapping: mappingSchema })),
});

/** The fields of a table as one text: the same for every table with these fields, in whatever order. */
export const signatureOf = (fields: Iterable<string>): string => JSON.stringify([...fields].sort(byCodeUnit).slice(0, mostFields));

/** The fields in a table's features as they stand, whether or not the features can be used. */
export function fieldsIn(table: Pick<RawTable, "features">): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const row of rowsIn(table)) for (const field of Object.keys(row)) fields.add(field);
  return fields;
}

/** What a table says of each of its features. */
export const rowsIn = ({ features }: Pick<RawTable, "features">): readonly Readonly<Record<string, unknown>>[] =>
  features.map(propertiesOf);

function propertiesOf(feature: unknown): Readonly<Record<string, unknown>> {
  const properties = isRecord(feature) ? feature.properties : null;
  return isRecord(properties) ? properties : {};
}

/** The table with the dataset's fields beside its own; a feature that is none stays as it is. */
export function mapTable(table: RawTable, mapping: Mapping): RawTable {
  const features = table.features.map((feature) =>
    isRecord(feature) ? { ...feature, properties: mapProperties(propertiesOf(feature), mapping) } : feature,
  );
  return { ...table, features };
}

/** A feature's properties with the dataset's beside them. A field that nothing is said of stays; one that is mapped takes the place of its namesake. */
export function mapProperties(properties: Readonly<Record<string, unknown>>, { fields, values = {} }: Mapping): Record<string, unknown> {
  const mapped = new Map(Object.entries(properties));
  for (const target of new Set([...Object.keys(fields), ...Object.keys(values)])) {
    const source = Object.hasOwn(fields, target) ? fields[target] : target;
    const value = Object.hasOwn(properties, source) ? properties[source] : undefined;
    const words = Object.hasOwn(values, target) ? values[target] : {};
    const written = writtenValue(value);
    const meant = Object.hasOwn(words, written) ? words[written] : value;
    if (meant !== undefined) mapped.set(target, meant);
  }
  return Object.fromEntries(mapped);
}

/** A value as mappings name it: text without surrounding space; empty for one that is lacking, and for what is no plain value. */
export const writtenValue = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";

/** A mapping that holds names of fields and nothing of what stands in them; all that may be remembered. */
export const namesOnly = ({ dataset, fields }: Mapping): Mapping => ({ dataset, fields });

/** Mappings as a file's text, in the order of their signatures. */
export function writeMappings(mappings: Mappings): string {
  const tables = Object.keys(mappings)
    .sort(byCodeUnit)
    .map((signature) => ({ of: JSON.parse(signature), mapping: mappings[signature] }));
  return `${JSON.stringify({ kind: mappingsKind, tables }, null, 2)}\n`;
}

/** Reads what `writeMappings` wrote, or what somebody wrote by hand. Problems: those of `parseJson`, and `mappingWrong` with the first field that is. */
export function readMappings(file: TextFile): Result<Mappings, Problem> {
  const json = parseJson(file);
  if (!json.ok) return json;
  const parsed = fileSchema.safeParse(json.value);
  if (parsed.success) return ok(Object.fromEntries(parsed.data.tables.map(({ of, mapping }) => [signatureOf(of), mapping])));
  const field = parsed.error.issues[0].path.map((key) => String(key).slice(0, 100)).join(".") || "kind";
  return failed({ code: "mappingWrong", words: { file: file.name, field } });
}
