import type { RawFeature } from "./define-dataset.ts";
import { boolean, number, type Properties, text } from "./fields.ts";

/** What a field holds. A date may be one of the registers' ways of writing "not known". */
export type FieldKind = "text" | "number" | "date" | "boolean" | "code";

/** One field that a dataset's files carry. */
export interface FieldRule {
  /** The field in its spellings; one of them is enough. */
  readonly names: readonly string[];
  readonly kind: FieldKind;
  /** For a code: the values that we know, as text. */
  readonly codes: readonly string[];
  /** Without it, or with values that cannot be read, an absence would be read out of the file: the layer is then not whole. */
  readonly needed: boolean;
}

/** What is wrong with a field in a file: it is not there, or holds what cannot be read. A blank value is the register's own and no fault. */
export interface FieldFault {
  readonly field: string;
  readonly kind: FieldKind;
  readonly fault: "gone" | "unread";
  readonly needed: boolean;
  /** Features with the fault, of all that were kept. */
  readonly count: number;
  readonly of: number;
  /** One of the values that cannot be read, or null. */
  readonly example: string | null;
}

const rule =
  (kind: FieldKind) =>
  (...names: readonly string[]): FieldRule => ({ names, kind, codes: [], needed: false });

/** A field by its spellings and what it holds. */
export const fieldOf = { text: rule("text"), number: rule("number"), date: rule("date"), boolean: rule("boolean") };

/** A field that holds one of the given values, whatever the case of its letters. */
export const codeField = (codes: readonly (string | number)[], ...names: readonly string[]): FieldRule => ({
  names,
  kind: "code",
  codes: codes.map((code) => String(code).toLowerCase()),
  needed: false,
});

/** The same field, without which the layer is not whole. */
export const needed = (field: FieldRule): FieldRule => ({ ...field, needed: true });

const isDay = (value: string): boolean => /^\d{4}[-/]?\d{2}[-/]?\d{2}/.test(value);

function isReadable({ kind, codes }: FieldRule, properties: Properties, name: string): boolean {
  if (kind === "number") return number(properties, name) !== null;
  if (kind === "boolean") return boolean(properties, name) !== null;
  const written = text(properties, name);
  if (written === null) return false;
  if (kind === "code") return codes.includes(written.toLowerCase());
  return kind === "text" || isDay(written);
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/**
 * Whether a file's features carry all of its fields, also those without a value. A format that leaves out what has no value cannot show that a
 * field is gone.
 */
function isTable(features: readonly RawFeature[]): boolean {
  if (features.some(({ properties }) => Object.values(properties).some(isBlank))) return true;
  const keys = features.map(({ properties }) => Object.keys(properties).sort().join("\n"));
  return features.length > 1 && new Set(keys).size === 1;
}

/** What is wrong with the fields of a file's features, in the order of the rules. */
export function findFieldFaults(rules: readonly FieldRule[], features: readonly RawFeature[]): readonly FieldFault[] {
  if (features.length === 0) return [];
  const complete = isTable(features);
  return rules.flatMap((each): FieldFault[] => {
    const { names, kind } = each;
    const told = { kind, needed: each.needed, of: features.length };
    const gone = complete ? features.filter(({ properties }) => !names.some((name) => name in properties)).length : 0;
    if (gone > 0) return [{ ...told, field: names[0], fault: "gone", count: gone, example: null }];
    const unread = features.flatMap(({ properties }) => {
      const name = names.find((spelling) => !isBlank(properties[spelling]));
      return name === undefined || names.some((spelling) => isReadable(each, properties, spelling))
        ? []
        : [{ name, value: properties[name] }];
    });
    if (unread.length === 0) return [];
    const [{ name, value }] = unread;
    return [{ ...told, field: name, fault: "unread", count: unread.length, example: exampleOf(value) }];
  });
}

const longestExample = 40;
const exampleOf = (value: unknown): string => {
  const written = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return written.length > longestExample ? `${written.slice(0, longestExample - 1)}…` : written;
};
