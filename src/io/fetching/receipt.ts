import { z } from "zod";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { originSchema } from "../manifest.ts";
import { parseJson } from "../parse-json.ts";

/** Name of the file in which a fetch says what it brought; it lies beside the files themselves. */
export const receiptFile = "fetch.json";
export const receiptFormat = "grundlag-fetch/1";

const isoDate = z.iso.date();
const count = z.int().min(0);

/** A file beside the receipt: a plain name, never a path. */
const fileName = z.string().regex(/^[^/\\:]+$/);

/**
 * Where the municipality was taken to lie when a layer was asked for by place: the box of its boundary in EPSG:25832, or `unknown` where nobody knows whether what
 * came is all of it. Absent for a layer that was asked for by the municipality's code.
 */
const withinSchema = z.union([z.literal("unknown"), z.tuple([z.number(), z.number(), z.number(), z.number()])]);

/** One of the service's layers that a dataset is made of. */
const partSchema = z.strictObject({
  layer: z.string(),
  /** Features that the service says it has, or null when it does not say. */
  matched: count.nullable(),
  received: count,
  files: z.array(fileName),
});

/** What was there of a layer before, or what somebody gave: used where the fetch brought nothing better. */
const copySchema = z.strictObject({
  files: z.array(fileName).min(1),
  /** ISO date of what stands in the files, or null when nobody knows. */
  fetched: isoDate.nullable(),
  state: z.enum(["ready", "cutOff", "failed"]),
  reason: z.string().nullable(),
  origin: originSchema.nullable(),
  within: withinSchema.optional(),
});

const layerSchema = z.strictObject({
  dataset: z.string().min(1),
  service: z.string(),
  /** `running` is a fetch that was broken off; `kept` is a layer that was not asked for. */
  state: z.enum(["running", "complete", "cutOff", "failed", "kept"]),
  /** A key under `cutOff` in `i18n` with its words, or null. */
  reason: z.string().nullable(),
  words: z.record(z.string(), z.union([z.string(), z.number()])),
  /** ISO date of the attempt. */
  on: isoDate,
  seconds: z.number().min(0),
  parts: z.array(partSchema),
  copy: copySchema.nullable(),
  within: withinSchema.optional(),
});

const receiptSchema = z.strictObject({
  format: z.literal(receiptFormat),
  /** Municipality code, four digits. */
  municipality: z.string().regex(/^\d{4}$/),
  /** Number of the run, from 1; the files of a run carry it. */
  run: z.int().min(1),
  /** False while a run is under way, and after one that was broken off. */
  finished: z.boolean(),
  layers: z.array(layerSchema),
  /** File of the code lists, or null. */
  codeLists: fileName.nullable(),
});

export type FetchReceipt = z.infer<typeof receiptSchema>;
export type LayerReceipt = FetchReceipt["layers"][number];
export type PartReceipt = LayerReceipt["parts"][number];
export type Within = z.infer<typeof withinSchema>;
export type GoodCopy = NonNullable<LayerReceipt["copy"]>;

/** Reads `fetch.json`. Problem: `receiptBad` with the first field that is wrong. */
export function readReceipt(text: string): Result<FetchReceipt, Problem> {
  const json = parseJson({ name: receiptFile, text });
  const parsed = json.ok ? receiptSchema.safeParse(json.value) : null;
  if (parsed?.success) return ok(parsed.data);
  const field = parsed?.error.issues[0].path.map((key) => String(key).slice(0, 100)).join(".") || "format";
  return failed({ code: "receiptBad", words: { file: receiptFile, field } });
}

/** The receipt as it is written: layers by name, two spaces, a newline at the end. */
export function writeReceipt(receipt: FetchReceipt): string {
  const layers = [...receipt.layers].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
  return `${JSON.stringify(receiptSchema.parse({ ...receipt, layers }), null, 2)}\n`;
}

/** Names of files that a fetch writes: pages, copies of an older pack's layers, a boundary. What is named so and stands in no receipt is left over. */
export const downloadedFile = /^[A-Za-z0-9]+\.(\d+-\d+-\d+|kept|given)\.[a-z0-9]+$/;

/** Files that a layer is made of: what was fetched, or the copy where that is better. */
export const filesOf = ({ state, parts, copy }: LayerReceipt): readonly string[] =>
  copy !== null && usesCopy(state, copy) ? copy.files : parts.flatMap(({ files }) => files);

/** Whether the copy stands in the pack: always where nothing was brought, and in place of an extract where it is whole. */
export const usesCopy = (state: LayerReceipt["state"], copy: GoodCopy): boolean =>
  state === "complete" ? false : state === "cutOff" ? copy.state === "ready" : true;
