import { type DatasetId, datasetIds, datasets, isDatasetId } from "../catalog/index.ts";
import { fieldsRead, wordsOf } from "../catalog/mappable.ts";
import type { Mapping } from "../io/mapping.ts";
import { plotFields } from "../io/mapping.ts";
import { suggestField } from "../io/suggest-fields.ts";
import type { BroughtTable, TableAnswer } from "../worker/arrival.ts";

/** What stands in the dialog about one table. */
export interface TableDraft {
  /** `plots`, `stock`, `leave`, the datasets that it was recognised as (`claims`), or the id of a dataset; null while nothing is chosen. */
  readonly what: "plots" | "stock" | "leave" | "claims" | DatasetId | null;
  /** The table's field by the dataset's. */
  readonly fields: Readonly<Record<string, string>>;
  readonly values: NonNullable<Mapping["values"]>;
  readonly covers: boolean;
  /** ISO date; what the file says until the user says otherwise. */
  readonly date: string;
  readonly joins: boolean;
  readonly system: string | null;
}

/** What stands there at first: the likeliest where the table can tell, else what was answered last, else nothing. */
export function draftOf(table: BroughtTable, remembered: Mapping | null): TableDraft {
  const blank = { fields: {}, values: {}, covers: false, date: table.date ?? "", joins: false, system: null };
  if (remembered !== null) return { ...blank, what: remembered.dataset, fields: remembered.fields };
  const [guess] = table.guesses;
  if (guess === undefined || (!table.isSure && table.hints.length > 0)) return { ...blank, what: null };
  const isPlain = table.guesses.some(({ kind }) => kind === "layer" || kind === "stock") || table.isSure;
  return { ...blank, what: !isPlain ? null : guess.kind === "layer" ? "claims" : guess.kind, joins: guess.kind === "stock" };
}

/** The draft with another answer to what the table is, and the fields that probably stand for that dataset's. */
export function choosing(draft: TableDraft, table: BroughtTable, what: string): TableDraft {
  const chosen = kinds.find((kind) => kind === what) ?? (isDatasetId(what) ? what : null);
  const target = chosen === "plots" || (chosen !== null && isDatasetId(chosen)) ? chosen : null;
  // A list tells of plots that are drawn already: what it does not tell of stays, unless the user says otherwise.
  if (target === null) return { ...draft, what: chosen, fields: {}, values: {}, joins: chosen === "stock" };
  const names = table.fields.map(({ name }) => name);
  const suggested = targetsOf(target).flatMap((field) => {
    const found = suggestField(field, names);
    return found === null ? [] : [[field, found]];
  });
  return { ...draft, what: chosen, fields: Object.fromEntries(suggested), values: {}, joins: false };
}

const kinds = ["plots", "stock", "leave", "claims"] as const;

/** The fields of a dataset, or of a plot of one's own, that a table's may stand for. */
export const targetsOf = (dataset: DatasetId | "plots"): readonly string[] => (dataset === "plots" ? plotFields : fieldsRead(dataset));

/** Datasets that a table becomes a layer of by a draft. */
export function datasetsOf({ what }: TableDraft, { guesses }: BroughtTable): readonly DatasetId[] {
  if (what === "claims") return guesses.flatMap((guess) => (guess.kind === "layer" ? guess.datasets : []));
  if (what === "stock") return ["grunde"];
  return what !== null && isDatasetId(what) ? [what] : [];
}

/** Words of a table's field that the dataset does not know, and the words that it knows; null where anything goes, or there are too many. */
export interface UnknownWords {
  readonly target: string;
  readonly words: readonly string[];
  readonly known: readonly string[];
}

/** What must be translated for the dataset to read a table. A field without a source has the one word "", for every feature. */
export function unknownWords({ what, fields }: TableDraft, table: BroughtTable): readonly UnknownWords[] {
  if (what === null || !isDatasetId(what)) return [];
  return targetsOf(what).flatMap((target) => {
    const list = wordsOf(what, target);
    if (list === null) return [];
    const source = Object.hasOwn(fields, target) ? fields[target] : null;
    if (source === null && !isNeeded(what, target)) return [];
    const stands = source === null ? [""] : (table.fields.find(({ name }) => name === source)?.values ?? []);
    const words = stands.filter((word) => !list.understands(word));
    return words.length === 0 ? [] : [{ target, words, known: list.words }];
  });
}

/** A plot on offer without a status is taken by nobody. */
const isNeeded = (dataset: DatasetId, target: string): boolean => dataset === "grunde" && target === "status";

/** Is the draft silent where an answer is needed: of what the table is, or of its coordinate system? */
export const lackOf = ({ what, system }: TableDraft, { systems }: BroughtTable): "what" | "system" | null =>
  what === null ? "what" : what !== "leave" && systems.length > 0 && system === null ? "system" : null;

/** What a draft says of its table; null where an answer lacks. */
export function answerOf(draft: TableDraft, table: BroughtTable): TableAnswer | "leave" | null {
  const { what, covers, joins, system, date } = draft;
  if (what === null || lackOf(draft, table) !== null) return null;
  if (what === "leave") return what;
  const said = { table: table.id, covers, joins, system, stated: date === "" || date === table.date ? null : date };
  const mapping = mappingOf(draft);
  if (mapping !== null) return { ...said, as: { kind: "mapped", mapping } };
  const guess = table.guesses.find(({ kind }) => kind === (what === "claims" ? "layer" : what));
  return { ...said, as: guess ?? { kind: what === "stock" ? "stock" : "plots" } };
}

/** How a draft maps its table's fields; null where nothing is mapped. */
export function mappingOf({ what, fields, values }: TableDraft): Mapping | null {
  if (what === "plots") return Object.keys(fields).length === 0 ? null : { dataset: "plots", fields };
  if (what === null || !isDatasetId(what)) return null;
  return { dataset: what, fields, ...(Object.keys(values).length === 0 ? {} : { values }) };
}

/** Every dataset that a table may be said to be, by theme, in the catalog's order. */
export const datasetChoices: readonly DatasetId[] = [...datasetIds].sort((a, b) => groupPlace(a) - groupPlace(b));

function groupPlace(id: DatasetId): number {
  return [...new Set(datasetIds.map((each) => datasets[each].group))].indexOf(datasets[id].group);
}
